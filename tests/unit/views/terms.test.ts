import { describe, expect, test } from 'vitest';
import { readProse } from '#prose/parse.ts';
import { toGlossaryPage } from '#views/glossary.ts';
import { toPostPage } from '#views/post.ts';
import type { Shown } from '#views/types.ts';
import { makeGraph, makeGuide, makePost, makeTerm } from '../../fixtures/make.ts';

const glossary = [
  makeTerm({ full: 'Person who plays' }),
  makeTerm({ id: 'stepped-care', term: 'Stepped care' }),
  makeTerm({ id: 'care', term: 'Care' }),
  makeTerm({ id: 'r-and-d', term: 'R&D' }),
  makeTerm({ id: 'band', term: 'Band', automatic: false }),
  makeTerm({ id: 'step-two', term: '(Step 2) care' }),
  makeTerm({ id: 'plus', term: '+ve screen' }),
];

/** A text as shown, with every explained word in square brackets and its place after it. */
function explain(text: string): string {
  const post = makePost({ text });
  return toPostPage(makeGraph({ posts: [post], glossary }), post)
    .prose.map(toText)
    .join('');
}

function toText(shown: Shown): string {
  if (typeof shown === 'string') return shown;
  const inner = 'children' in shown ? shown.children.map(toText).join('') : '';
  return shown.mark === 'Term' ? `[${inner} ${shown.to}${shown.use ? ` ${shown.use}` : ''}]` : inner;
}

describe('a word of the glossary', () => {
  test('is explained where a text first uses it, and only there', () => {
    expect(explain('A PWP and a PWP.\n\nA PWP.')).toBe(
      '<p>A [PWP #gl-pwp gl1-pwp] and a PWP.</p><p>A PWP.</p>',
    );
  });

  test.each([
    ['stepped care', '[stepped care #gl-stepped-care gl1-stepped-care]'],
    ['Stepped\ncare', '[Stepped\ncare #gl-stepped-care gl1-stepped-care]'],
    ['(PWP’s)', '([PWP #gl-pwp gl1-pwp]’s)'],
    ['R&D', '[R&amp;D #gl-r-and-d gl1-r-and-d]'],
    ['(Step 2) care', '[(Step 2) care #gl-step-two gl1-step-two]'],
    ['A +ve screen.', 'A [+ve screen #gl-plus gl1-plus].'],
    ['STEPPED CARE, pwp, PWPs, xPWP, PWP-led, un-PWP, careful', ''],
    ['A band', ''],
  ])('is found as it is written, as a whole word: %j', (text, found) => {
    const html = readProse(text, 'x')
      .prose.blocks.flatMap(({ segments }) => segments.map(String))
      .join('');
    expect(explain(text)).toBe(found === '' ? html : `<p>${found}</p>`);
  });

  test.each([
    ['## PWP'],
    ['[PWP](/about/)'],
    ['> PWP'],
    ['`PWP`'],
    ['```\nPWP\n```'],
    ['<cite>PWP</cite>'],
    ['<q>PWP</q>'],
    ['*PWP*'],
    ['They said “a PWP is one”.'],
    ['<Voice speaker="not named" place="A bench" date="2026-01-01" permission="public and anonymous" recordedBy="Robin" recordedOn="2026-01-02">\n\nPWP\n\n</Voice>'], // prettier-ignore
  ])(
    'is left alone in a heading, a link, a title and what others said, and explained after it: %j',
    (text) => {
      expect(explain(text)).not.toContain('[PWP');
      expect(explain(`${text}\n\nA PWP.`)).toContain('[PWP #gl-pwp gl1-pwp]');
    },
  );

  test('is explained wherever a writer says so, and leads to one place', () => {
    expect(explain('A PWP, a <Term id="pwp">player</Term>, a <Term id="band">band</Term>.')).toBe(
      '<p>A [PWP #gl-pwp gl1-pwp], a [player #gl-pwp], a [band #gl-band gl1-band].</p>',
    );
    expect(explain('A <Term id="pwp">player</Term>, a PWP.')).toBe(
      '<p>A [player #gl-pwp gl1-pwp], a PWP.</p>',
    );
  });

  test('stands in the page’s list of words, in the order of first use', () => {
    const post = makePost({ text: 'By stepped care, a PWP.' });
    expect(toPostPage(makeGraph({ posts: [post], glossary }), post).terms).toEqual([
      { anchor: 'gl-stepped-care', term: 'Stepped care', definition: 'A made-up meaning.', to: '/glossary/#stepped-care', back: 'gl1-stepped-care' }, // prettier-ignore
      { anchor: 'gl-pwp', term: 'PWP', full: 'Person who plays', definition: 'A made-up meaning.', to: '/glossary/#pwp', back: 'gl1-pwp' }, // prettier-ignore
    ]);
  });
});

test('the glossary says which pages explain a word, marked or not, the guide first and not all of many', () => {
  const posts = Array.from({ length: 9 }, (_, index) => makePost({ id: `p${index}`, text: 'A PWP.' }));
  const guide = [makeGuide({ text: 'A <Term id="pwp">player</Term>.' })];
  const page = toGlossaryPage(makeGraph({ posts, guide, glossary }));
  const pwp = page.terms.find(({ anchor }) => anchor === 'pwp');
  expect(pwp?.usedIn.map(({ to }) => to)).toEqual(['/guide/what-it-is/', '/posts/p0/', '/posts/p1/', '/posts/p2/', '/posts/p3/', '/posts/p4/']); // prettier-ignore
  expect(pwp?.usedInMore).toBe(4);
  expect(page.terms.find(({ anchor }) => anchor === 'band')).toMatchObject({ usedIn: [], usedInMore: 0 });
});
