import { toDay } from '#lib/loose-days.ts';

/** Fields that a program reads: a curly quotation mark in them is never meant. */
const MACHINE = new Set([
  'address', 'answers', 'audience', 'basis', 'by', 'charts', 'checkedIn', 'effect', 'facts', 'file', 'formerIds', 'group',
  'how', 'hue', 'id', 'kind', 'off', 'on', 'order', 'part', 'penName', 'post', 'reading', 'reference', 'related', 'role',
  'series', 'source', 'state', 'status', 'stone', 'topics', 'writer', 'writers',
]); // prettier-ignore
const DAYS = new Set([
  'accepted', 'accessed', 'answered', 'checked', 'checkedOn', 'date', 'deposited', 'embargoedUntil', 'from', 'issued',
  'modified', 'on', 'published', 'received', 'resubmitted', 'submitted', 'to', 'until', 'written',
]); // prettier-ignore

const FIELD = /^((?: |- )*)([A-Za-z]\w*):[ ]+(.*)$/;

/** A field or an item whose words stand on the lines below, as they are. */
const BLOCK = /^((?: |- )*)(?:([A-Za-z]\w*:[ ]+)|(?<=- ))[|>][-+\d]{0,2}(?:\s+#.*)?$/;

/** Front matter with what is not meant mended: tabs, curly quotation marks around ids, days in another order, colons that end a value. */
export function mendFields(yaml: string): string {
  let block: number | undefined;
  return yaml
    .split('\n')
    .map((line) => {
      const indent = line.search(/\S/);
      if (block !== undefined && (indent === -1 || indent > block)) return line;
      const mended = mendLine(line);
      const [, before, name] = BLOCK.exec(mended) ?? [];
      block = name === undefined ? before?.lastIndexOf('-') : before?.length;
      return mended;
    })
    .join('\n');
}

function mendLine(typed: string): string {
  const line = typed
    .replace(/^[ \t]+/, (space) => space.replaceAll('\t', '  '))
    .replaceAll(/[\t\u00A0\u2007\u202F]/g, ' ')
    .trimEnd();
  const [, before = '', name = '', value = ''] = FIELD.exec(line) ?? [];
  return value === '' ? line : `${before}${name}: ${mendValue(name, value)}`;
}

function mendValue(name: string, value: string): string {
  const plain = value.replaceAll(/[“”„]/g, '"').replaceAll(/[‘’]/g, "'");
  const day = DAYS.has(name) ? toDay(plain) : undefined;
  if (day !== undefined) return day;
  if (MACHINE.has(name) && /^(?:"[^"]*"|'[^']*'|\[.*\])$/.test(plain)) return plain;
  // A colon with a space, or one at the end, would begin a field within the value.
  const isBare = /^[^"'[\]{}|>&*!%@`#]/.test(value) && !/\s#/.test(value);
  return isBare && /:(?:\s|$)/.test(value) ? JSON.stringify(value) : value;
}
