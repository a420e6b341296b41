import type { Random } from './random.ts';

/** Gives one invented sentence of 8 to 20 words. It says nothing about anybody. */
export function makeSentence(random: Random): string {
  const text = random.pick(SHAPES)(random);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Gives a title of four to seven words, different for every `number`. */
export function makeTitle(random: Random, number: number): string {
  const { pick } = random;
  return `${pick(PLACES)} and the ${pick(ADJECTIVES)} ${pick(NOUNS)}, part ${number}`;
}

/** Gives a heading of three to five words. */
export function makeHeading(random: Random): string {
  return `What the ${random.pick(ADJECTIVES)} ${random.pick(NOUNS)} ${random.pick(['asks', 'shows', 'leaves', 'costs'])}`;
}

/** Gives two or three words for a cell of a table or the start of a list item. */
export function makePhrase({ pick }: Random): string {
  return `${pick(ADJECTIVES)} ${pick(NOUNS)}`;
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const PLACES = words(
  'Alder Birch Cedar Dunlin Elm Fern Gorse Heron Ivy Juniper Kelp Larch Mallow Nettle Osier Plover',
);
const NOUNS = words(`
  bridge basket lantern meadow ladder orchard kettle harbour window garden ferry notebook pathway blanket market
  chimney compass valley fountain workshop library staircase postcard umbrella carpet cupboard drawing envelope
  fence gallery hedge island jacket kitchen letter mirror needle oven pebble quarry roof saddle table uniform
  violin wagon yard corner message number picture question railway season ticket village whistle afternoon
  bakery canal doorway engine feather glove hill ink jigsaw kiosk loaf mill nest oar plank raft shelf tunnel`);
const ADJECTIVES = words(`
  narrow quiet early wooden distant gentle crowded plain steady hollow bright patient common curious double empty
  familiar golden heavy idle joint kindly late mossy northern open pale quick rough simple tall useful vacant warm
  yellow broken careful damp even flat`);
const ACTORS = words(
  'baker carpenter ferryman gardener teacher printer painter sailor weaver miller clerk tailor keeper walker pilot',
);
const VERBS = words(`
  carried counted mended painted moved borrowed measured opened planted repaired sorted turned watched folded
  gathered cleaned followed guarded lifted ordered packed raised stored traded wrapped copied kept found`);
const TIMES = [
  'before the rain came',
  'after the market had closed',
  'while the others slept',
  'on the second morning',
  'without telling anybody',
  'in the middle of the week',
  'as soon as the light was good',
  'long after the season had ended',
];
const REASONS = [
  'because nobody had asked for it',
  'since the old one was gone',
  'although the way was longer',
  'so that the next person could begin at once',
  'even if the price had doubled',
  'which took most of the day',
];

const SHAPES: readonly ((random: Random) => string)[] = [
  ({ pick }) => `the ${pick(ACTORS)} ${pick(VERBS)} the ${pick(ADJECTIVES)} ${pick(NOUNS)} ${pick(TIMES)}`,
  ({ pick }) => `${pick(TIMES)}, the ${pick(ACTORS)} ${pick(VERBS)} the ${pick(NOUNS)} and the ${pick(ADJECTIVES)} ${pick(NOUNS)}`,
  ({ pick }) => `near ${pick(PLACES)} every ${pick(NOUNS)} has its ${pick(ADJECTIVES)} ${pick(NOUNS)}, ${pick(REASONS)}`,
  ({ pick, between }) => `${between(3, 90)} times the ${pick(ADJECTIVES)} ${pick(NOUNS)} was ${pick(VERBS)} ${pick(TIMES)}, ${pick(REASONS)}`,
  ({ pick }) => `a ${pick(ACTORS)} who ${pick(VERBS)} the ${pick(NOUNS)} also ${pick(VERBS)} the ${pick(NOUNS)} ${pick(REASONS)}`,
  ({ pick }) => `it was the ${pick(ADJECTIVES)} ${pick(NOUNS)}, not the ${pick(NOUNS)}, that the ${pick(ACTORS)} ${pick(VERBS)}`,
]; // prettier-ignore
