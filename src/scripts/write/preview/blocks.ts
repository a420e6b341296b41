import type { List, Nodes, Table } from 'mdast';
import { make } from '../make.ts';

/** Nodes of a text as nodes of the page. */
export type ShowAll = (nodes: readonly Nodes[]) => Node[];

/** A list; the lines of a tight one are not paragraphs. */
export function showList({ ordered, start, children }: List, showAll: ShowAll): Node {
  const items = children.map(({ children: blocks, spread }) =>
    make(
      'li',
      '',
      ...blocks.flatMap((block) => showAll(block.type === 'paragraph' && !spread ? block.children : [block])),
    ),
  );
  if (!ordered) return make('ul', '', ...items);
  const list = make('ol', '', ...items);
  list.start = start ?? 1;
  return list;
}

/** A table. One that is wider than the screen scrolls, and can be reached by keyboard for that. */
export function showTable({ children }: Table, showAll: ShowAll): Node {
  const [head, ...body] = children.map((row, index) =>
    make('tr', '', ...row.children.map((cell) => toCell(index === 0, showAll(cell.children)))),
  );
  const table = make('table', '', make('thead', '', head ?? ''), make('tbody', '', ...body));
  const box = make('div', 'table', table);
  box.tabIndex = 0;
  box.role = 'region';
  box.ariaLabel = 'Table';
  return box;
}

function toCell(isHead: boolean, children: readonly Node[]): Node {
  if (!isHead) return make('td', '', ...children);
  const cell = make('th', '', ...children);
  cell.scope = 'col';
  return cell;
}
