import { describe, expect, test } from 'vitest';
import { findPrivacyProblems, withoutPrivate } from '#rules/text/privacy-problems.ts';
import { readFolderOf, POST_FILE } from '../../../fixtures/folder.ts';
import { INVENTED, STOPPED } from '../../../fixtures/private.ts';

test.each(STOPPED)('what may not be published is an error that does not repeat it: %s %j', (_kind, text) => {
  const problems = findPrivacyProblems(`Words.\n\n${text}`, 'content/posts/x.mdx');
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.some(({ level }) => level === 'error')).toBe(true);
  for (const { line, rule, message, mend } of problems) {
    expect({ rule, isBelow: line >= 3 }).toEqual({ rule: 'privacy', isBelow: true });
    expect(`${message} ${mend}`).not.toMatch(/\d{3}/);
  }
});

describe('no false error', () => {
  test.each([
    [
      'content/references.yaml',
      '  URL: "https://office.example/call/07700900123"\n  note: Ring 0113 496 0123',
    ],
    ['content/references.yaml', '- id: x\n  title: "Staff at Anytown Talking Therapies"'],
    ['content/evidence/x.mdx', 'authors:\n  - affiliation: Anytown Care NHS Foundation Trust'],
    ['content/writers/x.mdx', 'name: Robin\nemail: robin@river.example\n'],
    ['content/guide/x.mdx', 'Write to admissions@anytown.example or ring 0113 496 0123.'],
    ['content/facts.yaml', '  DOI: 10.1234/4505577104'],
  ])('for what an office or a source has published: %s %j', (file, text) => {
    expect(findPrivacyProblems(text, file).filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('but a writer’s address elsewhere on the page is one, and anything else in that field', () => {
    for (const text of [
      '---\nname: R\n---\n\nemail: robin@river.example',
      '---\nemail: robin@river.example, my client kim@river.example\n---',
    ])
      expect(findPrivacyProblems(text, 'content/writers/x.mdx').some(({ level }) => level === 'error')).toBe(
        true,
      );
    expect(
      findPrivacyProblems('name: Robin\n---\nrobin@river.example', 'content/writers/x.mdx'),
    ).toMatchObject([{ line: 3, level: 'error' }]);
  });
});

test.each([
  ['content/posts/450-557-7104.mdx', 'Words.', 1],
  ['content/posts/x.mdx', 'Words.\n\n## Tea {#x-450-557-7104}', 3],
  ['content/posts/x.mdx', 'Words.\n\n![A river](./450-557-7104.jpg)', 3],
  ['content/posts/x.mdx', 'Words.\n\n![A river](pt-4505577104-x.jpg)', 3],
  ['content/posts/x.mdx', 'Words.\n\n<Passage id="pt-450-557-7104">', 3],
  ['content/posts/x.mdx', 'Words.\n\nA note[^450-557-7104].', 3],
])(
  'a name that leads to a person is an error, as it becomes part of an address: %s %j',
  (file, text, line) => {
    expect(findPrivacyProblems(text, file)).toMatchObject([{ line, level: 'error', rule: 'privacy' }]);
    expect(findPrivacyProblems('Words.', 'content/posts/2021-07-17-tea.mdx')).toEqual([]);
  },
);

test('advice that a file has switched off is not given again', () => {
  const text = 'A woman aged 34 came to Anytown Talking Therapies.';
  const levels = (off: Parameters<typeof findPrivacyProblems>[2]) =>
    findPrivacyProblems(text, 'content/posts/x.mdx', off).map(({ level }) => level);
  expect(levels([])).toEqual(['advice', 'advice']);
  expect(levels(['age'])).toEqual(['advice']);
  expect(levels(['age', 'service'])).toEqual([]);
});

test('front matter and remarks are looked at as well, and the entry is still known', () => {
  const { places, library, words } = readFolderOf({
    'posts/x.mdx': POST_FILE.replace('A week of invented events.', `Ring ${INVENTED.mobile}.`),
    'posts/y.mdx': `${POST_FILE}\n{/* ${INVENTED.nhs} */}\n`,
  });
  expect(places).toEqual(['posts/x.mdx:3:18 privacy', 'posts/y.mdx:14:5 privacy']);
  expect(library.posts.map(({ id }) => id)).toEqual(['first-week', 'x', 'y']);
  expect(words).not.toMatch(/\d{4}/);
});

test('a message that quotes a text does not repeat what may lead to a person', () => {
  const problem = {
    file: 'x', line: 1, column: 1, rule: 'bare-figure', level: 'error' as const, mend: 'Mend it.',
    message: `The figure “34” in “She has the number ${INVENTED.nhs}…” has no source.`,
  }; // prettier-ignore
  expect(withoutPrivate([problem])[0]?.message).toBe(
    'The figure “34” in “She has the number ……” has no source.',
  );
});
