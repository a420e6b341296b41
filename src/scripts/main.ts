// The program of every page: keeps the reader's choice of colours, which is set before it (`lib/theme.ts`), fetches the letters once the page is shown, and opens
// search on its button and on Ctrl K or ⌘ K. Without it everything can be read, in system letters and the system's colours.
import { fetchAhead, FORM, LIST, PAGEFIND } from './search/files.ts';

const root = document.documentElement;

if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
else start();

function start(): void {
  root.dataset['script'] = '';
  const choice = document.querySelector<HTMLSelectElement>('#theme');
  if (choice) {
    choice.value = readTheme();
    choice.addEventListener('change', () => keepTheme(choice.value));
  }
  const shortcut = document.querySelector('kbd');
  if (shortcut && /Mac|iP/.test(navigator.platform)) shortcut.textContent = '⌘ K';
  addEventListener('keydown', openOnKey);
  document.querySelector('.find')?.addEventListener('submit', openSearch);
  if (document.readyState === 'complete') afterPaint();
  else addEventListener('load', afterPaint);
}

function readTheme(): string {
  try {
    return localStorage.getItem('theme') ?? '';
  } catch {
    // Storage may be switched off: the system's colours are used.
    return '';
  }
}

function keepTheme(theme: string): void {
  root.dataset['theme'] = theme;
  try {
    if (theme) localStorage.setItem('theme', theme);
    else localStorage.removeItem('theme');
  } catch {
    // As above: the choice then holds for this page only.
  }
}

function openOnKey(event: KeyboardEvent): void {
  if (event.key === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey)
    openSearch(event);
}

// On the search page its field, elsewhere the dialog. Its program is fetched when it is first wanted, and beside it what the program
// will ask for.
function openSearch(event: Event): void {
  event.preventDefault();
  const dialog = document.querySelector<HTMLDialogElement>('.finding');
  if (dialog) dialog.showModal();
  else if (document.querySelector('.finder')) document.querySelector<HTMLElement>('#q')?.focus();
  else {
    void import(/* @vite-ignore */ ownScript()?.dataset['search'] ?? '').catch(() =>
      location.assign('/search/'),
    );
    fetchAhead([FORM, LIST, ...PAGEFIND]);
  }
}

function ownScript(): HTMLElement | null {
  return document.querySelector('script[data-search]');
}

// A frame is drawn between the two calls, so the letters never hold up the first paint.
function afterPaint(): void {
  requestAnimationFrame(() => setTimeout(() => void fetchLetters()));
}

// Both families are shown at the same moment, so the page is set anew once, and what waited for the first paint with it. Where
// they cannot be had, the system's letters stay.
async function fetchLetters(): Promise<void> {
  const { serif, sans } = ownScript()?.dataset ?? {};
  const faces = [
    new FontFace('Source Serif 4', `url(${serif})`, { weight: '200 900' }),
    new FontFace('Figtree', `url(${sans})`, { weight: '300 900' }),
  ];
  const loaded = await Promise.all(faces.map((face) => face.load())).catch(() => []);
  root.dataset['painted'] = '';
  showLetters(loaded);
}

// Where words in view would move to another line, the paragraph is set a hair closer or wider, as a printer fits copy: nothing jumps.
// All paragraphs try one spacing before any tries the next, because every look at where lines stand sets the page anew.
function showLetters(faces: readonly FontFace[]): void {
  let moved = [...document.querySelectorAll<HTMLElement>('main :is(p, li, dd, h1, h2, h3)')]
    .filter((block) => block.getBoundingClientRect().top < innerHeight)
    .map((block) => ({ block, lines: toLines(block), ...toType(block) }));
  for (const face of faces) document.fonts.add(face);
  for (const share of [0, 0.003, -0.003, 0.008, -0.008, 0.016, -0.016, 0.03, -0.03]) {
    if (share !== 0)
      for (const { block, spacing, size } of moved) block.style.letterSpacing = `${spacing + share * size}px`;
    moved = moved.filter(({ block, lines }) =>
      toLines(block).some((place, index) => Math.abs(place - (lines[index] ?? 0)) >= 9),
    );
  }
}

// How a block is set, in px.
function toType(block: HTMLElement): { spacing: number; size: number } {
  const { letterSpacing, fontSize } = getComputedStyle(block);
  return { spacing: parseFloat(letterSpacing) || 0, size: parseFloat(fontSize) };
}

// How far down from the block's top each piece of its text begins and ends: enough to tell on which lines it stands.
function toLines(block: HTMLElement): number[] {
  const { top, height } = block.getBoundingClientRect();
  const range = document.createRange();
  const ends = [...block.childNodes].flatMap((node) => {
    range.selectNode(node);
    const box = range.getBoundingClientRect();
    return [box.top - top, box.bottom - top];
  });
  return [height, ...ends];
}
