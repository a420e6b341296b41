import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { evidenceSchema } from '#schemas/evidence.ts';
import { guideSchema } from '#schemas/guide.ts';
import { factSchema, referenceSchema, termSchema } from '#schemas/ledgers.ts';
import { noteSchema } from '#schemas/note.ts';
import { postSchema } from '#schemas/post.ts';
import { responseSchema } from '#schemas/response.ts';
import { topicSchema } from '#schemas/topic.ts';
import { writerSchema } from '#schemas/writer.ts';
import { FACT, GUIDE, POST, RECORD, RESPONSE, TOPIC } from '../../fixtures/samples.ts';
import { faults } from '../../fixtures/schemas.ts';

const WRITER = { name: 'Robin Example', summary: 'Writes invented posts.' };
const NOTE = {
  post: 'first-week',
  quote: 'plain words',
  date: '2026-06-01',
  effect: 'renamed',
  summary: 'Another name now.',
  state: 'published',
};
const REFERENCE = { id: 'page', type: 'webpage', title: 'A page', read: 'full text' };
const TERM = { id: 'pwp', term: 'PWP', definition: 'A meaning.', source: 'page' };
const all: readonly [string, z.ZodType, object][] = [
  ['post', postSchema, POST], ['writer', writerSchema, WRITER], ['evidence', evidenceSchema, RECORD], ['topic', topicSchema, TOPIC], ['guide', guideSchema, GUIDE],
  ['note', noteSchema, NOTE], ['response', responseSchema, RESPONSE], ['reference', referenceSchema, REFERENCE], ['fact', factSchema, FACT], ['term', termSchema, TERM],
]; // prettier-ignore

describe.each(all)('the fields of a %s', (name, schema, sound) => {
  test('pass when they are as described', () => {
    expect(faults(schema, sound)).toEqual([]);
  });

  test.each(Object.keys(sound))('are refused without "%s", unless it may be left out', (key) => {
    const { [key]: _left, ...rest } = sound as Record<string, unknown>;
    const optional = ['container', 'identifiers'].includes(key) || (name === 'evidence' && key === 'writers');
    expect(faults(schema, rest).length > 0).toBe(!optional || key === 'container');
  });

  test('are refused with one that nobody knows', () => {
    expect(faults(schema, { ...sound, layout: '../../evil.js' })).toHaveLength(1);
    expect(faults(schema, { ...sound, slug: 'another-post' })).toHaveLength(1);
  });
});

describe('a line of text', () => {
  const title = (value: unknown) => faults(postSchema, { ...POST, title: value });

  test.each([
    ['\u202Egnp.exe'],
    ['a\u200Bb'],
    ['a\nb'],
    ['a\tb'],
    ['\uE000'],
    ['a\uFFFEb'],
    ['a\u0007b'],
    ['\u{E0041}'],
    ['  '],
    ['x'.repeat(121)],
    [12],
    [null],
    [['a']],
  ])('is refused: %j', (value) => {
    expect(title(value)).toHaveLength(1);
  });

  test.each([
    ['</script><b>'],
    ['Łódź, Ŵyn, عربي, 你好'],
    ['می\u200Cخواهم'],
    ['5 < 6 & “so”'],
    [' trimmed '],
  ])('passes: %j', (value) => {
    expect(title(value)).toEqual([]);
  });
});

describe('an id', () => {
  test.each([
    ['Robin'],
    ['robin example'],
    ['robin_example'],
    ['-robin'],
    ['robin-'],
    ['a--b'],
    ['../x'],
    ['rоbin'],
    ['café'],
    [''],
    ['a'.repeat(81)],
    ['a/b'],
  ])('is refused: %j', (id) => {
    expect(faults(postSchema, { ...POST, writers: [id] })).not.toEqual([]);
  });
});

describe('a day', () => {
  test.each([
    ['2025-02-30'],
    ['10/01/2025'],
    [''],
    ['2025-01'],
    [20250110],
    [null],
    ['2025-01-10T10:00:00Z'],
  ])('is refused: %j', (published) => {
    expect(faults(postSchema, { ...POST, published })).toHaveLength(1);
  });

  test.each([
    ['2021', 0],
    ['2021-07', 0],
    ['2021-07-17', 0],
    ['2021-13', 1],
    ['2021-00', 1],
    ['2021-02-30', 1],
    ['July 2021', 1],
    ['21', 1],
  ])('as exact as its source: %s', (issued, count) => {
    expect(faults(referenceSchema, { ...REFERENCE, issued })).toHaveLength(count);
  });
});

describe('a DOI', () => {
  test.each([
    ['10.1108/17556228200900017', 0],
    ['10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2', 0],
    ['https://doi.org/10.1108/1', 1],
    ['10.1234/x"><script>', 1],
    ['10.1234/x}, author={Y', 1],
    ['10.1234/x\u202Ey', 1],
    ['10.1234/x\u200By', 1],
    [`10.1234/${'x'.repeat(200)}`, 1],
  ])('holds no sign that others read as theirs: %s', (DOI, count) => {
    expect(faults(referenceSchema, { ...REFERENCE, DOI })).toHaveLength(count);
  });
});

test('an address in a field holds no sign that ends an attribute', () => {
  expect(faults(referenceSchema, { ...REFERENCE, URL: 'https://host.example/"onclick="x' })).toHaveLength(1);
});

test('the words of a writer’s link do not show another site', () => {
  const links = (label: string) => faults(writerSchema, { name: 'Robin Example', summary: 'Writes.', links: [{ label, address: 'https://robin.example/' }] });
  expect(links('My pages at robin.example')).toEqual([]);
  expect(links('www.bank.example')).toEqual([expect.stringContaining('shows bank.example, but leads elsewhere')]);
}); // prettier-ignore
