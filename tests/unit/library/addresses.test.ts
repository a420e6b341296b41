import { expect, test } from 'vitest';
import { readFolderOf } from '../../fixtures/folder.ts';

test('the ledger of addresses gives one address a line, and leaves remarks and empty lines out', () => {
  const { library, problems } = readFolderOf({
    'addresses.txt': '# A remark\n\n/\n/posts/first-week/\r\n/posts/first-week/#the-bank gone\n',
  });
  expect(problems).toEqual([]);
  expect(library.addresses?.items).toEqual([
    { address: '/', gone: false, line: 3 },
    { address: '/posts/first-week/', gone: false, line: 4 },
    { address: '/posts/first-week/#the-bank', gone: true, line: 5 },
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
