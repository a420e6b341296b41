import { describe, expect, test } from 'vitest';
import { checkFields } from '#library/check-fields.ts';
import { readYaml } from '#library/yaml.ts';
import { evidenceSchema } from '#schemas/evidence.ts';
import { postSchema } from '#schemas/post.ts';
import { POST, RECORD } from '../../fixtures/samples.ts';

/** Problems of front matter as `line message`, with their mends. */
function check(
  schema: typeof postSchema | typeof evidenceSchema,
  value: unknown,
  lines: Readonly<Record<string, number>> = {},
) {
  const result = checkFields(schema, value, { file: 'content/posts/x.mdx', lines });
  return 'problems' in result ? result.problems : [];
}
const say = (fields: object) => check(postSchema, { ...POST, ...fields }).map(({ message }) => message);

describe('a fault of the fields', () => {
  test.each([
    [{ titel: 'x' }, 'There is no field "titel". Did you mean "title"?'],
    [{ kind: 'gest' }, '"kind" must be one of: guest, joint, reading-note, editorial. Did you mean "guest"?'],
    [{ title: undefined }, '"title" is missing.'],
    [{ state: undefined }, '"state" is missing.'],
    [{ title: 5 }, '"title" is a number, but text (put it in quotation marks) is needed.'],
    [{ title: ['a'] }, '"title" is a list, but text (put it in quotation marks) is needed.'],
    [{ topics: 'resting' }, '"topics" is text, but a list is needed.'],
    [{ writers: null }, '"writers" is missing.'],
    [
      { published: '2025-02-30' },
      '"published" is not a day that exists, written year-month-day like 2021-07-17.',
    ],
    [{ title: 'x'.repeat(121) }, '"title" is longer than 120 characters.'],
    [{ series: { title: 'A', part: 0 } }, '"series.part" must be at least 1'],
    [
      { series: { title: 'A', part: Infinity } },
      '"series.part" is no number in digits, but a number is needed.',
    ],
    [{ series: { title: 'A', part: NaN } }, '"series.part" is no number in digits, but a number is needed.'],
    [{ series: { title: 'A', part: 1.5 } }, '"series.part" is a number, but a whole number is needed.'],
    [{ series: { titel: 'A', part: 1 } }, 'There is no field "series.titel". Did you mean "title"?'],
    [{ series: { part: 1 } }, '"series.title" is missing.'],
    [{ changes: [{ date: '2026-01-01', kind: 'tpyo', what: 'x' }] }, '"changes.0.kind" must be one of'],
  ])('is said in words: %j', (fields, message) => {
    expect(say(fields)[0]).toContain(message);
  });

  test('says how to mend it in the words of the schema', () => {
    const [problem] = check(postSchema, { ...POST, published: 'soon' });
    expect(problem?.mend).toBe('The day it appears, as year-month-day.');
    expect(check(postSchema, { ...POST, layout: 'x' })[0]?.mend).toContain('Fields here: title, standfirst');
  });

  test.each([
    [{ topics: undefined }, 'Write it like topics: [one, another].'],
    [{ writers: 'robin-example' }, 'Write it like writers: [one, another].'],
    [{ audience: undefined }, 'Write it like audience: [practitioners].'],
    [{ published: '15/01/2027' }, 'Write 2027-01-15.'],
    [{ changes: [{ date: '3rd of Sept 2026', kind: 'typo', what: 'x' }] }, 'Write 2026-09-03.'],
  ])('says what to write where that is sure: %j', (fields, mend) => {
    expect(check(postSchema, { ...POST, ...fields })[0]?.mend).toContain(mend);
  });

  test('of a value of two kinds is said of the one that was meant', () => {
    const sample = { number: 12, unit: 'people', populatoin: 'x', place: 'not stated', period: 'not stated' };
    const messages = check(evidenceSchema, { ...RECORD, sample }).map(({ message }) => message);
    expect(messages).toEqual(expect.arrayContaining([expect.stringContaining('Did you mean "population"?')]));
  });

  test('of a file without fields is every field that is missing', () => {
    expect(check(postSchema, null).map(({ rule }) => rule)).toEqual(expect.arrayContaining(['fields']));
    expect(check(postSchema, null).length).toBeGreaterThan(5);
    expect(check(postSchema, 'text')).toHaveLength(1);
  });

  test('stands on the line of the field, or of the nearest one around it', () => {
    const yaml = readYaml(
      'title: A\nseries:\n  title: B\n  part: x\n  prat: 1\nchanges:\n  - date: nope\n',
      'content/posts/x.mdx',
      2,
    );
    const found = check(postSchema, { ...POST, ...(yaml.value as object) }, yaml.lines);
    expect(
      found.map(
        ({ line, message }) => `${line} ${message.split(' ')[0] ?? ''} ${message.split('"')[1] ?? ''}`,
      ),
    ).toEqual([
      '5 "series.part" series.part',
      '6 There series.prat',
      '8 "changes.0.date" changes.0.date',
      '8 "changes.0.kind" changes.0.kind',
      '8 "changes.0.what" changes.0.what',
    ]);
  });
});

test('sound fields come back with what may be left out filled in', () => {
  expect(checkFields(postSchema, POST, { file: 'x', lines: {} })).toEqual({
    data: { ...POST, credits: [], changes: [], checks: [], formerIds: [] },
  });
});
