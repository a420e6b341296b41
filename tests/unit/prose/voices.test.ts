import { describe, expect, test } from 'vitest';
import { read } from '../../fixtures/prose.ts';

const SAID = 'place="a forum" date="2021-07-13"';
const RECORDED = 'recordedBy="Robin" recordedOn="2026-01-02"';
const UNNAMED = `speaker="not named" ${SAID} ${RECORDED}`;
const NAMED = `speaker="Jo Example" ${SAID} ${RECORDED}`;
const around = (props: string, text = 'Words.') => `<Voice ${props}>\n\n${text}\n\n</Voice>`;

describe('a voice', () => {
  test.each([
    [`${NAMED} permission="given"`],
    [`${NAMED} permission="given" address="https://forum.example/1"`],
    [`${NAMED} permission="not needed" because="one line of a law" address="https://law.example/1"`],
    [`${UNNAMED} permission="public and anonymous"`],
    [`${UNNAMED} permission="given" address="https://forum.example/1"`],
    [`${UNNAMED} permission="not needed" because="one line of a law"`],
  ])('with permission passes: %j', (props) => {
    expect(read(around(props)).problems).toEqual([]);
  });

  test.each([
    ['asked', 'these words may not be published', 'Wait for the answer'],
    ['refused', 'these words may not be published', 'Take the words out'],
  ])('without permission is refused: %j', (permission, message, mend) => {
    const result = read(around(`${UNNAMED} permission="${permission}"`));
    expect(result.rules).toEqual(['mark-props']);
    expect(result.words).toContain(message);
    expect(result.words).toContain(mend);
  });

  test.each([
    [UNNAMED, 'permission is missing'],
    [`${UNNAMED} permission="maybe"`, 'permission'],
    [`${UNNAMED} permission="not needed"`, 'because is missing'],
    [`${SAID} ${RECORDED} permission="given"`, 'speaker is missing'],
    [`speaker="Jo" date="2021-07-13" ${RECORDED} permission="given"`, 'place is missing'],
    [`speaker="Jo" place="a forum" ${RECORDED} permission="given"`, 'date is missing'],
    [`speaker="Jo" ${SAID} recordedOn="2026-01-02" permission="given"`, 'recordedBy is missing'],
    [`speaker="Jo" ${SAID} recordedBy="Robin" permission="given"`, 'recordedOn is missing'],
    [`speaker="not named" ${SAID} permission="public and anonymous" recordedOn="2026-01-02"`, 'recordedBy is missing'],
    [`${NAMED} permission="given" address="javascript:x"`, 'address'],
    [`speaker="Jo" ${SAID} recordedBy="Robin" permission="given" recordedOn="2025-02-30"`, 'not a day that exists'],
    [`${NAMED} permission="given" withdrawnOn="2026-05-03"`, 'withdrawnOn is only for permission="withdrawn"'],
    [`${NAMED} permission="withdrawn"`, 'withdrawnOn is missing'],
  ])('says all that is needed: %j', (props, words) => {
    const result = read(around(props));
    expect(result.rules).toEqual(['mark-props']);
    expect(result.words).toContain(words);
  }); // prettier-ignore

  test.each(['L\u0456z Kell', '\u13DEiz Kell', 'One of the tra\u0456nees'])(
    'is not of somebody in letters of two alphabets: %s',
    (speaker) => {
      const result = read(around(`speaker="${speaker}" ${SAID} ${RECORDED} permission="given"`));
      expect(result.rules).toEqual(['mark-props']);
      expect(result.words).toContain('speaker mixes alphabets');
    },
  );

  test.each(['Ming Li (李明)', 'A passer-by', 'One of the trainees'])('may be of %s', (speaker) => {
    expect(read(around(`speaker="${speaker}" ${SAID} ${RECORDED} permission="given"`)).problems).toEqual([]);
  });

  test('that lacks several things says so in one run', () => {
    expect(read(around('permission="given"')).rules).toHaveLength(5);
    expect(read(around('speaker="Jo" date="2021-02-30"')).words.match(/\w+ is (?:missing|not a day)/g)).toEqual([
      'date is not a day', 'permission is missing', 'place is missing', 'recordedBy is missing', 'recordedOn is missing',
    ]); // prettier-ignore
  });
});

describe('a speaker who is not named', () => {
  const open = 'permission="public and anonymous"';
  const unnamed = (speaker: string, rest = '') => `speaker="${speaker}" ${SAID} ${RECORDED} ${rest}`;

  test.each([['not named'], ['A passer-by'], ['An old hand'], ['Somebody in the queue'], ['One of the trainees']])(
    'is not found by an address: %j',
    (speaker) => {
      const result = read(around(unnamed(speaker, `${open} address="https://forum.example/1"`)));
      expect(result.rules).toEqual(['mark-props']);
      expect(result.words).toContain('address');
      expect(result.words).toContain('Take address out');
    },
  ); // prettier-ignore

  test.each([['a post by @jo_example'], ['https://forum.example/jo'], ['www.forum.example/jo']])(
    'is not found by the place: %j',
    (place) => {
      const result = read(
        around(`speaker="not named" place="${place}" date="2021-07-13" ${RECORDED} ${open}`),
      );
      expect(result.rules).toEqual(['mark-props']);
      expect(result.words).toContain('place');
    },
  );

  test.each([['See [this](https://forum.example/jo).'], ['I am @jo_example.'], ['See https://forum.example/jo']])(
    'is not found by the words: %j',
    (text) => {
      expect(read(around(`${UNNAMED} ${open}`, text)).rules).toEqual(['voice']);
      expect(read(around(`${NAMED} permission="given"`, text)).rules).toEqual([]);
    },
  ); // prettier-ignore

  test.each([['anonymous'], ['Anon.'], ['unnamed'], ['Unknown'], ['Name withheld'], ['Not named']])(
    'is called so in one way: %j',
    (speaker) => {
      expect(read(around(unnamed(speaker, open))).words).toContain('speaker="not named"');
    },
  );

  test('is the only one who can be public and anonymous', () => {
    expect(read(around(`${NAMED} ${open}`)).words).toContain('ask for permission');
  });
});

describe('what stands between the tags of a voice', () => {
  test.each([
    ['![A screen](./a-screen.png)', 'voice', 'Type the words'],
    ['Words[^1].\n\n</Voice>\n\n[^1]: A note.\n\n<Voice permission="withdrawn" withdrawnOn="2026-05-03">', 'voice', 'after </Voice>'],
    ['## Head', 'heading', 'outside'],
  ])('is words: %j', (text, rule, mend) => {
    const result = read(around(`${NAMED} permission="given"`, text));
    expect(result.rules).toEqual([rule]);
    expect(result.words).toContain(mend);
  }); // prettier-ignore

  test('is not what a note can be tied to', () => {
    const { prose } = read(`<Passage by="a">\n\nBefore.\n\n${around(`${NAMED} permission="given"`)}\n\nAfter.\n\n</Passage>`);
    expect(prose.blocks.map(({ plain }) => plain).join('')).not.toContain('Words');
    expect(prose.plain).toContain('Words');
    expect(prose.blocks[0]?.plain).toContain('After');
  }); // prettier-ignore
});

describe('a withdrawn voice', () => {
  const inside =
    'SECRET<Cite id="a" />, <Fact id="b" />, <Claim id="c" status="opinion">SECRET</Claim>, [SECRET](/secret/), <Term id="d">SECRET</Term>.\n\n' +
    '> SECRET\n\n![SECRET](./secret.png)\n\n<Nonsense />';
  const withdrawn = 'permission="withdrawn" withdrawnOn="2026-05-03"';
  const props = `speaker="Jo SECRET" place="SECRET" date="2021-07-13" address="https://secret.example/" because="SECRET" recordedBy="SECRET" recordedOn="2026-01-02" ${withdrawn}`;

  test.each([
    ['with its words still in the file', around(props, inside)],
    ['with its words taken out', `<Voice ${withdrawn}>\n\n</Voice>`],
    ['with nothing but the day', `<Voice ${withdrawn} />`],
    ['inside a passage', `<Passage by="a">\n\n${around(props, inside)}\n\n</Passage>`],
  ])('leaves nothing but the day: %s', (_name, text) => {
    const { prose, problems } = read(`Before.\n\n${text}\n\nAfter<Cite id="z" />.`);
    expect(problems).toEqual([]);
    expect(JSON.stringify(prose)).not.toMatch(/secret/i);
    expect(prose.words).toBe(2);
    expect(prose.uses.links).toEqual([]);
    expect(prose.uses.marks.map(({ name }) => name).filter((name) => name !== 'Passage')).toEqual(['Voice', 'Cite']);
    expect(prose.uses.marks.find(({ name }) => name === 'Voice')?.props).toEqual({ permission: 'withdrawn', withdrawnOn: '2026-05-03' });
  }); // prettier-ignore

  test('holds no footnote, whose words would stay at the foot of the page', () => {
    expect(read(`${around(props, 'SECRET[^1]')}\n\n[^1]: SECRET`).rules).toEqual(['voice']);
  });
});

describe('an embed', () => {
  test.each([
    ['<iframe src="https://video.example/1"></iframe>'],
    ['<script src="https://social.example/widgets.js"></script>'],
    ['<blockquote class="twitter-tweet"><a href="https://social.example/1">x</a></blockquote>'],
    ['<video src="x.mp4"></video>'],
    ['<audio src="x.mp3"></audio>'],
    ['<object data="x"></object>'],
    ['<embed src="x" />'],
    ['<Tweet id="1" />'],
    ['<YouTube id="1" />'],
    ['<InstagramEmbed url="x" />'],
  ])('is refused: %j', (text) => {
    const { rules, words, html } = read(text);
    expect(rules).toEqual(['mark']);
    expect(words).toContain('<Voice>');
    expect(words).toContain('vanish');
    expect(html).not.toMatch(/iframe|script|tweet|video|audio|object|embed/i);
  });

  test.each([
    ['https://social.example/jo/status/1', '<p><a class="typed" href="https://social.example/jo/status/1">https://social.example/jo/status/1</a></p>'],
    ['[embed]https://video.example/1[/embed]', undefined],
  ])('is not made of an address on its own line: %j', (text, html) => {
    const result = read(text);
    expect(result.problems).toEqual([]);
    if (html) expect(result.html).toBe(html);
    expect(result.html).not.toContain('iframe');
  }); // prettier-ignore
});
