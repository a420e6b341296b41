import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { findFiles } from '#build/files.ts';

/** What the search index keeps of one page: excerpts and results are cut from it. */
export interface Fragment {
  /** Path of the page, such as `/posts/x/`. */
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly { readonly id: string; readonly text: string }[];
}

/** Pagefind writes these letters in front of the JSON of every file it packs. */
const SIGNATURE = 'pagefind_dcd';

/** Every fragment of the search index of a built folder, by path. Throws where a file is not one. */
export function readFragments(root: string): Fragment[] {
  const folder = `${root}/pagefind/fragment`;
  return findFiles(folder)
    .map((file) => toFragment(gunzipSync(readFileSync(`${folder}/${file}`)).toString('utf8'), file))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

function toFragment(text: string, file: string): Fragment {
  if (!text.startsWith(SIGNATURE)) throw new Error(`${file} is no fragment as Pagefind 1.6 writes them.`);
  // Pagefind's own format: the tests below read every field that is named here.
  return JSON.parse(text.slice(SIGNATURE.length)) as Fragment;
}
