// The program of every page: keeps the reader's choice of colours, which is set before it (`lib/theme.ts`), fetches the letters once the page is shown, and opens
// search on its button and on Ctrl K or ⌘ K. Without it everything can be read, in system letters and the system's colours.
import { fetchAhead, FORM, LIST, PAGEFIND } from './search/files.ts';

const root = document.documentElement;
const {
  serif,
  sans,
  search = '',
} = document.querySelector<HTMLElement>('script[data-search]')?.dataset ?? {};

if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
else start();

function start(): void {
  root.dataset['script'] = '';
  showThemes();
  const shortcut = document.querySelector('kbd');
  if (shortcut && /Mac|iP/.test(navigator.platform)) shortcut.textContent = '⌘ K';
  addEventListener('keydown', openOnKey);
  document.querySelector('.find')?.addEventListener('submit', openSearch);
  if (document.readyState === 'complete') afterPaint();
  else addEventListener('load', afterPaint);
}

function showThemes(): void {
  const template = document.querySelector<HTMLTemplateElement>('.top template');
  template?.replaceWith(template.content);
  const choice = document.querySelector<HTMLSelectElement>('#theme');
  if (!choice) return;
  // As `lib/theme.ts` left it.
  choice.value = root.dataset['theme'] ?? '';
  choice.addEventListener('change', () => keepTheme(choice.value));
}

function keepTheme(theme: string): void {
  root.dataset['theme'] = theme;
  try {
    if (theme) localStorage.setItem('theme', theme);
    else localStorage.removeItem('theme');
  } catch {
    // Storage may be switched off: the choice then holds for this page only.
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
    void import(/* @vite-ignore */ search).catch(() => location.assign('/search/'));
    fetchAhead([FORM, LIST, ...PAGEFIND]);
  }
}

// A frame is drawn between the two calls, so the letters never hold up the first paint.
function afterPaint(): void {
  requestAnimationFrame(() => setTimeout(() => void fetchLetters()));
}

// Both families are shown at the same moment, so the page is set anew once. Where they cannot be had, the system's letters stay.
async function fetchLetters(): Promise<void> {
  const faces = [
    new FontFace('Source Serif 4', `url(${serif})`, { weight: '200 900' }),
    new FontFace('Figtree', `url(${sans})`, { weight: '300 900' }),
  ];
  const loaded = await Promise.all(faces.map((face) => face.load())).catch(() => []);
  // What `parts.css` hides until the first paint has no height of its own before.
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  showLetters(loaded);
}

// Where words in view would move to another line, the paragraph is set a hair closer or wider, as a printer fits copy, and where that
// does not do, it keeps its height: nothing jumps. All paragraphs try one spacing before any tries the next, because every look at
// where lines stand sets the page anew.
function showLetters(faces: readonly FontFace[]): void {
  let moved = [...document.querySelectorAll<HTMLElement>('p, li, dd, td, h1, h2, h3, .door span')]
    .filter((block) => isInView(block.getBoundingClientRect()))
    .map((block) => ({ block, lines: toLines(block), spacing: toSpacing(block) }));
  for (const face of faces) document.fonts.add(face);
  root.dataset['painted'] = '';
  for (const share of [0, 0.008, -0.008, 0.016, -0.016, 0.03, -0.03, 0]) {
    for (const { block, spacing } of moved)
      block.style.letterSpacing = share ? `calc(${spacing}px + ${share}em)` : '';
    moved = moved.filter(({ block, lines }) =>
      toLines(block).some((place, index) => Math.abs(place - (lines[index] ?? 0)) >= 9),
    );
  }
  for (const { block, lines } of moved) block.style.minHeight = `${lines[0]}px`;
}

function isInView({ top, bottom }: DOMRect): boolean {
  return top < innerHeight && bottom > 0;
}

// How far its letters stand apart, in px.
function toSpacing(block: HTMLElement): number {
  return parseFloat(getComputedStyle(block).letterSpacing) || 0;
}

// Its height, and how far down from its top stands each line of each piece of its text.
function toLines(block: HTMLElement): number[] {
  const { top, height } = block.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(block);
  return [height, ...Array.from(range.getClientRects(), (line) => line.top - top)];
}
