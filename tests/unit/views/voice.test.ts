import { expect, test } from 'vitest';
import { toFeedHtml } from '#views/feed-html.ts';
import { toPostPage } from '#views/post.ts';
import { toRecordPage } from '#views/record.ts';
import type { Shown } from '#views/types.ts';
import { makeFact, makeGraph, makePost, makeRecord, makeTerm } from '../../fixtures/make.ts';

const SAID = 'place="a forum" date="2021-07-13" recordedBy="Robin" recordedOn="2026-01-02"';
const around = (props: string, text = 'SECRET words.') => `<Voice ${props}>\n\n${text}\n\n</Voice>`;

function show(text: string, data = {}): readonly Shown[] {
  return toPostPage(makeGraph(), makePost({ text, data })).prose;
}

function findVoice(shown: readonly Shown[]) {
  return shown.find((piece) => typeof piece !== 'string' && piece.mark === 'Voice');
}

test.each([
  ['speaker="Jo Example" permission="given"', 'Jo Example', 'Printed with permission. Recorded by Robin, 2 January 2026.'],
  ['speaker="not named" permission="public and anonymous"', 'Speaker not named', 'Said in public, without a name. Recorded by Robin, 2 January 2026.'],
  ['speaker="The Office" permission="not needed" because="it is a law."', 'The Office', 'Permission is not needed: it is a law. Recorded by Robin, 2 January 2026.'],
])('a voice is shown with who said it, where, when and by whose leave: %j', (props, speaker, permission) => {
  expect(findVoice(show(around(`${SAID} ${props}`)))).toMatchObject({
    speaker, permission, place: 'a forum', date: { iso: '2021-07-13', text: '13 July 2021' },
  });
}); // prettier-ignore

test('the writer who recorded a voice is not told from a passage whose writers stay unnamed', () => {
  const voice = around(`${SAID} speaker="Jo Example" permission="given"`);
  const shown = show(`<Passage by="some" count={2}>\n\n${voice}\n\n</Passage>`);
  expect(JSON.stringify(shown)).toContain('Recorded on 2 January 2026.');
  expect(JSON.stringify(shown)).not.toContain('Robin');
});

test('a feed says who, where, when and by whose leave before the quotation, as the page does', () => {
  const html = toFeedHtml(show(around(`${SAID} speaker="Jo Example" permission="given"`)), '/x/');
  expect(html).toBe(
    '<p><strong>Jo Example</strong>, a forum, 13 July 2021. Printed with permission. Recorded by Robin, 2 January 2026.</p><blockquote><p>SECRET words.</p></blockquote>',
  );
});

test('a withdrawn voice leaves a line and counts nowhere', () => {
  const inside =
    'SECRET<Cite id="example-2018" />, <Fact id="tea-breaks" />, <Term id="pwp">SECRET</Term>, ' +
    '<Claim id="secret" status="supported" source="example-2018">SECRET</Claim>, [SECRET](/secret/).';
  const text = around(`${SAID} speaker="SECRET" permission="withdrawn" withdrawnOn="2026-05-03"`, inside);
  const post = makePost({ text: `Before.\n\n${text}\n\nAfter.` });
  const record = makeRecord();
  const graph = makeGraph({ posts: [post], evidence: [record], facts: [makeFact()], glossary: [makeTerm()] });
  const page = toPostPage(graph, post);
  const line = 'Words quoted here were withdrawn on 3 May 2026.';

  expect(page.prose).toContainEqual({ mark: 'Withdrawn', says: line });
  expect(toFeedHtml(page.prose, '/x/')).toBe(`<p>Before.</p><p><em>${line}</em></p><p>After.</p>`);
  expect(JSON.stringify(page)).not.toMatch(/secret/i);
  expect(page).toMatchObject({ claims: [], sources: [], evidence: [] });
  expect(toRecordPage(graph, record)).toMatchObject({ claims: [], discussedIn: [] });
  expect([graph.citations, graph.claims, graph.factPlaces].map(({ size }) => size)).toEqual([0, 0, 0]);
}); // prettier-ignore
