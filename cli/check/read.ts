import { writeFileSync } from 'node:fs';
import { contentRoot } from '#library/folder.ts';
import { openKept, toKeptPath } from '#library/kept-on-disk.ts';
import { readContent } from './read-content.ts';

/** `node cli/check/read.ts FILE`: reads the content and writes what a check needs of it to FILE, as JSON. */
const [, , path = ''] = process.argv;
writeFileSync(path, JSON.stringify(readContent(contentRoot, openKept(toKeptPath(contentRoot)))));
