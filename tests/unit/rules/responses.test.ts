import { describe, expect, test } from 'vitest';
import { findResponseDateProblems } from '#rules/response-dates.ts';
import { findProblems } from '#rules/index.ts';
import { makeLibrary, makePost, makeResponse, makeWriter } from '../../fixtures/make.ts';
import { LETTER } from '../../fixtures/samples.ts';

type Made = NonNullable<Parameters<typeof makeResponse>[0]>;
type Data = NonNullable<Made['data']>;

const writers = [
  makeWriter(),
  makeWriter({ id: 'kim', data: { name: 'Kim Sampleton' } }),
  makeWriter({ id: 'otterly', data: { name: 'Otterly', penName: true } }),
];
const post = makePost({
  text: '<Claim id="rest-helps" status="opinion">Rest helps.</Claim>\n\n## Tea\n\nMore.',
});

function find(...made: readonly Made[]) {
  return findIn(post, ...made);
}

function findIn(to: ReturnType<typeof makePost>, ...made: readonly Made[]): string[] {
  const responses = made.map((one) => makeResponse(one));
  return findProblems(makeLibrary({ posts: [to], writers, responses })).map(
    ({ rule, message }) => `${rule}: ${message}`,
  );
}

describe('a response', () => {
  test('that names its post, its place and its writer passes', () => {
    expect(find({})).toEqual([]);
    expect(find({ data: { on: 'rest-helps', by: { name: 'Kim Sampleton', writer: 'kim' } } })).toEqual([]);
    expect(find({ data: { by: { penName: 'Otterly', writer: 'otterly' } } })).toEqual([]);
  });

  test.each<[string, Data, string]>([
    ['post', { post: 'first-wek' }, 'unknown-id: No post "first-wek". Did you mean "first-week"?'],
    ['place', { on: 'rest-help' }, 'response: No passage or claim "rest-help". Did you mean "rest-helps"?'],
    ['writer', { by: { name: 'Kim', writer: 'kimm' } }, 'unknown-id: No writer "kimm". Did you mean "kim"?'],
    [
      'letter',
      { answers: 'b', by: { name: 'Robin Example', writer: 'robin-example' } },
      'unknown-id: No response "b".',
    ],
  ])('that names an unknown %s is named', (_what, data, words) => {
    expect(find({ data })).toEqual([words]);
  });

  test('to a heading is not a response to a passage or a claim', () => {
    expect(find({ data: { on: 'tea' } })).toEqual(['response: No passage or claim "tea".']);
  });

  test.each<[NonNullable<Data['by']>, string]>([
    [{ name: 'Otterly', writer: 'otterly' }, 'The page that is linked is that of a pen name.'],
    [
      { penName: 'Kim Sampleton', writer: 'kim' },
      'The page that is linked is not that of a pen name: it would show who the person is.',
    ],
    [
      { name: 'K. S.', writer: 'kim' },
      'The page that is linked is that of Kim Sampleton, and the response is signed otherwise.',
    ],
  ])('signed otherwise than the page it links is named: %j', (by, words) => {
    expect(find({ data: { by } })).toEqual([`response: ${words}`]);
  });
});

test('a response to a passage names one with an id of its own, since the turn of a passage changes', () => {
  const at = (props: string) =>
    makePost({
      data: { kind: 'joint', writers: ['robin-example', 'kim'] },
      text: `<Passage by="robin-example kim" ${props}>\n\nWords.\n\n</Passage>`,
    });
  const data = { on: 'passage-1' };
  expect(findIn(at('id="passage-1"'), { data })).toEqual([]);
  expect(findIn(at(''), { data })).toEqual([
    expect.stringContaining('passage-id: This passage has no id'),
    'response: The passage "passage-1" has no id of its own: one put before it would take its place.',
  ]);
});

describe('a response to a post that nobody can read', () => {
  test.each<[string, NonNullable<Parameters<typeof makePost>[0]>, Data, string[]]>([
    ['a draft', { data: { state: 'draft' } }, {}, ['response: The post "first-week" is a draft.']],
    ['a draft, itself a draft', { data: { state: 'draft' } }, { state: 'draft' }, []],
    [
      'a post withdrawn before',
      { data: { state: 'withdrawn', changes: [{ date: '2026-01-18', kind: 'withdrawn', what: 'Gone.' }] } },
      {},
      ['response: The post "first-week" was withdrawn.'],
    ],
    [
      'a post withdrawn later, which takes it along',
      { data: { state: 'withdrawn', changes: [{ date: '2026-02-18', kind: 'withdrawn', what: 'Gone.' }] } },
      {},
      [],
    ],
    [
      'a post that is to come',
      { data: { state: 'scheduled', published: '2099-01-01' } },
      {},
      ['dates: The letter came before the post had appeared.'],
    ],
    ['a retired post', { data: { state: 'retired' } }, {}, []],
  ])('is named, if it would be seen: %s', (_name, made, data, words) => {
    expect(findIn(makePost(made), { data })).toEqual(words);
  });
});

describe('a reply', () => {
  const by = { name: 'Robin Example', writer: 'robin-example' };
  const letter: Made = { id: 'a-letter' };

  test('by a writer of the post passes, however short', () => {
    expect(find(letter, { id: 'reply', data: { answers: 'a-letter', by }, text: 'Thank you.' })).toEqual([]);
  });

  test('by somebody who did not write the post is named', () => {
    const other = { name: 'Kim Sampleton', writer: 'kim' };
    expect(find(letter, { id: 'reply', data: { answers: 'a-letter', by: other } })).toEqual([
      'response: "kim" did not write this post, so this is no reply.',
    ]);
  });

  test('to a reply, or to a response to another post, is named', () => {
    const reply: Made = { id: 'reply', data: { answers: 'a-letter', by } };
    expect(find(letter, reply, { id: 'second', data: { answers: 'reply', by } })).toEqual([
      'response: "reply" is a reply itself.',
    ]);
    const posts = [post, makePost({ id: 'second-week' })];
    const responses = [
      makeResponse(letter),
      makeResponse({ ...reply, data: { ...reply.data, post: 'second-week' } }),
    ];
    expect(findProblems(makeLibrary({ posts, writers, responses })).map(({ message }) => message)).toEqual([
      '"a-letter" is a response to the post "first-week".',
    ]);
  });
});

describe('the words of a response', () => {
  const write = (text: string) => find({ text });

  test('are fifty to two thousand', () => {
    expect(write('word '.repeat(49))).toEqual([
      'response: The letter has 49 words; 50 to 2,000 are allowed.',
    ]);
    expect(write('word '.repeat(50))).toEqual([]);
    expect(write('word '.repeat(2_000).replaceAll(/(?:word ){200}/g, '$&\n\n'))).toEqual([]);
    expect(write(`${'word '.repeat(1_000)}\n\n${'word '.repeat(1_001)}`)).toEqual([
      'response: The letter has 2,001 words; 50 to 2,000 are allowed.',
    ]);
  });

  test.each([
    ['a link', '[the guide](/about/)'],
    ['a link to a place in the post', '[that claim](#rest-helps)'],
    ['a source', 'so<Cite id="invented-page" />'],
    ['stress and a list', '*so*\n\n- one\n- two'],
    ['a quotation', '\n\n> Rest helps.'],
    ['signs', '5 \\< 6 and a@b'],
  ])('may hold %s', (_name, text) => {
    expect(write(`${LETTER} ${text}`)).toEqual([]);
  });

  test.each([
    ['a heading', '\n\n## Tea', 'A letter has no headings.'],
    ['a footnote', 'so[^1].\n\n[^1]: Note.', 'A letter has no footnotes.'],
    ['a table', '\n\n| a | b |\n| - | - |\n| 1 | 2 |', 'A letter has no tables.'],
    ['a tag', '<kbd>Tab</kbd>', 'An HTML tag stands here.'],
    [
      'a tag inside a claim',
      '<Claim id="x" status="opinion"><abbr title="a">A</abbr></Claim>',
      'An HTML tag stands here.',
    ],
    ['an aside', '\n\n<Aside>\n\nWords.\n\n</Aside>', '<Aside> does not belong in a letter.'],
    [
      'a voice',
      '\n\n<Voice speaker="not named" place="a forum" date="2021-07-13" permission="public and anonymous" recordedBy="Robin" recordedOn="2026-01-02">\n\nWords.\n\n</Voice>',
      '<Voice> does not belong in a letter.',
    ],
    ['an address', 'Write to kim.sampleton@rivers.example.', 'An e-mail address stands here.'],
    ['a link to an address', '[Kim](mailto:kim@rivers.example)', 'An e-mail address stands here.'],
  ])('may not hold %s', (_name, text, message) => {
    expect(write(`${LETTER} ${text}`)).toEqual([`response: ${message}`]);
  });

  test('may not hold a picture or a passage', () => {
    expect(write(`${LETTER}\n\n![A chair](./chair.jpg)`)).toContain('response: A letter has no pictures.');
    expect(write(`${LETTER}\n\n<Passage by="together">\n\nWords.\n\n</Passage>`)).toEqual([
      'passage: Only a post of several writers has passages.',
    ]);
  });

  test('are looked at in a time that grows with their length only', () => {
    const started = process.threadCpuUsage().user;
    find({ text: `${LETTER} ${'a.'.repeat(3_800)}\n\n${'-@'.repeat(3_800)}` });
    expect(process.threadCpuUsage().user - started).toBeLessThan(1_000_000);
  });
});

describe('a claim in a response', () => {
  const claim = (props: string) => ({ text: `${LETTER} <Claim ${props} status="opinion">So it is.</Claim>` });

  test('may dispute one of its post, or one of its own', () => {
    expect(find(claim('id="rest-hurts" disputes="rest-helps"'))).toEqual([]);
    const own = `${claim('id="a"').text} <Claim id="b" status="opinion" disputes="a">No.</Claim>`;
    expect(find({ text: own })).toEqual([]);
  });

  test.each([
    ['id="a" disputes="rest-help"', 'No claim "rest-help". Did you mean "rest-helps"?'],
    ['id="a" disputes="a"', 'The claim disputes itself.'],
    ['id="rest-helps"', 'The text that is answered has a claim "rest-helps" too.'],
  ])('is named: %s', (props, message) => {
    expect(find(claim(props))).toEqual([`claim: ${message}`]);
  });

  test('of a reply may dispute one of the letter', () => {
    const by = { name: 'Robin Example', writer: 'robin-example' };
    const letter = { ...claim('id="rest-hurts"'), id: 'a-letter' };
    const reply = {
      ...claim('id="it-does-not" disputes="rest-hurts"'),
      id: 'b',
      data: { answers: 'a-letter', by },
    };
    expect(find(letter, reply)).toEqual([]);
    expect(find(letter, { ...reply, data: {} })).toEqual([
      'claim: No claim "rest-hurts". Did you mean "rest-helps"?',
    ]);
  });

  test('of a post cannot dispute one of a response', () => {
    const to = makePost({ text: '<Claim id="x" status="opinion" disputes="rest-hurts">So.</Claim>' });
    expect(findIn(to, claim('id="rest-hurts"'))).toEqual(['claim: No claim "rest-hurts".']);
  });
});

test('what a letter says of words that were withdrawn from the post is no fault', () => {
  const voice = '<Voice permission="withdrawn" withdrawnOn="2026-02-01">\n\nGone.\n\n</Voice>';
  const text = `${LETTER} <Claim id="b" status="opinion" disputes="said-in-the-voice">No.</Claim>`;
  expect(findIn(makePost({ text: voice }), { data: { on: 'said-in-the-voice' }, text })).toEqual([]);
});

test('problems stand at the line of their field or of their words', () => {
  const response = { ...makeResponse({ data: { on: 'none' } }), lines: { '': 2, on: 4 } };
  const problems = findProblems(makeLibrary({ posts: [post], writers, responses: [response] }));
  expect(problems.map(({ file, line, mend }) => [file, line, mend !== ''])).toEqual([
    ['content/responses/a-letter.mdx', 4, true],
  ]);
});

test('a post that could not be read is one problem, not one for every letter to it', () => {
  const text = `${LETTER} [There](#tea). <Claim id="b" status="opinion" disputes="rest-helps">No.</Claim>`;
  const fault = {
    file: 'content/posts/first-week.mdx',
    line: 1,
    column: 1,
    rule: 'yaml',
    message: '',
    mend: '',
  };
  const responses = [makeResponse({ data: { on: 'rest-helps' }, text })];
  const library = makeLibrary({ writers, responses });
  expect(findProblems(library, [{ ...fault, level: 'error' }])).toEqual([]);
});

describe('days of a response', () => {
  const findOn = (now: string, data: Data = {}) =>
    findResponseDateProblems(makeLibrary({ posts: [post], responses: [makeResponse({ data })] }), now).map(
      ({ message }) => message,
    );

  test.each<[string, Data, string]>([
    ['2026-01-19', {}, 'The response is to appear on 2026-01-20, which has not come yet.'],
    [
      '2026-06-15',
      { embargoedUntil: '2026-02-01' },
      'The response is to appear on 2026-01-20, before its embargo ends.',
    ],
    ['2026-06-15', { received: '2026-01-16' }, 'They agreed before their letter came.'],
    ['2026-06-15', { published: '2026-01-14' }, 'They agreed after the day on which it appears.'],
    ['2026-06-15', { received: '2026-01-09' }, 'The letter came before the post had appeared.'],
    [
      '2026-06-15',
      { changes: [{ date: '2026-01-19', kind: 'typo', what: 'A letter.' }] },
      'This change is dated before the response appeared.',
    ],
  ])('on %s, %j: %s', (now, data, message) => {
    expect(findOn(now, data)).toEqual([message]);
  });

  test('are not faulty where they follow each other', () => {
    expect(findOn('2026-01-20')).toEqual([]);
    expect(findOn('2026-01-19', { state: 'scheduled' })).toEqual([]);
  });

  test('of a reply follow those of its letter', () => {
    const by = { name: 'Robin Example', writer: 'robin-example' };
    const responses = [
      makeResponse(),
      makeResponse({
        id: 'reply',
        data: { answers: 'a-letter', by, received: '2026-01-11', published: '2026-01-19' },
      }),
    ];
    expect(
      findResponseDateProblems(makeLibrary({ posts: [post], responses }), '2026-06-15').map(
        ({ message }) => message,
      ),
    ).toEqual([
      'The reply came before the response it answers.',
      'The reply appears before the response it answers.',
    ]);
  });
});
