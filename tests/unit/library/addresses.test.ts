import { expect, test } from 'vitest';
import { readFolderOf } from '../../fixtures/folder.ts';

test('the ledger of addresses gives one address a line, with the remarks right above it', () => {
  const { library, problems } = readFolderOf({
    'addresses.txt':
      '# The head\n\n/\n/posts/first-week/\r\n# Washed away.\n/posts/first-week/#the-bank gone\n',
  });
  expect(problems).toEqual([]);
  expect(library.addresses?.items).toEqual([
    { address: '/', gone: false, remarks: [], line: 3 },
    { address: '/posts/first-week/', gone: false, remarks: [], line: 4 },
    { address: '/posts/first-week/#the-bank', gone: true, remarks: ['# Washed away.'], line: 6 },
  ]);
});

test('a folder without a ledger has none', () => {
  expect(readFolderOf({}).library.addresses).toBeUndefined();
});

test.each([
  'posts/first-week/',
  '/posts/first-week',
  '/posts/x/#A',
  '/posts/x/ went',
  '//host/',
  'x'.repeat(9),
])('a line that is no address is named: %j', (line) => {
  expect(readFolderOf({ 'addresses.txt': `/\n${line}\n` }).places).toEqual(['addresses.txt:2:1 address']);
});
