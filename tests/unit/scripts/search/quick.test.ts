import { expect, test } from 'vitest';
import { groupHits, mergeHits } from '../../../../src/scripts/search/hit.ts';
import { makeQuick } from '../../../../src/scripts/search/quick.ts';

const NOTHING = { names: [], said: [] };
const quick = makeQuick({
  ...NOTHING,
  pages: [
    ['Post', '/posts/brook/', 'A walk along the brook', '', [['rest', 'Where we rest']]],
    ['Topic', '/topics/rest/', 'Rest'],
    ['Evidence', '/evidence/oars/', 'Oars counted', '', [['f1', 'Half of the oars were borrowed.']]],
  ],
});

test('a title that is the question comes first', () => {
  expect(quick.find(['rest']).map(({ url }) => url)).toEqual(['/topics/rest/', '/posts/brook/']);
});

test('a heading that answers is given with its place', () => {
  expect(quick.find(['where rest'])[0]?.parts).toEqual([
    { title: 'Where we rest', url: '/posts/brook/#rest' },
  ]);
});

test('every word has to be there, at least its beginning', () => {
  expect(quick.find(['borr'])).toHaveLength(1);
  expect(quick.find(['borrowed kettle'])).toEqual([]);
});

test('a heading of the guide counts as a title, and the guide comes first among equals', () => {
  const { find } = makeQuick({
    ...NOTHING,
    pages: [
      ['Topic', '/topics/boats/', 'Boats'],
      ['Evidence', '/evidence/oars/', 'What rowers of boats do after their course'],
      [
        'Guide',
        '/guide/rowing/',
        'How does it go on?',
        '',
        [['boats', 'What do rowers of boats need to know?']],
      ],
    ],
  });
  expect(find(['rowers boats'])[0]?.url).toBe('/guide/rowing/');
  expect(find(['boats'])[0]?.url).toBe('/topics/boats/');
});

test('several words that stand in findings only are left to the full text', () => {
  expect(quick.find(['half borrowed'])).toEqual([]);
  expect(quick.find(['oars borrowed'])).toHaveLength(1);
});

test('a singular finds its plural', () => {
  expect(quick.find(['oar'])).toHaveLength(1);
});

test('any of several questions will do', () => {
  expect(quick.find(['kettle', 'oars'])).toHaveLength(1);
});

test('two lists become one in the order of the first', () => {
  const hit = (url: string) => ({ url, title: url, kind: '', parts: [] });
  const merged = mergeHits([hit('/a/'), hit('/b/')], [{ ...hit('/b/'), excerpt: 'words' }, hit('/c/')]);
  expect(merged.map(({ url }) => url)).toEqual(['/a/', '/b/', '/c/']);
  expect(merged[1]?.excerpt).toBe('words');
});

test('results are grouped in the order in which their kinds appear', () => {
  const hit = (url: string) => ({ url, title: url, kind: '', parts: [] });
  expect([...groupHits([hit('/posts/a/'), hit('/guide/b/'), hit('/posts/c/')]).keys()]).toEqual([
    'Posts',
    'Guide',
  ]);
});
