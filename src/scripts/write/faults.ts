import { LONGEST, LONGEST_TEXT, MOST_TOPICS } from '#lib/longest.ts';
import { findMixture } from '#lib/scripts.ts';
import { findPictures, type Draft } from './draft.ts';

/** Something that has to be mended before a text can go on, and the field in which to mend it. */
export interface Fault {
  /** Id of the field. */
  readonly field: string;
  /** One sentence that says what to do. */
  readonly says: string;
}

/** What is missing or too long in a draft, in the order of the fields. `alts` holds what is said of each picture that is there. */
export function findFaults(draft: Draft, alts: ReadonlyMap<number, string>): Fault[] {
  return [
    ...findTextFaults(draft.text),
    ...findPictureFaults(draft.text, alts),
    ...findLineFaults('title', draft.title, 'Give the text a title.'),
    ...findLineFaults('standfirst', draft.standfirst, 'Say in a sentence what the text is about.'),
    ...findNameFaults(draft.name),
    ...findTopicFaults(draft.topics),
  ];
}

/** Whether words look like an e-mail address to which an answer can be sent. */
export function isMailbox(words: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(words.trim());
}

function findTextFaults(text: string): Fault[] {
  const field = 'desk-text';
  if (text.trim() === '') return [{ field, says: 'Choose a Word file, or write something in the box.' }];
  if (text.length <= LONGEST_TEXT * 0.9) return [];
  return [
    { field, says: 'This is longer than a post can be. Make two posts of it, and send them one by one.' },
  ];
}

function findPictureFaults(text: string, alts: ReadonlyMap<number, string>): Fault[] {
  return findPictures(text).flatMap((number) => {
    const alt = alts.get(number);
    if (alt === undefined)
      return {
        field: 'desk-text',
        says: `There is no picture ${number}: choose it again, or take the line [picture ${number}] out.`,
      };
    return alt === ''
      ? {
          field: `desk-alt-${number}`,
          says: `Say what picture ${number} shows, for people who cannot see it.`,
        }
      : [];
  });
}

function findLineFaults(name: keyof typeof LONGEST, words: string, missing: string): Fault[] {
  const field = `desk-${name}`;
  if (words === '') return [{ field, says: missing }];
  const over = words.length - LONGEST[name];
  if (over <= 0) return [];
  return [{ field, says: `Make the ${name} shorter: ${over} characters are too many.` }];
}

function findNameFaults(name: string): Fault[] {
  const faults = findLineFaults(
    'name',
    name,
    'Say under which name the text is to appear. A pen name is fine.',
  );
  const mixture = findMixture(name);
  return mixture === undefined || faults.length > 0
    ? faults
    : [{ field: 'desk-name', says: `The name ${mixture}. Type it again.` }];
}

function findTopicFaults(topics: readonly string[]): Fault[] {
  const field = 'desk-topics';
  if (topics.length === 0) return [{ field, says: 'Tick at least one topic. The nearest one will do.' }];
  return topics.length > MOST_TOPICS ? [{ field, says: `Tick at most ${MOST_TOPICS} topics.` }] : [];
}
