// Fetched with the first check: what leads to a person, how the text will look, and the three doors.
import { today } from '#lib/dates.ts';
import type { Tags } from '#intake/sound-tags.ts';
import { find } from '../dom.ts';
import { makeDoors } from './doors.ts';
import type { Draft } from './draft.ts';
import type { Fault } from './faults.ts';
import { showHits, type Reasons } from './found.ts';
import { countOpen, findDraftHits } from './hits.ts';
import { fetchKnown, findUnknownIds, mayHoldMarks, type Known } from './ids.ts';
import { make } from './make.ts';
import { findMarkFaults } from './marks.ts';
import type { Pictures } from './pictures.ts';
import { toPost } from './post.ts';
import { findTreeFaults, parse } from './preview/parse.ts';
import { showText } from './preview/show.ts';

/** The check at work. */
export interface Check {
  /** Fetches what the check of a text needs beside the program, once. */
  readonly prepare: (text: string) => Promise<void>;
  /** Checks a draft and opens the doors, or gives what has to be mended first. */
  readonly run: (draft: Draft) => Fault[];
  /** The draft was changed: what was found is old, and the doors are shut. */
  readonly age: () => void;
  /** Takes what was found off the page. */
  readonly close: () => void;
  /** The same, with every reason that was given. */
  readonly forget: () => void;
  /** Sends what was checked last through the first door. */
  readonly send: () => Promise<void>;
}

/** Makes the check of a form. `onSafe` is called when a draft was sent or saved. */
export function makeCheck(form: HTMLFormElement, pictures: Pictures, onSafe: () => void): Check {
  const found = find(HTMLElement, '.found', form);
  const stale = find(HTMLElement, '.stale', form);
  const preview = find(HTMLElement, '.preview article', form);
  const reasons: Reasons = new Map();
  const doors = makeDoors(form, onSafe);
  let known: Known | undefined;

  function run(draft: Draft): Fault[] {
    const held = pictures.read();
    const post = toPost(draft, readTags(form), held, today());
    const tree = parse(post.text);
    const faults = [
      ...findTreeFaults(tree, [...post.pictures.values()]),
      ...(known ? [...findMarkFaults(tree, known.props), ...findUnknownIds(tree, known)] : []),
    ];
    if (faults.length > 0) {
      close();
      return faults.map((says) => ({ field: 'desk-text', says }));
    }
    const shown = new Map([...held].filter(([number]) => post.pictures.has(number)));
    const hits = findDraftHits(draft, new Map([...shown].map(([number, { alt }]) => [number, alt])));
    const openDoors = () => {
      const kept = hits.flatMap((hit) =>
        reasons.has(hit.key) ? `${hit.kind}: ${reasons.get(hit.key) ?? ''}` : [],
      );
      doors.open(
        { draft, post, pictures: shown, kept },
        countOpen(hits, ({ key }) => reasons.has(key)),
      );
    };
    showHits(form, hits, reasons, openDoors);
    const names = new Map([...post.pictures].map(([number, file]) => [file, shown.get(number)?.canvas]));
    preview.replaceChildren(
      make('h4', '', draft.title),
      make('p', 'standfirst', draft.standfirst),
      make('p', 'meta', draft.name),
      showText(tree, (file, alt) => toFigure(names.get(file), alt)),
    );
    stale.hidden = true;
    found.hidden = false;
    openDoors();
    find(HTMLElement, '#desk-found', form).focus();
    return [];
  }

  function close(): void {
    found.hidden = true;
    for (const part of [preview, find(HTMLElement, '.hits', form)]) part.replaceChildren();
    doors.shut();
  }

  return {
    prepare: async (text) => {
      if (mayHoldMarks(text)) known ??= await fetchKnown(form.dataset['ids'] ?? '');
    },
    run,
    close,
    age: () => {
      stale.hidden = found.hidden;
      doors.shut();
    },
    forget: () => {
      reasons.clear();
      close();
      doors.forget();
    },
    send: doors.send,
  };
}

function readTags(form: HTMLFormElement): Tags {
  return JSON.parse(form.dataset['tags'] ?? '{}') as Tags;
}

/** A copy of a picture's canvas: the policy of the site allows pictures from files of its own only. */
function toFigure(canvas: HTMLCanvasElement | undefined, alt: string): Node {
  const drawn = make('canvas');
  drawn.width = canvas?.width ?? 1;
  drawn.height = canvas?.height ?? 1;
  if (canvas) drawn.getContext('2d')?.drawImage(canvas, 0, 0);
  drawn.role = 'img';
  drawn.ariaLabel = alt;
  return make('figure', '', drawn);
}
