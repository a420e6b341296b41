// Runs on the search page only: the question stands in the address, so that it can be kept, sent and gone back to.
import { isAsked, readAsked, toSearch } from './asked.ts';
import { find } from '../dom.ts';
import { fetchAhead, LIST, PAGEFIND } from './files.ts';
import { startFinder } from './finder.ts';
import { makeSources } from './load.ts';

const root = find(HTMLElement, '.finder', document);
const sources = makeSources();
const given = readAsked(location.search);
/** Whether the question in the address was asked on purpose, or came with it: the first key after it leaves it to be gone back to. */
let isKept = isAsked(given);
const finder = startFinder(root, sources, (asked, manner) => {
  const address = location.pathname + toSearch(asked);
  const isNew = address !== location.pathname + location.search;
  if (isNew && (isKept || manner === 'asking')) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  isKept = isAsked(asked) && (manner === 'asking' || (isKept && !isNew));
});

addEventListener('popstate', take);
// Beside the results there is room for the filters; above them they stay folded unless they are in use.
find(HTMLDetailsElement, 'details', root).open =
  matchMedia('(width >= 60rem)').matches || Object.keys(given.chosen).length > 0;
if (isAsked(given)) {
  wake();
  take();
}
// Who opens this page is going to search: what answers come from is fetched while the question is thought of.
else if (document.readyState === 'complete') wake();
else addEventListener('load', wake);

function wake(): void {
  fetchAhead([LIST, ...PAGEFIND]);
  sources.wake();
}

function take(): void {
  const asked = readAsked(location.search);
  isKept = isAsked(asked);
  finder.ask(asked);
}
