import { isAlias, isNode, isScalar, visit, type Document, type YAMLError } from 'yaml';

/** Something wrong at one place of YAML. */
interface YamlFault {
  readonly offset: number;
  readonly message: string;
  readonly mend: string;
}

/** Faults of one kind named at once: a file that is no YAML at all has one on every line. */
const MOST = 20;

/** Everything that keeps YAML from being read as it was meant. `toLine` gives the line of the file for a place in `source`. */
export function findYamlFaults(
  document: Document.Parsed,
  source: string,
  toLine: (offset: number) => number,
): YamlFault[] {
  const tricks = findTricks(document).slice(0, MOST);
  // What the parser says of a line that has a fault already only follows.
  const told = new Set(tricks.map(({ offset }) => toLine(offset)));
  const isFirstOfLine = ({ offset }: YamlFault) => !told.has(toLine(offset)) && told.add(toLine(offset));
  return [
    ...document.errors
      .slice(0, MOST)
      .map((error) => toFault(error, document, source))
      .filter(isFirstOfLine),
    ...tricks,
    ...findTwice(document, toLine).slice(0, MOST),
    ...findCut(document, source).slice(0, MOST),
  ];
}

type Words = readonly [message: string, mend: string];

const UNREAD: Words = [
  'The line cannot be read.',
  'Compare it with the example in CONTRIBUTING.md; put text that holds ": " or "#" in quotation marks.',
];
const NO_COLON: Words = [
  'There is no colon with a space after the name of this field.',
  'Write it like kind: guest, with a colon and a space.',
];
const NO_END: Words = [
  'A bracket is opened and not closed, on this line or above.',
  'Put the closing bracket where the list ends.',
];
const NEIGHBOURS: Words = [
  'This line does not begin below the others of its group.',
  'Give lines that belong together the same number of spaces before them.',
];

/** What the parser's own words mean, by its code and a piece of its message: the first that fits. */
const SAID: readonly (readonly [code: string, piece: RegExp, words: Words])[] = [
  ['TAB_AS_INDENT', /./, ['A tab stands at the start of this line.', 'Put spaces in its place.']],
  ['BAD_INDENT', /end with a/, NO_END],
  ['BAD_INDENT', /./, NEIGHBOURS],
  ['MISSING_CHAR', /quote/, ['A quotation mark is opened here and not closed.', 'Put one at the end of the value.']],
  ['MISSING_CHAR', /map values/, NO_COLON],
  ['MULTILINE_IMPLICIT_KEY', /./, NO_COLON],
  ['BAD_SCALAR_START', /./, ['The value begins with a sign that no bare value begins with.', 'Put the value in quotation marks.']],
  ['UNEXPECTED_TOKEN', /same line/, ['A list begins on the line of its field.', 'Put each entry on a line of its own below, with "- " before it.']],
  ['UNEXPECTED_TOKEN', /(?:seq|map)-end/, ['A bracket closes nothing here.', 'Take it out, or put the value in quotation marks.']],
  ['MULTIPLE_DOCS', /./, ['Three hyphens begin another list of fields here.', 'Take the line out.']],
  ['BAD_DQ_ESCAPE', /./, ['A backslash stands between quotation marks here.', 'Write two of them for one.']],
]; // prettier-ignore

function toFault({ code, message, pos }: YAMLError, document: Document.Parsed, source: string): YamlFault {
  const [offset] = pos;
  const line = source.slice(offset).split('\n', 1)[0] ?? '';
  const make = ([what, mend]: Words, at = offset) => ({ offset: at, message: what, mend });
  if (message.includes('call stack'))
    return make(['The fields are nested too deeply here.', 'Write lists one entry a line, with "- " before each.']);
  if (code === 'BLOCK_AS_IMPLICIT_KEY')
    return make(/:(?:\s|$)/.test(line) ? ['The words of this field hold a colon.', 'Put them in quotation marks, such as title: "Staying: a year".'] : ['The line below stands as if it went on with these words.', 'Begin each field at the start of its line.']);
  if (code === 'UNEXPECTED_TOKEN' && /["']\s*$/.test(source.slice(0, offset)))
    return make(['Words stand after the closing quotation mark here.', 'Put one pair of quotation marks around the whole value, and write “ and ” within it.']);
  if (code === 'UNEXPECTED_TOKEN' && /[\]}]\s*$/.test(source.slice(0, offset)) && /^[^\]}]/.test(line))
    return make(['Words stand after the closing bracket here.', 'Put the whole value in quotation marks.']);
  const [, , words = UNREAD] = SAID.find(([one, piece]) => one === code && piece.test(message)) ?? [];
  return make(words, message.includes('quote') ? findOpened(document) : offset);
} // prettier-ignore

/** Where the last value in quotation marks begins: what is not closed goes on up to the end. */
function findOpened(document: Document.Parsed): number | undefined {
  let last: number | undefined;
  visit(document, {
    Scalar(_key, { type, range }) {
      if (type?.startsWith('QUOTE')) last = range?.[0];
    },
  });
  return last;
}

function findTricks(document: Document.Parsed): YamlFault[] {
  const found: YamlFault[] = [];
  const note = (offset = 0) => {
    found.push({
      offset,
      message: 'An anchor, an alias, a tag or a reserved name stands here.',
      mend: 'Put the value in quotation marks, or write it out in full.',
    });
  };
  visit(document, {
    Node(_key, node) {
      if (isAlias(node) || node.anchor !== undefined || node.tag !== undefined) note(node.range?.[0]);
    },
    Pair(_key, { key }) {
      if (!isNode(key)) return;
      if (!isScalar(key) || key.value === '__proto__' || key.value === '<<') note(key.range?.[0]);
    },
  });
  return found;
}

function findTwice(document: Document.Parsed, toLine: (offset: number) => number): YamlFault[] {
  const found: YamlFault[] = [];
  visit(document, {
    Map(_key, { items }) {
      const seen = new Map<string, number>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const [name, offset] = [String(key.value), key.range?.[0] ?? 0];
        const first = seen.get(name);
        if (first === undefined) seen.set(name, offset);
        else found.push({ offset, message: `The field "${name}" stands here for the second time: the first is on line ${toLine(first)}.`, mend: 'Keep one of the two.' });
      }
    },
  });
  return found;
} // prettier-ignore

/** Values cut short by a remark that was meant as words of theirs. After an id or a day a remark with a space is one. */
function findCut(document: Document.Parsed, source: string): YamlFault[] {
  const found: YamlFault[] = [];
  visit(document, {
    Scalar(_key, { type, range, comment }) {
      if (type !== 'PLAIN' || !range || typeof comment !== 'string') return;
      const [start, end] = range;
      if (!/^[ \t]+#/.test(source.slice(end))) return;
      if (/^[a-z0-9-]+$/.test(source.slice(start, end)) && /^\s/.test(comment)) return;
      const offset = source.indexOf('#', end);
      found.push({ offset, message: 'What stands after # is not read.', mend: 'Put the value in quotation marks, or take the remark out.' });
    },
  });
  return found;
} // prettier-ignore
