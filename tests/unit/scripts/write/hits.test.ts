import { expect, test } from 'vitest';
import { toContext } from '#scripts/write/context.ts';
import type { Draft } from '#scripts/write/draft.ts';
import { countOpen, findDraftHits } from '#scripts/write/hits.ts';
import type { PrivacyKind } from '#rules/text/privacy.ts';
import { toReasons } from '#scripts/write/reasons.ts';
import { INVENTED } from '../../../fixtures/private.ts';
import { findSendFaults } from '#scripts/write/send.ts';

const draft = (parts: Partial<Draft>): Draft => ({
  title: '',
  standfirst: '',
  name: '',
  topics: [],
  text: '',
  ...parts,
});

test('looks in every field and in what is said of pictures', () => {
  const age = 'She was 43 years old.';
  const hits = findDraftHits(
    draft({ title: age, standfirst: age, name: age, text: `Before. ${age}` }),
    new Map([[2, age]]),
  );
  expect(hits.map(({ field }) => field)).toEqual([
    'desk-text',
    'desk-title',
    'desk-standfirst',
    'desk-name',
    'desk-alt-2',
  ]);
  for (const { within, start, end } of hits) expect(within.slice(start, end)).toBe('43 years old');
});

test('the same words twice are two hits, and each keeps its key when something is put before them', () => {
  const text = 'He is 43 years old. He is 43 years old.';
  const keys = findDraftHits(draft({ text }), new Map()).map(({ key }) => key);
  expect(new Set(keys).size).toBe(2);
  expect(findDraftHits(draft({ text: `More. ${text}` }), new Map()).map(({ key }) => key)).toEqual(keys);
});

test('counts what must go, and what has no reason yet', () => {
  const hits = findDraftHits(
    draft({ text: 'He is 43 years old. Her NHS number is 943 476 5919. She is 51 years old.' }),
    new Map(),
  );
  expect(countOpen(hits, () => false)).toEqual({ stops: 1, asks: 2 });
  const [first] = hits;
  expect(countOpen(hits, ({ key }) => key === first?.key)).toEqual({ stops: 1, asks: 1 });
  expect(countOpen(hits, ({ level }) => level === 'stop')).toEqual({ stops: 0, asks: 2 });
});

test('shows a hit in its sentence', () => {
  const text = 'One came. The man was 43 years old, she said. He left.\nA line.';
  const start = text.indexOf('43');
  expect(toContext(text, start, start + 12)).toEqual({
    before: 'The man was ',
    words: '43 years old',
    after: ', she said.',
  });
});

test('cuts a long sentence on both sides', () => {
  const { before, after } = toContext(`${'a'.repeat(300)}X${'b'.repeat(300)}`, 300, 301);
  expect(before).toBe(`…${'a'.repeat(90)}`);
  expect(after).toBe(`${'b'.repeat(90)}…`);
});

test('that a patient agreed is no reason, and what must go can only be a mistake of the check', () => {
  const ask = (kind: PrivacyKind) => toReasons({ kind, level: 'ask' });
  expect(ask('named-patient')).toEqual(['self', 'public', 'invented', 'mistaken']);
  expect(ask('service')).toContain('agreed');
  expect(ask('birth-date')).not.toContain('agreed');
  for (const { kind, level } of findDraftHits(draft({ text: Object.values(INVENTED).join('. ') }), new Map()))
    expect(toReasons({ kind, level }), kind).toContain('mistaken');
  expect(toReasons({ kind: 'home-address', level: 'stop' })).toEqual(['mistaken']);
});

test('a message to the editors may hold the writer’s own telephone number, and no number of a patient', () => {
  expect(findSendFaults('wren@example.org', 'Call me on 07911 123456.')).toEqual([]);
  const faults = findSendFaults('wren', 'It is about NHS number 943 476 5919.');
  expect(faults.map(({ field }) => field)).toEqual(['desk-email', 'desk-message']);
  expect(JSON.stringify(faults)).not.toContain('943');
});
