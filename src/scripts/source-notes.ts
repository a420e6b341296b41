// Shows a source, a note, a figure's background or the meaning of a word beside what leads to it, on click or when it is reached by
// keyboard. Escape, a click elsewhere or moving on closes it; it stays while the pointer or the focus is in it. Without this the
// link leads to its place at the end of the page.
const note = document.createElement('span');
note.className = 'source-note';
note.popover = 'auto';
note.role = 'note';

for (const link of document.querySelectorAll<HTMLAnchorElement>(
  '.cite, .term[href^="#"], .fact[href^="#"]',
)) {
  link.addEventListener('focus', () => {
    if (link.matches(':focus-visible')) open(link);
  });
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(link);
  });
  link.addEventListener('blur', closeUnlessInside);
}
note.addEventListener('focusout', closeUnlessInside);
note.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a[href^="#"]')) note.hidePopover();
});

function open(link: HTMLAnchorElement): void {
  const place = document.getElementById(link.hash.slice(1));
  if (!place) return;
  const parts = document.createDocumentFragment();
  parts.append(...(place.cloneNode(true) as HTMLElement).childNodes);
  // Ways back lead to where the reader is, and an id may stand on a page only once.
  for (const part of parts.querySelectorAll('.back, .Z3988')) part.remove();
  for (const part of parts.querySelectorAll('[id]')) part.removeAttribute('id');
  const all = document.createElement('a');
  all.href = link.hash;
  all.textContent = `In “${place.closest('section')?.querySelector('h2')?.textContent}” below`;
  note.replaceChildren(link.dataset['at'] ?? '', parts, ' ', all);
  // Right after the link, so that the next press of Tab reaches the links in it.
  (link.closest('sup') ?? link).after(note);
  note.showPopover();
  const { left, top, bottom } = link.getBoundingClientRect();
  note.style.left = `${Math.max(8, Math.min(left, innerWidth - note.offsetWidth - 8))}px`;
  const above = top - note.offsetHeight - 4;
  note.style.top = `${bottom + note.offsetHeight + 8 < innerHeight ? bottom + 4 : Math.max(8, above)}px`;
}

function closeUnlessInside({ relatedTarget }: FocusEvent): void {
  if (relatedTarget instanceof Node && note.contains(relatedTarget)) return;
  if (note.matches(':popover-open') && !note.matches(':hover')) note.hidePopover();
}
