import { findContacts } from './contacts.ts';
import { findAddresses, flatten } from './flat.ts';
import type { FlatHit, PrivacyKind } from './hit.ts';
import { findNumbers } from './numbers.ts';
import { findPeople } from './people.ts';

export type { PrivacyKind } from './hit.ts';

/** A stretch of a text that may lead to a person. `start` and `end` are places in the text as it was given. */
export interface PrivacyHit {
  readonly kind: PrivacyKind;
  /** `stop`: must go before anything is published. `ask`: fine with a reason, and a person decides. */
  readonly level: 'stop' | 'ask';
  readonly start: number;
  readonly end: number;
  /** One sentence for the writer. Never holds the words themselves. */
  readonly why: string;
  readonly mend: string;
}

/** Hits named at once: a text with more has one fault, not many. */
const MOST = 200;

const WORDS: Readonly<Record<PrivacyKind, readonly [why: string, mend: string]>> = {
  'nhs-number': ['This looks like an NHS number, which leads to one person.', 'Take it out.'],
  'chi-number': ['This looks like a Scottish CHI number, which leads to one person.', 'Take it out.'],
  'ni-number': ['This looks like a National Insurance number, which leads to one person.', 'Take it out.'],
  'hospital-number': ['This looks like a hospital or record number, which leads to one person.', 'Take it out.'],
  'birth-date': ['This looks like a date of birth.', 'Leave it out; a decade, such as “in her thirties”, says enough.'],
  mobile: ['This looks like a mobile number.', 'Take it out.'],
  'land-line': ['This looks like a telephone number.', 'Keep it only if it is an office’s published number.'],
  email: ['This looks like somebody’s e-mail address.', 'Take it out; an office’s published address may stay.'],
  'home-address': ['This looks like a home address with its postcode.', 'Take the whole address out.'],
  postcode: ['This is a full postcode: a few houses.', 'Keep it only for a public building; otherwise name the region.'],
  age: ['An exact age helps to recognise a person.', 'Write “in her thirties”, or nothing.'],
  'initials-and-age': ['Initials with an age can be enough to recognise a person.', 'Leave both out, or change them and say so.'],
  'named-patient': ['A person is named here.', 'Leave the name out, or say in the text that names were changed.'],
  service: ['A service is named here, and with it everybody who works there.', 'Write “a service in the north”, unless the service agreed or the fact is public.'],
  combination: ['Age, job, place and exact day together lead to one person.', 'Leave out all but one or two of them.'],
}; // prettier-ignore

/**
 * Everything in `text` (plain or Markdown) that may lead to a person, in order. Looks through spaces, dots, marks, line
 * breaks and other forms of letters. Patterns do not find "the tall man from flat 4": people read every text as well.
 */
export function findPrivacyHits(text: string): PrivacyHit[] {
  const flat = flatten(text);
  const addresses = findAddresses(flat.text);
  const hits = [...findNumbers(flat.text), ...findContacts(flat.text), ...findPeople(flat.text)].filter(
    (hit) =>
      hit.kind === 'email' || !addresses.some(({ start, end }) => hit.start >= start && hit.end <= end),
  );
  return keepStrongest(hits)
    .slice(0, MOST)
    .map(({ kind, level, start, end }) => {
      const [why, mend] = WORDS[kind];
      return { kind, level, ...flat.toOriginal({ start, end }), why, mend };
    });
}

/** Hits in order, one for each stretch: of two that overlap, the graver stays, then the longer, then the combination. */
function keepStrongest(hits: readonly FlatHit[]): FlatHit[] {
  const weigh = ({ level, kind, start, end }: FlatHit) =>
    (level === 'stop' ? 1e9 : 0) + (end - start) * 2 + (kind === 'combination' ? 1 : 0);
  const kept: FlatHit[] = [];
  for (const hit of hits.toSorted((a, b) => a.start - b.start || weigh(b) - weigh(a))) {
    const last = kept.at(-1);
    if (!last || last.end <= hit.start) kept.push(hit);
    else if (weigh(hit) > weigh(last)) kept[kept.length - 1] = hit;
  }
  return kept;
}
