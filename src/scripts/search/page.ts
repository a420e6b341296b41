// Runs on the search page only: the question stands in the address, so that it can be kept, sent and gone back to.
import { isAsked, readAsked, toSearch } from './asked.ts';
import { find } from './dom.ts';
import { startFinder } from './finder.ts';

const root = find(HTMLElement, '.finder', document);
const finder = startFinder(root, (asked, manner) => {
  const address = location.pathname + toSearch(asked);
  if (manner === 'asking' && address !== location.pathname + location.search)
    history.pushState(null, '', address);
  else history.replaceState(null, '', address);
});

addEventListener('popstate', take);
const given = readAsked(location.search);
if (isAsked(given)) take();

function take(): void {
  finder.ask(readAsked(location.search));
}
