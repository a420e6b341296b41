import { expect, test } from 'vitest';
import { toAhead } from '../../../../src/scripts/search/question.ts';
import { makeQuick } from '../../../../src/scripts/search/quick.ts';
import { widen } from '../../../../src/scripts/search/words.ts';

const quick = makeQuick({
  said: [],
  names: [['oarsman', 'rower of boats']],
  pages: [['Topic', '/topics/rest/', 'Resting beside water, p. 12']],
});

function toWanted(words: string) {
  const asked = { words, exact: false, chosen: {} };
  return toAhead({ asked, words: words.split(' '), others: widen(words, quick), first: [], quick });
}

test('words before the last are whole, the last only where the small list has it', () => {
  expect(toWanted('kettle wat')).toEqual({ words: ['kettle'], beginning: 'wat' });
  expect(toWanted('kettle water')).toEqual({ words: ['kettle', 'water'], beginning: undefined });
  expect(toWanted('p')).toEqual({ words: [], beginning: 'p' });
});

test('other names are fetched ahead only where something is asked besides', () => {
  expect(toWanted('oarsman').words).toEqual(['oarsman']);
  expect(toWanted('oarsman water').words).toEqual(['oarsman', 'water', 'rower', 'of', 'boats']);
});
