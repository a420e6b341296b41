import { describe, expect, test } from 'vitest';
import { findNear, joinParted, toQuestion, toWords, widen } from '../../../../src/scripts/search/words.ts';

const NAMES = [
  ['IAPT', 'Improving Access to Psychological Therapies', 'NHS Talking Therapies'],
  ['LIT', 'Low-intensity therapist', 'PWP'],
];
const LIST = { names: NAMES, said: [['pay', 'salary', 'my wages']] } as const;

describe('toWords', () => {
  test('takes accents, signs and capitals away', () => {
    expect(toWords('Café, GAD-7!')).toEqual(['cafe', 'gad', '7']);
    expect(toWords('“Rest” – it’s ﬁne…')).toEqual(['rest', 'it', 's', 'fine']);
    expect(toWords('“Rest” – it’s NOT…')).toEqual(['rest', 'it', 's', 'not']);
  });
});

describe('toQuestion', () => {
  test('leaves small words out', () => {
    expect(toQuestion('What is a PWP?')).toBe('pwp');
  });
  test('leaves out what sentences are filled with, and the ends of shortened words', () => {
    expect(toQuestion('Isn’t there too little supervision?')).toBe('supervision');
    expect(toQuestion('I’m burnt out')).toBe('burnt');
  });
  test('keeps them where nothing else is asked', () => {
    expect(toQuestion('who')).toBe('who');
    expect(toQuestion('too little')).toBe('too little');
  });
});

describe('widen', () => {
  test('exchanges an old name for the new ones', () => {
    expect(widen('iapt retention', LIST)).toEqual([
      {
        question: 'improving access psychological therapies retention',
        name: 'improving access to psychological therapies',
        rest: 'retention',
        from: 'IAPT',
        to: 'Improving Access to Psychological Therapies',
        isName: true,
      },
      {
        question: 'nhs talking therapies retention',
        name: 'nhs talking therapies',
        rest: 'retention',
        from: 'IAPT',
        to: 'NHS Talking Therapies',
        isName: true,
      },
    ]);
  });
  test('takes the longest name that stands in the question', () => {
    expect(widen('a low intensity therapist', LIST).map(({ to }) => to)).toEqual(['LIT', 'PWP']);
  });
  test('knows a name with a small word in it', () => {
    const [other] = widen(toQuestion('Improving Access to Psychological Therapies retention'), LIST);
    expect(other).toMatchObject({ question: 'iapt retention', rest: 'retention' });
  });
  test('leads from a word of readers to the one of our texts, and not back', () => {
    expect(widen(toQuestion('the salary of trainees'), LIST)).toEqual([
      { question: 'pay trainees', name: 'pay', rest: 'trainees', from: 'salary', to: 'pay', isName: false },
    ]);
    expect(widen('wages', LIST).map(({ from }) => from)).toEqual(['my wages']);
    expect(widen('pay', LIST)).toEqual([]);
  });
  test('does not take part of a word for a name', () => {
    expect(widen('literature', LIST)).toEqual([]);
  });
  test('leaves out names that hold all words of another', () => {
    const names = [['PWP', 'wellbeing practitioner', 'psychological wellbeing practitioner']];
    expect(widen('pwp', { names, said: [] }).map(({ to }) => to)).toEqual(['wellbeing practitioner']);
  });
});

describe('findNear', () => {
  test('finds the word that was meant', () => {
    expect(findNear('retnetion', ['retention', 'identity'])).toBe('retention');
  });
  test('finds nothing far away', () => {
    expect(findNear('xyzzy', ['retention', 'identity'])).toBeUndefined();
  });
});

test('joinParted makes one word of two that are known as one', () => {
  expect(joinParted(['staff', 'burn', 'out'], new Set(['burnout']))).toEqual(['staff', 'burnout']);
  expect(joinParted(['burn', 'out'], new Set(['burn']))).toEqual(['burn', 'out']);
});
