// Shows a source, a note, a figure's background or the meaning of a word beside what leads to it, on click or when it is reached by
// keyboard. Escape, a click elsewhere or moving on closes it; it stays while the pointer or the focus is in it. By keyboard Enter
// leads into it, and Tab goes on in the text. Without this the link leads to its place at the end of the page.
const note = document.createElement('span');
note.className = 'source-note';
note.popover = 'auto';
note.role = 'note';
note.tabIndex = -1;

for (const link of document.querySelectorAll<HTMLAnchorElement>(':is(.cite, .term, .fact)[href^="#"]')) {
  link.addEventListener('focus', () => {
    // Who only passes by does not stop at every link in it.
    if (link.matches(':focus-visible')) open(link, -1);
  });
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(link, 0);
    // A click without a button is one of the keyboard.
    if (!event.detail) note.focus();
  });
  link.addEventListener('blur', closeUnlessInside);
}
note.addEventListener('focusout', closeUnlessInside);
note.addEventListener('click', ({ target }) => {
  // What is clicked is an element.
  if ((target as Element).closest('[href^="#"]')) note.hidePopover();
});

function open(link: HTMLAnchorElement, tabIndex: number): void {
  const place = document.getElementById(link.hash.slice(1));
  if (!place) return;
  const copy = place.cloneNode(true) as HTMLElement;
  // Ways back lead to where the reader is, and an id may stand on a page only once.
  for (const part of copy.querySelectorAll('.back, .Z3988')) part.remove();
  for (const part of copy.querySelectorAll('[id]')) part.removeAttribute('id');
  const all = document.createElement('a');
  all.href = link.hash;
  all.textContent = `In “${place.closest('section')?.querySelector('h2')?.textContent}” below`;
  note.replaceChildren(link.dataset['at'] ?? '', ...copy.childNodes, ' ', all);
  for (const inside of note.querySelectorAll('a')) inside.tabIndex = tabIndex;
  // Right after the link, so that its links follow it.
  (link.closest('sup') ?? link).after(note);
  note.showPopover();
  const { left, top, bottom } = link.getBoundingClientRect();
  note.style.left = `${Math.max(8, Math.min(left, innerWidth - note.offsetWidth - 8))}px`;
  note.style.top = `${bottom + note.offsetHeight + 8 < innerHeight ? bottom + 4 : Math.max(8, top - note.offsetHeight - 4)}px`;
}

function closeUnlessInside({ relatedTarget }: FocusEvent): void {
  // What gets the focus is an element here, or nothing.
  if (!note.contains(relatedTarget as Node | null) && note.matches(':popover-open:not(:hover)'))
    note.hidePopover();
}
