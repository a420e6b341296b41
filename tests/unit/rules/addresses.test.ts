import { describe, expect, test } from 'vitest';
import { mergeAddresses, toPublicAddresses, toRedirectsOfFormer } from '#rules/public-addresses.ts';
import { findProblems } from '#rules/index.ts';
import {
  makeFact,
  makeLibrary,
  makePost,
  makeRecord,
  makeResponse,
  makeTerm,
  makeWriter,
  TODAY,
} from '../../fixtures/make.ts';

type Parts = Parameters<typeof makeLibrary>[0];

/** Lines of the problems of a library whose ledger holds `addresses`. */
function find(addresses: readonly string[], parts: Parts, faults: Parameters<typeof findProblems>[1] = []) {
  const items = addresses.map((line, index) => {
    const [address = '', gone] = line.split(' ');
    return { address, gone: gone === 'gone', remarks: [], line: index + 1 };
  });
  const library = { ...makeLibrary(parts), addresses: { file: 'content/addresses.txt', items } };
  return findProblems(library, faults).filter(({ rule }) => rule === 'address');
}
const errors = (...given: Parameters<typeof find>) =>
  find(...given).flatMap(({ level, file, line, message }) =>
    level === 'error' ? [`${file}:${line} ${message}`] : [],
  );

const VOICE_PROPS =
  'speaker="not named" place="A bench" date="2026-01-01" permission="public and anonymous" recordedBy="Robin" recordedOn="2026-01-02"';
const text = '## The bank\n\nWords.\n\n<Passage by="together" id="we">\n\nWe.\n\n</Passage>';
const post = makePost({ text, data: { kind: 'joint', writers: ['robin-example', 'sam-example'] } });
const writers = [makeWriter(), makeWriter({ id: 'sam-example' })];

describe('the public addresses of a library', () => {
  test('are its pages and the places on them that others may point at', () => {
    const library = makeLibrary({
      posts: [post, makePost({ id: 'later', data: { state: 'draft' } })],
      writers,
      evidence: [makeRecord()],
      facts: [makeFact()],
      glossary: [makeTerm()],
    });
    expect(toPublicAddresses(library, TODAY)).toEqual([
      '/evidence/example-2018/',
      '/evidence/example-2018/#some-rest',
      '/facts/#tea-breaks',
      '/glossary/#pwp',
      '/posts/first-week/',
      '/posts/first-week/#the-bank',
      '/posts/first-week/#we',
      '/topics/resting/',
      ...['disagree', 'practitioners', 'research', 'studied'].flatMap((word) =>
        library.topics[0]?.prose.headings.filter(({ anchor }) => anchor.includes(word)).map(({ anchor }) => `/topics/resting/#${anchor}`) ?? []), // prettier-ignore
      '/writers/robin-example/',
      '/writers/sam-example/',
    ].sort()); // prettier-ignore
  });

  test('are those that states leave: none of an embargo, none of who wrote only drafts', () => {
    const parts = {
      posts: [makePost({ data: { state: 'draft', writers: ['otterly'] } })],
      writers: [makeWriter({ id: 'otterly', data: { formerIds: ['canary'] } })],
      evidence: [
        makeRecord({ data: { embargoedUntil: '2026-06-16', writers: ['editors'], formerIds: ['old'] } }),
      ],
      topics: [],
      references: [],
    };
    expect(toPublicAddresses(makeLibrary(parts), TODAY)).toEqual([]);
    expect(toRedirectsOfFormer(makeLibrary(parts), TODAY)).toEqual([]);
    expect(toRedirectsOfFormer(makeLibrary(parts), '2026-06-16')).toEqual([
      { from: '/evidence/old/*', to: '/evidence/example-2018/:splat' },
    ]);
  });

  test('of a withdrawn text are its page alone', () => {
    const gone = makePost({ text: '## The bank', data: { state: 'withdrawn' } });
    expect(toPublicAddresses(makeLibrary({ posts: [gone] }), TODAY)).toContain('/posts/first-week/');
    expect(toPublicAddresses(makeLibrary({ posts: [gone] }), TODAY).join()).not.toContain('the-bank');
  });
});

test('what stands in a voice has no address that is watched, so that the voice can be withdrawn with one change', () => {
  const claim = (id: string) => `<Claim id="${id}" status="opinion">So.</Claim>`;
  const words = `${claim('mine')}\n\n<Voice ${VOICE_PROPS}>\n\n${claim('theirs')}\n\n</Voice>`;
  const found = toPublicAddresses(makeLibrary({ posts: [makePost({ text: words })] }), TODAY);
  expect(found.filter((address) => /#(?:mine|theirs)/.test(address))).toEqual(['/posts/first-week/#mine']);
});

describe('an address in the ledger', () => {
  test('that is still there passes, and so does everything where there is no ledger', () => {
    expect(errors(['/', '/about/', '/posts/first-week/', '/posts/first-week/#we'], { posts: [post], writers })).toEqual([]); // prettier-ignore
    expect(findProblems(makeLibrary({ posts: [post], writers }))).toEqual([]);
  });

  test('of a page that is gone or hidden again is an error', () => {
    const hidden = makePost({ data: { state: 'draft' } });
    for (const posts of [[], [hidden]])
      expect(errors(['/posts/first-week/', '/posts/first-week/#we'], { posts })).toEqual([
        'content/addresses.txt:1 The page /posts/first-week/ was published and is no longer there.',
      ]);
  });

  test('of a place that is gone is an error where the text stands, which names the heading that may be it', () => {
    const reworded = makePost({ text: '## The old bank\n\nWords.' });
    const problems = find(['/posts/first-week/', '/posts/first-week/#the-bank'], { posts: [reworded] });
    const problem = problems.find(({ level }) => level === 'error');
    expect(problem).toMatchObject({
      file: 'content/posts/first-week.mdx',
      line: 10,
      message: 'The place #the-bank of this page was published and is no longer there.',
    });
    expect(problem?.mend).toContain('## The old bank {#the-bank}');
  });

  test.each(['## Another bank {#the-bank}', '## Another bank {#other #the-bank}'])(
    'of a heading lives on in its new words: %j',
    (words) => {
      expect(errors(['/posts/first-week/#the-bank'], { posts: [makePost({ text: words })] })).toEqual([]);
    },
  );

  test('of a page that has another name now leads there, with the places on it', () => {
    const moved = makePost({ id: 'week-one', data: { formerIds: ['first-week'] }, text: '## The bank' });
    expect(errors(['/posts/first-week/', '/posts/first-week/#the-bank'], { posts: [moved] })).toEqual([]);
    expect(errors(['/posts/first-week/#we'], { posts: [moved] })).toEqual([
      'content/posts/week-one.mdx:10 The place #we of this page was published and is no longer there.',
    ]);
    expect(toRedirectsOfFormer(makeLibrary({ posts: [moved] }), TODAY)).toEqual([
      { from: '/posts/first-week/*', to: '/posts/week-one/:splat' },
    ]);
  });

  test('of a text that was withdrawn, retired or is faulty today is no error', () => {
    const ledger = ['/posts/first-week/', '/posts/first-week/#the-bank'];
    for (const state of ['withdrawn', 'retired'] as const)
      expect(errors(ledger, { posts: [makePost({ text: '## The bank', data: { state } })] })).toEqual([]);
    const fault = {
      file: 'content/posts/first-week.mdx',
      line: 1,
      column: 1,
      rule: 'fields',
      message: '',
      mend: '',
    };
    expect(errors(ledger, {}, [{ ...fault, level: 'error' }])).toEqual([]);
  });

  test('of a figure, a term or a finding that is gone is an error', () => {
    const found = errors(['/facts/#none', '/glossary/#none', '/evidence/example-2018/#none', '/evidence/#turn-none'], {
      evidence: [makeRecord()], facts: [makeFact()], glossary: [makeTerm()],
    }); // prettier-ignore
    expect(found).toEqual([
      'content/addresses.txt:1 The place #none of /facts/ was published and is no longer there.',
      'content/addresses.txt:2 The place #none of /glossary/ was published and is no longer there.',
      'content/addresses.txt:4 The place #turn-none of /evidence/ was published and is no longer there.',
      'content/evidence/example-2018.mdx:1 The place #none of this page was published and is no longer there.',
    ]);
  });

  test('that is marked as gone may be gone', () => {
    expect(errors(['/facts/#none gone', '/posts/none/ gone'], { facts: [makeFact()] })).toEqual([]);
  });
});

test('addresses that the ledger lacks are one piece of advice', () => {
  const problems = find(['/posts/first-week/'], { posts: [makePost({ text: '## The bank' })] });
  expect(problems.map(({ level, line }) => `${level} ${line}`)).toEqual(['advice 1']);
  expect(problems[0]?.mend).toContain('npm run addresses');
});

test('a former name that is still the name of a text, or of two, is an error', () => {
  const posts = [
    makePost({ data: { formerIds: ['other', 'old', 'page'] } }),
    makePost({ id: 'other', data: { formerIds: ['old'] } }),
  ];
  const found = findProblems(makeLibrary({ posts })).map(({ rule, message }) => `${rule} ${message}`);
  expect(found).toEqual([
    'former-id The former name "other" is the name of another text or list.',
    'former-id The former name "page" is the name of another text or list.',
    'former-id The former name "old" is claimed by two texts.',
  ]);
});

test('a ledger keeps what it had, takes in what is new and forgets that something was gone when it is back', () => {
  const kept = [
    { address: '/posts/b/', gone: false, remarks: [], line: 1 },
    { address: '/posts/c/', gone: true, remarks: [], line: 2 },
    { address: '/posts/a/', gone: true, remarks: [], line: 3 },
  ];
  expect(mergeAddresses(kept, ['/posts/a/', '/posts/d/'])).toEqual(['/posts/a/', '/posts/b/', '/posts/c/ gone', '/posts/d/']); // prettier-ignore
});

function withdraw(response: ReturnType<typeof makeResponse>): ReturnType<typeof makeResponse> {
  return { ...response, data: { ...response.data, state: 'withdrawn' } };
}

describe('the place of a letter', () => {
  const claim = ' <Claim id="no" status="opinion">No.</Claim>';
  const states = ['published', 'retired', 'withdrawn', 'draft'] as const;
  const responses = [
    ...states.map((state) => makeResponse({ id: state, data: { state }, text: 'word '.repeat(50) + claim })),
    makeResponse({
      id: 'reply',
      data: { answers: 'published', by: { name: 'Robin Example', writer: 'robin-example' } },
    }),
  ];

  test('is watched as long as it is there, and nothing within it, which goes when it is withdrawn', () => {
    const addresses = toPublicAddresses(makeLibrary({ posts: [makePost()], responses }), TODAY);
    expect(addresses.filter((address) => address.includes('#response'))).toEqual([
      '/posts/first-week/#response-published',
      '/posts/first-week/#response-reply',
      '/posts/first-week/#response-retired',
      '/posts/first-week/#response-withdrawn',
    ]);
  });

  test.each([
    ['is lost with the file of a reply', responses.filter(({ id }) => id !== 'reply'), 1],
    ['stays when a reply is withdrawn', responses.map((one) => (one.id === 'reply' ? withdraw(one) : one)), 0],
    ['goes with the letter that is withdrawn', responses.map((one) => (one.id === 'published' ? withdraw(one) : one)), 0],
  ])('of a reply %s', (_name, now, lost) => {
    const items = [{ address: '/posts/first-week/#response-reply', gone: false, remarks: [], line: 1 }];
    const library = { ...makeLibrary({ posts: [makePost()], responses: now }), addresses: { file: 'addresses.txt', items } };
    expect(findProblems(library).filter(({ rule, level }) => rule === 'address' && level === 'error')).toHaveLength(lost);
  }); // prettier-ignore
});
