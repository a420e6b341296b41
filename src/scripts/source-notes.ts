// Shows a source beside the number that cites it, on click or when the number is reached by keyboard. Escape, a click elsewhere
// or moving on closes it; it stays while the pointer or the focus is in it. Without this the number leads to the list of sources.
const note = document.createElement('span');
note.className = 'source-note';
note.popover = 'auto';
note.setAttribute('role', 'note');

for (const cite of document.querySelectorAll<HTMLAnchorElement>('a.cite')) {
  cite.addEventListener('focus', () => {
    if (cite.matches(':focus-visible')) open(cite);
  });
  cite.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(cite);
  });
  cite.addEventListener('blur', closeUnlessInside);
}
note.addEventListener('focusout', closeUnlessInside);

function open(cite: HTMLAnchorElement): void {
  const source = document.getElementById(cite.hash.slice(1));
  if (!source) return;
  const parts = [...source.childNodes].filter(
    (part) => !(part instanceof HTMLElement && part.matches('.back, .Z3988')),
  );
  const all = document.createElement('a');
  all.href = cite.hash;
  all.textContent = 'In the list of sources';
  all.addEventListener('click', () => note.hidePopover());
  note.replaceChildren(...parts.map((part) => part.cloneNode(true)), ' ', all);
  // Right after the number, so that the next press of Tab reaches the links in it.
  (cite.closest('sup') ?? cite).after(note);
  note.showPopover();
  const { left, bottom, top } = cite.getBoundingClientRect();
  const { width, height } = note.getBoundingClientRect();
  note.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
  note.style.top = `${bottom + height + 8 < innerHeight ? bottom + 4 : Math.max(8, top - height - 4)}px`;
}

function closeUnlessInside({ relatedTarget }: FocusEvent): void {
  if (relatedTarget instanceof Node && note.contains(relatedTarget)) return;
  if (note.matches(':popover-open') && !note.matches(':hover')) note.hidePopover();
}
