// Runs on the search page only. Nothing of the index is fetched before the reader reaches for the field or comes with a question.

interface Found {
  readonly results: readonly { data(): Promise<Result> }[];
  /** How many pages each value would give for these words. */
  readonly totalFilters: Counts;
}
interface Result {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}
type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;
interface Pagefind {
  options(options: object): Promise<void>;
  filters(): Promise<Counts>;
  debouncedSearch(words: string | null, options: object, wait: number): Promise<Found | null>;
}

/** Results shown at once: about six screens. */
const SHOWN = 30;
/** Where the policy refuses WebAssembly, Pagefind waits for ever: after this many milliseconds the reader is told. */
const PATIENCE = 5000;

const page = find(HTMLElement, '.finder');
const field = find(HTMLInputElement, '#q');
const filters = find(HTMLDetailsElement, '#filters');
const status = find(HTMLElement, '#status');
const list = find(HTMLElement, '#results');
let index: Promise<Pagefind> | undefined;

field.addEventListener('focus', wake);
filters.addEventListener('toggle', wake);
page.addEventListener('input', () => void search(200));
page.addEventListener('submit', (event) => {
  event.preventDefault();
  void search(0);
});

field.value = new URL(location.href).searchParams.get('q') ?? '';
if (field.value) void search(0);

// A failure here is told only when the reader asks for something.
function wake(): void {
  getIndex().catch(() => (index = undefined));
}

function getIndex(): Promise<Pagefind> {
  return (index ??= start());
}

async function start(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // Trusted Types refuse to start Pagefind's worker from an address, so it searches on the page itself.
  await pagefind.options({ noWorker: true, excerptLength: 24 });
  showFilters(await pagefind.filters());
  return pagefind;
}

async function search(wait: number): Promise<void> {
  const words = field.value.trim();
  const chosen = toChosen();
  history.replaceState(null, '', words ? `?q=${encodeURIComponent(words)}` : location.pathname);
  const tooLong = setTimeout(
    () => say('Search could not start. You can browse everything instead.'),
    PATIENCE,
  );
  try {
    const pagefind = await getIndex();
    const found = await pagefind.debouncedSearch(words || null, { filters: chosen }, wait);
    if (!found) return;
    showCounts(found.totalFilters);
    const asked = words || Object.keys(chosen).length > 0;
    const results = asked
      ? await Promise.all(found.results.slice(0, SHOWN).map((result) => result.data()))
      : [];
    list.replaceChildren(...results.map(toItem));
    say(asked ? toSentence(found.results.length) : '');
  } catch {
    index = undefined;
    say('Search could not start. You can browse everything instead.');
  } finally {
    clearTimeout(tooLong);
  }
}

function toSentence(count: number): string {
  if (count === 0) return 'Nothing found. Try fewer or other words, or browse everything.';
  const pages = count === 1 ? '1 page' : `${count} pages`;
  return count > SHOWN ? `${pages} found; the first ${SHOWN} are shown.` : `${pages} found.`;
}

function say(sentence: string): void {
  status.textContent = sentence;
}

function toChosen(): Record<string, { any: string[] }> {
  const chosen: Record<string, { any: string[] }> = {};
  for (const { name, value } of filters.querySelectorAll<HTMLInputElement>(':checked'))
    (chosen[name] ??= { any: [] }).any.push(value);
  return chosen;
}

function showFilters(counts: Counts): void {
  for (const group of filters.querySelectorAll('fieldset')) {
    for (const [value, count] of Object.entries(counts[group.name] ?? {})) {
      const row = copy('#filter');
      Object.assign(find(HTMLInputElement, 'input', row), { name: group.name, value });
      find(HTMLElement, 'span', row).textContent = value;
      find(HTMLElement, 'small', row).textContent = String(count);
      group.append(row);
    }
  }
  // Beside the results there is room for them; above the results they stay folded.
  filters.open = matchMedia('(width >= 60rem)').matches;
}

function showCounts(counts: Counts): void {
  for (const box of filters.querySelectorAll('input')) {
    find(HTMLElement, 'small', box.parentElement ?? filters).textContent = String(
      counts[box.name]?.[box.value] ?? 0,
    );
  }
}

function toItem({ url, excerpt, meta }: Result): DocumentFragment {
  const item = copy('#result');
  const link = find(HTMLAnchorElement, 'a', item);
  link.href = url;
  link.textContent = meta['title'] ?? url;
  for (const part of item.querySelectorAll<HTMLElement>('[data-meta]')) {
    const text = meta[part.dataset['meta'] ?? ''];
    if (text) part.append(text);
    else part.remove();
  }
  find(HTMLElement, '.excerpt', item).append(...toNodes(excerpt));
  return item;
}

// Pagefind gives HTML: text with `<mark>` round the words found. It is taken apart, never handed to the browser as HTML.
function toNodes(excerpt: string): Node[] {
  return excerpt.split(/<\/?mark>/).map((part, index) => {
    const node = document.createElement(index % 2 ? 'mark' : 'span');
    node.textContent = part.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => ENTITIES[name] ?? '');
    return node;
  });
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

function copy(template: string): DocumentFragment {
  return document.importNode(find(HTMLTemplateElement, template).content, true);
}

function find<E extends Element>(type: new () => E, selector: string, within: ParentNode = document): E {
  const element = within.querySelector(selector);
  if (element instanceof type) return element;
  throw new Error(selector);
}
