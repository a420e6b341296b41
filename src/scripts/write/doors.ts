import { toCount } from '#lib/text.ts';
import { find } from '../dom.ts';
import type { Draft } from './draft.ts';
import { save } from './download.ts';
import { findField } from './fields.ts';
import { makeGitHubDoor } from './github-door.ts';
import { dropKept } from './keep.ts';
import type { Post } from './post.ts';
import type { Redrawn } from './redraw.ts';
import { findSendFaults, sendPost } from './send.ts';
import { hideFaults, showFaults } from './summary.ts';

/** What goes through a door. */
export interface Parcel {
  readonly draft: Draft;
  readonly post: Post;
  /** The pictures that the text shows. */
  readonly pictures: ReadonlyMap<number, Redrawn & { readonly alt: string }>;
  /** What was kept, as kinds with reasons: never the words. */
  readonly kept: readonly string[];
}

/** How much stands in the way of a door. */
interface Obstacles {
  readonly stops: number;
  readonly asks: number;
}

/** The three doors of a form. */
export interface Doors {
  readonly open: (parcel: Parcel, obstacles: Obstacles) => void;
  readonly shut: () => void;
  readonly forget: () => void;
  readonly send: () => Promise<void>;
}

/** Makes the doors of a form work. `onSafe` is called when a draft was sent or saved. */
export function makeDoors(form: HTMLFormElement, onSafe: () => void): Doors {
  const part = (selector: string) => find(HTMLElement, selector, form);
  const all = [...form.querySelectorAll<HTMLElement>('.door')];
  const gitHub = makeGitHubDoor(form);
  let parcel: Parcel | undefined;
  let isSending = false;

  function open(next: Parcel, { stops, asks }: Obstacles): void {
    parcel = next;
    for (const door of all) door.hidden = false;
    part('.done').hidden = true;
    const must = stops > 0 ? `${toCount(stops, 'thing')} above must go first.` : '';
    const look = asks > 0 ? `${toCount(asks, 'thing')} above must be changed, or get a reason, first.` : '';
    close('.send', must && `Still closed: ${must} Such things may not travel by mail or lie with a host.`);
    close('.github', must || look ? `Still closed: ${[must, look].filter(Boolean).join(' ')}` : '');
    note('.download-door', must && `The file holds what must go: ${must} It cannot be printed like this.`);
    gitHub.lead(must || look ? undefined : next.post);
  }

  function close(door: string, why: string): void {
    note(door, why);
    find(HTMLElement, '.controls', part(door)).hidden = why !== '';
  }

  function note(door: string, words: string): void {
    const place = find(HTMLElement, '.closed', part(door));
    place.textContent = words;
    place.hidden = words === '';
  }

  async function send(): Promise<void> {
    if (!parcel || isSending || part('.send .controls').hidden) return;
    hideFaults(form);
    const faults = findSendFaults(findField(form, 'email').value, findField(form, 'message').value);
    if (faults.length > 0) {
      showFaults(form, faults);
      return;
    }
    isSending = true;
    part('.send .said').textContent = 'Sending…';
    const fault = await sendPost(form, parcel);
    isSending = false;
    part('.send .said').textContent = fault ?? '';
    if (fault !== undefined) return;
    dropKept();
    find(HTMLInputElement, '#desk-keep', form).checked = false;
    onSafe();
    shut();
    part('.done').hidden = false;
    part('#desk-done').focus();
  }

  async function download(door: HTMLElement | null): Promise<void> {
    if (!parcel) return;
    const name = await save(parcel);
    onSafe();
    const said = door?.querySelector('.said');
    if (said) said.textContent = `${name} is among your downloads.`;
  }

  function shut(): void {
    parcel = undefined;
    for (const door of all) door.hidden = true;
    for (const said of form.querySelectorAll('.door .said')) said.textContent = '';
    gitHub.shut();
  }

  form.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement) || !target.matches('.download')) return;
    void download(target.closest<HTMLElement>('.door'));
  });
  return {
    open,
    shut,
    send,
    forget: () => {
      shut();
      part('.done').hidden = true;
    },
  };
}
