import { expect, test } from 'vitest';
import { toSafeText } from '#intake/safe-text.ts';
import { listMarks } from '#prose/list-marks.ts';
import { marks } from '#prose/marks.ts';
import { listTags, PLACES } from '#prose/tags.ts';
import { read } from '../../fixtures/prose.ts';

test('every mark of the registry is listed, and every property of it is explained', () => {
  const listed = listMarks();
  expect(listed.map(({ name }) => name)).toEqual(Object.keys(marks));
  for (const { name, props } of listed)
    for (const prop of props) expect.soft(prop.what, `${name} ${prop.name}`).not.toBe('');
});

test('where a mark stands is said of every mark of the registry and of nothing else', () => {
  expect(Object.keys(PLACES)).toEqual(Object.keys(marks));
  for (const [name, { inside }] of Object.entries(marks))
    expect.soft(inside, name).toBe(PLACES[name as keyof typeof PLACES]);
});

test('says which properties are needed', () => {
  const cite = listMarks().find(({ name }) => name === 'Cite');
  expect(cite?.props.map(({ name, isNeeded }) => [name, isNeeded])).toEqual([
    ['id', true],
    ['at', false],
  ]);
});

test('the example of every mark stays a mark when it is typed on the page for writers', () => {
  for (const { name, example } of listMarks()) {
    const { prose, problems } = read(toSafeText(example, listTags()));
    expect.soft(problems, name).toEqual([]);
    expect
      .soft(
        prose.uses.marks.map((use) => use.name),
        name,
      )
      .toEqual([name]);
  }
});

test('the few tags of HTML stay within a sentence', () => {
  expect(listTags()).toMatchObject({ sub: 'sentence', br: 'sentence', Cite: 'sentence', Voice: 'line' });
  expect(listTags()).not.toHaveProperty('script');
});
