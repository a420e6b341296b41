import { LETTER_WORDS } from '#lib/letters.ts';
import type { Problem } from '#lib/problem.ts';
import { toCount } from '#lib/text.ts';
import type { LooseLibrary } from '#library/types.ts';
import type { LooseRule } from './rule.ts';

type Response = LooseLibrary['responses'][number];
type Block = Response['prose']['blocks'][number];

/** Marks that a letter may use. A passage has a rule of its own. */
const ALLOWED: readonly string[] = ['Cite', 'Term', 'Fact', 'Claim', 'Passage'];

/** What a letter may not hold, as the HTML that our parser makes of it, with how to mend it. */
const PARTS: readonly (readonly [pattern: RegExp, message: string, mend: string])[] = [
  [/^<h[2-4] /, 'A letter has no headings.', 'Take the heading out, or make a sentence of it.'],
  [/class="footnotes"/, 'A letter has no footnotes.', 'Put the words into the text, in brackets.'],
  [/<table>/, 'A letter has no tables.', 'Say in words what the table shows.'],
  [
    /<(?:abbr|cite|kbd|q|sub)[ >]|<sup>(?!<a )/,
    'An HTML tag stands here.',
    'Take it out: paragraphs, lists, quotations, stress and links are enough for a letter.',
  ],
];

/** Something before and after an @ sign. The part before is bounded, so that a long line takes no longer than it must. */
const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,64}\.\w/;

/** Letters that are too short or too long, or hold more than words, links and a few marks. */
export const responseTexts: LooseRule = (library) =>
  library.responses.filter(({ hasFaultyText }) => !hasFaultyText).flatMap((response) => [
    ...findLengthFaults(response),
    ...findMarkFaults(response),
    ...response.prose.uses.pictures.map(({ line, column }) =>
      at(response, line, column, 'A letter has no pictures.', 'Take the picture out.'),
    ),
    ...response.prose.blocks.flatMap((block) => findPartFaults(response, block)),
  ]); // prettier-ignore

function findLengthFaults(response: Response): Problem[] {
  const { words } = response.prose;
  const fewest = response.data.answers === undefined ? LETTER_WORDS.fewest : 1;
  if (words >= fewest && words <= LETTER_WORDS.most) return [];
  const allowed = `${fewest.toLocaleString('en-GB')} to ${LETTER_WORDS.most.toLocaleString('en-GB')} are allowed`;
  const mend =
    words < fewest
      ? 'Ask the reader for a few more sentences; a slip of the pen goes into the changes of the post.'
      : 'Shorten it with the reader, or make a post of it.';
  const line = response.prose.blocks[0]?.line ?? response.lines[''] ?? 1;
  return [at(response, line, 1, `The letter has ${toCount(words, 'word')}; ${allowed}.`, mend)];
}

function findMarkFaults(response: Response): Problem[] {
  return response.prose.uses.marks
    .filter(({ name }) => !ALLOWED.includes(name))
    .map(({ name, line, column }) =>
      at(
        response,
        line,
        column,
        `<${name}> does not belong in a letter.`,
        'A letter may use Cite, Term, Fact and Claim; everything else is plain words and links.',
      ),
    );
}

function findPartFaults(response: Response, block: Block): Problem[] {
  const html = toHtml(block.segments);
  const found = PARTS.filter(([pattern]) => pattern.test(html));
  return [
    ...found.map(([, message, mend]) => at(response, block.line, 1, message, mend)),
    ...(html.includes('href="mailto:') || ADDRESS.test(html)
      ? [
          at(
            response,
            block.line,
            1,
            'An e-mail address stands here.',
            'Take it out: letters often end with one. A writer who wants theirs known puts it on their page.',
          ),
        ]
      : []),
  ];
}

function toHtml(segments: Block['segments']): string {
  return segments
    .map((segment) => {
      if (typeof segment === 'string') return segment;
      return segment.type === 'mark' ? toHtml(segment.children) : '';
    })
    .join('');
}

function at({ file }: Response, line: number, column: number, message: string, mend: string): Problem {
  return { file, line, column, rule: 'response', message, mend, level: 'error' };
}
