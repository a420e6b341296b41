// Only while somebody writes (`npm run dev`), never on the published site: says at the foot of the page what is wrong with the
// content. The page stays in sight above it. Words of drafts are in the messages, so they are only ever set as text.
import { toLine, type Problem } from '#lib/problem.ts';

const PANEL = 'midstream-content-errors';

import.meta.hot?.on('midstream:content-errors', (problems: readonly Problem[]) => {
  document.getElementById(PANEL)?.remove();
  if (problems.length > 0) document.body.append(toPanel(problems));
});

import.meta.hot?.send('midstream:which-errors');

function toPanel(problems: readonly Problem[]): HTMLElement {
  const panel = document.createElement('section');
  panel.id = PANEL;
  panel.setAttribute('role', 'status');
  panel.style.cssText =
    'position:fixed;inset:auto 0 0;z-index:9;max-height:45vh;overflow:auto;padding:1rem;font:0.875rem/1.5 monospace;color:#1d2b2f;background:#fff;border-top:4px solid #9c4127';
  const heading = document.createElement('strong');
  heading.textContent =
    problems.length === 1
      ? 'Nothing can be published before this is mended:'
      : `Nothing can be published before these ${problems.length} errors are mended:`;
  const list = document.createElement('ol');
  list.append(
    ...problems.map((problem) => {
      const item = document.createElement('li');
      item.textContent = toLine(problem);
      return item;
    }),
  );
  const hide = document.createElement('button');
  hide.textContent = 'Hide';
  hide.addEventListener('click', () => {
    panel.remove();
  });
  panel.append(heading, list, hide);
  return panel;
}
