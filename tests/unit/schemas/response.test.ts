import { describe, expect, test } from 'vitest';
import { responseSchema } from '#schemas/response.ts';
import { RESPONSE } from '../../fixtures/samples.ts';
import { faults } from '../../fixtures/schemas.ts';

const find = (fields: object) => faults(responseSchema, { ...RESPONSE, ...fields });

describe('whoever writes', () => {
  test.each([
    [{ name: 'Kim Sampleton' }],
    [{ name: 'Kim Sampleton', writer: 'kim-sampleton' }],
    [{ penName: 'Otterly' }],
    [{ penName: 'Otterly', writer: 'otterly' }],
    [{ role: 'a PWP in the north of England' }],
  ])('is named in one way: %j', (by) => {
    expect(find({ by })).toEqual([]);
  });

  test.each([
    [{}, 'by needs one of name, penName and role, and has none'],
    [{ writer: 'otterly' }, 'by needs one of name, penName and role, and has none'],
    [{ name: 'Kim', role: 'a PWP' }, 'by needs one of name, penName and role, and has several'],
    [
      { role: 'a PWP', writer: 'kim-sampleton' },
      'by.writer may not stand beside a role: the page would say who the person is',
    ],
    [{ penName: 'otter@rivers.example' }, 'by.penName holds an address or a handle, which never stands here'],
    [
      { role: 'L\u0456z Kell' },
      'by.role mixes alphabets, whose letters look alike: “L” is Latin, “\u0456” is Cyrillic',
    ],
    [{ penName: 'Otterly', email: 'x@y.example' }, 'by Unrecognized key: "email"'],
    [{ penName: 'Otterly', employer: 'A service' }, 'by Unrecognized key: "employer"'],
  ])('is refused as %j', (by, fault) => {
    expect(find({ by })).toEqual([fault]);
  });
});

describe('consent', () => {
  test.each([[undefined], [true], ['by e-mail'], [{ how: 'e-mail' }], [{ on: '2026-01-15' }]])(
    'is a way and a day: %j is refused',
    (consent) => {
      expect(find({ consent })).toHaveLength(1);
    },
  );

  test('never holds the address itself, nor the words', () => {
    expect(find({ consent: { how: 'kim@rivers.example', on: '2026-01-15' } })).toHaveLength(1);
    expect(find({ consent: { how: 'e-mail', on: '2026-01-15', words: 'Yes.' } })).toHaveLength(1);
  });
});

describe('a reply', () => {
  const by = { name: 'Robin Example', writer: 'robin-example' };

  test('is signed with a page and stands under the response it answers', () => {
    expect(find({ answers: 'a-letter', by })).toEqual([]);
    expect(find({ answers: 'a-letter' })).toEqual([
      'by.writer is missing: a reply is signed by a writer of the post',
    ]);
    expect(find({ answers: 'a-letter', by, on: 'passage-1' })).toEqual([
      'on is not for replies: they stand under the response they answer',
    ]);
  });
});
