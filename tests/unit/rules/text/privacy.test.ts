import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isChiNumber, isNhsNumber } from '#rules/text/numbers.ts';
import { findPrivacyHits } from '#rules/text/privacy.ts';
import { ASKED, INNOCENT, INVENTED, STOPPED, UNASKED } from '../../../fixtures/private.ts';

const levelsOf = (text: string) => findPrivacyHits(text).map(({ level, kind }) => `${level} ${kind}`);

test.each(STOPPED)('stops at a %s in %j', (kind, text) => {
  expect(levelsOf(text)).toContain(`stop ${kind}`);
});

test.each(ASKED)('asks about a %s in %j', (kind, text) => {
  expect(levelsOf(text)).toContain(`ask ${kind}`);
  expect(levelsOf(text).filter((level) => level.startsWith('stop'))).toEqual([]);
});

test.each(UNASKED)('asks nothing about %j', (text) => {
  expect(levelsOf(text)).toEqual([]);
});

test('lets innocent texts pass', () => {
  expect(INNOCENT.length).toBeGreaterThanOrEqual(40);
  const stopped = INNOCENT.filter((text) => levelsOf(text).some((level) => level.startsWith('stop')));
  expect(stopped).toEqual([]);
});

test('knows check digits and the ranges that were issued', () => {
  expect(isNhsNumber(INVENTED.nhs)).toBe(true);
  expect(isNhsNumber('4505577105')).toBe(false);
  // The check digit fits, but nobody was given it.
  expect(isNhsNumber('9434765919')).toBe(false);
  expect(isChiNumber(INVENTED.chi)).toBe(true);
  expect(isChiNumber('3213301006')).toBe(false);
});

test('points at the very words, whatever stands between them', () => {
  const text = 'Zoë 🙂 wrote: “**450**\n> 557 7104”, then went home.';
  const [hit] = findPrivacyHits(text);
  expect(text.slice(hit?.start, hit?.end)).toBe('450**\n> 557 7104');
  const wide = 'a ﬁne day, ４５０５５７７１０４!';
  const [other] = findPrivacyHits(wide);
  expect(wide.slice(other?.start, other?.end)).toBe('４５０５５７７１０４');
});

test('never says what it found', () => {
  for (const [, text] of [...STOPPED, ...ASKED])
    for (const { why, mend } of findPrivacyHits(text))
      expect(`${why} ${mend}`).not.toMatch(/\d{3}|Wendelin|jane/);
});

test('does not join numbers across paragraphs or cells', () => {
  expect(findPrivacyHits('450 557\n\n7104')).toEqual([]);
  expect(findPrivacyHits('450 557 | 7104')).toEqual([]);
});

const BOUNDS = { numRuns: 1_000, endOnFailure: true, interruptAfterTimeLimit: 10_000 } as const;
const PIECES = [
  '450',
  '557',
  '7104',
  ' ',
  '\n',
  '\n\n',
  '**',
  '<b>',
  '> ',
  '&#52;',
  '&nbsp;',
  '-',
  '.',
  '@',
  'a',
  'Aa ',
  '+44',
  '07',
  '7',
  'DOB',
  'NHS no',
  'LS1 1AA',
  'aged 34',
  'Talking Therapies',
  'https://',
  'é',
  '🙂',
  '４',
  '\u202E',
  '{',
  '|',
];
const texts = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5, unit: 'binary' })), { maxLength: 80 }).map((parts) => parts.join('')); // prettier-ignore

test('places lie in the text and in order, for any text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0;
      for (const { start, end } of findPrivacyHits(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
    BOUNDS,
  );
});

/** Things that may stand between two digits without hiding the number. */
const BETWEEN = fc.constantFrom('', '*', '**', '_', '\u200B', '\u00AD', '<b>', '\\');

test('finds an issued number whatever marks are put into it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 300_000_000, max: 499_999_999 }),
      fc.array(BETWEEN, { minLength: 10, maxLength: 10 }),
      fc.constantFrom(' ', '\n', '. ', ', ', '\n\n', '('),
      (head, between, edge) => {
        const digits = Array.from({ length: 10 }, (_, last) => `${head}${last}`).find(isNhsNumber) ?? '';
        fc.pre(digits !== '');
        const text = `Words${edge}${Array.from(digits, (digit, index) => digit + (between[index] ?? '')).join('')} and more`;
        expect(levelsOf(text)).toContain('stop nhs-number');
      },
    ),
    BOUNDS,
  );
});

test('takes time in proportion to the length of any repetition', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 }), (parts) => {
      const text = parts.join('').repeat(20_000).slice(0, 40_000);
      const begun = process.threadCpuUsage().user;
      findPrivacyHits(text);
      expect(process.threadCpuUsage().user - begun).toBeLessThan(2_000_000);
    }),
    { ...BOUNDS, numRuns: 100 },
  );
});
