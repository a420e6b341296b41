// Runs on the list of evidence only: hides the records that were not asked for. What was asked for stands in the address, so that it
// can be sent on, and so that the browser's back button leads through it.
const form = document.querySelector<HTMLFormElement>('#narrow');
const selects = [...(form?.querySelectorAll('select') ?? [])];
const reset = form?.querySelector('button');
const rows = [...document.querySelectorAll<HTMLElement>('[data-is]')];
const years = [...document.querySelectorAll<HTMLElement>('.year')];

form?.addEventListener('change', keep);
reset?.addEventListener('click', () => {
  clear();
  keep();
});
addEventListener('popstate', read);
addEventListener('hashchange', showTarget);
read();

function read(): void {
  const asked = new URLSearchParams(location.search);
  for (const select of selects) {
    select.value = asked.get(select.name) ?? '';
    // A value that is not on the list leaves nothing chosen.
    if (select.selectedIndex < 0) select.value = '';
  }
  show();
}

function keep(): void {
  const query = toChosen().join('&');
  history.pushState(null, '', query ? `?${query}` : location.pathname);
  show();
}

function clear(): void {
  for (const select of selects) select.value = '';
}

// A link leads to a year of which nothing is shown: then everything is.
function showTarget(): void {
  const target = document.querySelector('.year[hidden] :target');
  if (!target) return;
  clear();
  history.replaceState(null, '', location.pathname + location.hash);
  show();
  target.scrollIntoView();
}

function show(): void {
  const chosen = toChosen();
  const fitting = findFitting(chosen);
  const count = fitting.length;
  for (const row of rows) row.hidden = !fitting.includes(row);
  for (const select of selects) countOptions(select, chosen);
  for (const year of years) year.hidden = !year.querySelector('[data-is]:not([hidden])');
  if (reset) reset.hidden = chosen.length === 0;
  const status = form?.querySelector('[role=status]');
  if (!status) return;
  const all = `${rows.length} records`;
  status.textContent = chosen.length === 0 ? all : count > 0 ? `${count} of ${all}` : NONE;
}

function findFitting(values: readonly string[]): HTMLElement[] {
  return rows.filter((row) => {
    const is = row.dataset['is']?.split(' ') ?? [];
    return values.every((value) => is.includes(value));
  });
}

/** Says of each choice how many records it leaves under the other filters; one that leaves none leads nowhere. */
function countOptions({ name, options }: HTMLSelectElement, chosen: readonly string[]): void {
  const others = chosen.filter((value) => !value.startsWith(`${name}=`));
  for (const option of options) {
    if (option.value === '') continue;
    const { length } = findFitting([...others, `${name}=${option.value}`]);
    option.disabled = length === 0;
    option.textContent = option.text.replace(/\(\d+\)$/, `(${length})`);
  }
}

const NONE = 'No record fits all of this. Choose less.';

function toChosen(): string[] {
  return selects.flatMap(({ name, value }) => (value ? `${name}=${value}` : []));
}
