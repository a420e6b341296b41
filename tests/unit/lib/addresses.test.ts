import { describe, expect, test } from 'vitest';
import { findAddressFault, toHost } from '#lib/addresses.ts';
import { paths, toAbsolute, toSourceAnchor } from '#lib/paths.ts';

describe('an address', () => {
  test.each([
    ['https://journal.example/a?b=1#c'],
    ['HTTPS://JOURNAL.EXAMPLE'],
    ['http://old.example/x'],
    ['mailto:robin@example.org'],
    ['mailto:robin@example.org?subject=A%20post&body=Words'],
    ['https://bücher.example/'],
    ['https://日本語.jp/'],
    ['https://www.пример.рф/'],
    ['https://παράδειγμα.gr/'],
    ['https://www.한국.kr/'],
    ['mailto:info@müller.example'],
    ['/posts/'],
    ['#place'],
    ['/'],
  ])('may be linked to: %s', (address) => {
    expect(findAddressFault(address)).toBeUndefined();
  });

  test.each([
    ['javascript:alert(1)', 'begins with "javascript:"'],
    ['data:text/html,x', 'begins with "data:"'],
    ['ftp://journal.example', 'begins with "ftp:"'],
    ['java\nscript:alert(1)', 'a space, a backslash or an invisible character'],
    ['java\u200Bscript:x', 'a space, a backslash or an invisible character'],
    ['/\\evil.example', 'a space, a backslash or an invisible character'],
    ['https:\\\\evil.example', 'a space, a backslash or an invisible character'],
    ['/a b', 'a space, a backslash or an invisible character'],
    ['\u0000/posts/', 'a space, a backslash or an invisible character'],
    ['/\tposts/', 'a space, a backslash or an invisible character'],
    ['//evil.example', 'two slashes'],
    ['posts/', 'is not a whole address'],
    ['', 'is not a whole address'],
    ['https://', 'is not a whole address'],
    ['https:evil.example/x', 'is not a whole address'],
    ['https:///evil.example/y', 'is not a whole address'],
    ['HTTPS:/evil.example', 'is not a whole address'],
    ['https://robin@evil.example', 'a user name'],
    ['https://:word@evil.example', 'a user name'],
    ['https://10.0.0.1/', 'a bare number or a local name'],
    ['https://3232235777/', 'a bare number or a local name'],
    ['https://0177.1/', 'a bare number or a local name'],
    ['https://[2001:db8::1]/', 'a bare number or a local name'],
    ['https://intranet/', 'a bare number or a local name'],
    ['https://localhost./', 'a bare number or a local name'],
    ['https://printer.local/', 'a bare number or a local name'],
    ['https://xn--80ak6aa92e.com/', 'a code (xn--) that no reader can check'],
    ['https://xn－-80ak6aa92e.com/', 'a code (xn--) that no reader can check'],
    ['https://ⓧn--80ak6aa92e.com/', 'a code (xn--) that no reader can check'],
    ['https://www。xn--80ak6aa92e.com/', 'a code (xn--) that no reader can check'],
    ['mailto:a@xn--80ak6aa92e.com', 'a code (xn--) that no reader can check'],
    ['https://x.localhost/', 'a bare number or a local name'],
    ['https://router.lan/', 'a bare number or a local name'],
    ['https://desk.internal/', 'a bare number or a local name'],
    ['https://п\u0430ypal.com/', 'mixes alphabets'],
    ['https://\u0430\u0440\u0440\u04CF\u0435.com/', 'letters that look Latin and are not'],
    ['mailto:robin@example.org?bcc=spy@evil.example', 'more than one person, a subject and a text'],
    [
      'mailto:robin@example.org?subject=A&cc=spy%40evil.example',
      'more than one person, a subject and a text',
    ],
    ['mailto:robin@example.org,spy@evil.example', 'more than one person, a subject and a text'],
    ['mailto:robin%40evil.example', 'more than one person, a subject and a text'],
    ['mailto:?to=spy@evil.example', 'more than one person, a subject and a text'],
  ])('may not be linked to, with why: %j', (address, why) => {
    expect(findAddressFault(address)).toContain(why);
  });
});

describe('the host of an address', () => {
  test.each([
    ['https://www.Journal.example/x', 'journal.example'],
    ['https://journal.example:444/x', 'journal.example'],
    ['/posts/', ''],
    ['mailto:robin@example.org', ''],
    ['nothing', ''],
  ])('of %s is "%s"', (address, host) => {
    expect(toHost(address)).toBe(host);
  });
});

describe('paths', () => {
  test('of pages begin with a slash and end with one or with what they hold', () => {
    const { feed, jsonFeed, feedArchive, ...others } = paths;
    const made = Object.values(others).map((make) => (make as (...ids: string[]) => string)('one', 'two'));
    const ofFeeds = [feed(), feed('/one/'), jsonFeed(), jsonFeed('/one/'), feedArchive('/one/', 2)];
    expect(
      [...made, ...ofFeeds].filter((path) => !/^\/(?:[\w-]+\/)*(?:[\w.-]*\.\w+|#[\w-]+)?$/.test(path)),
    ).toEqual([]);
  });

  test('of the first page of posts is the list itself', () => {
    expect([paths.posts(), paths.posts(1), paths.posts(2)]).toEqual(['/posts/', '/posts/', '/posts/page/2/']);
  });

  test('become whole addresses with one slash between', () => {
    expect(toAbsolute('https://midstream.example/', '/posts/')).toBe('https://midstream.example/posts/');
    expect(toAbsolute('https://midstream.example', '/posts/')).toBe('https://midstream.example/posts/');
  });

  test('name the place of a source', () => {
    expect(toSourceAnchor('example-2018')).toBe('source-example-2018');
  });
});
