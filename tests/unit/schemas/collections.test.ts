import { describe, expect, test } from 'vitest';
import { evidenceSchema } from '#schemas/evidence.ts';
import { factsSchema } from '#schemas/ledgers.ts';
import { postSchema } from '#schemas/post.ts';
import { writerSchema } from '#schemas/writer.ts';
import { FACT, POST, RECORD } from '../../fixtures/samples.ts';
import { faults } from '../../fixtures/schemas.ts';

const WRITER = { name: 'Robin Example', summary: 'Writes invented posts.' };
const ORIGINAL = {
  title: 'Elsewhere',
  writers: [{ name: 'Otterly' }],
  date: '2021-07-17',
  address: 'https://blog.example/x',
  reference: 'page',
};

describe('a post', () => {
  test.each([
    [{ kind: 'reading-note' }, 'original is missing: a reading note names the text it is about'],
    [{ original: ORIGINAL }, 'original is only for reading notes'],
    [{ kind: 'joint' }, 'writers needs at least two writers in a joint post'],
    [{ writers: ['a', 'b'] }, 'writers has several writers: the kind is then "joint"'],
    [{ topics: [] }, 'topics needs at least one topic'],
    [{ writers: [] }, 'writers needs at least one writer'],
  ])('is refused: %j', (fields, fault) => {
    expect(faults(postSchema, { ...POST, ...fields })).toEqual([fault]);
  });

  test('of each kind passes with what belongs to it', () => {
    expect(faults(postSchema, { ...POST, kind: 'reading-note', original: ORIGINAL })).toEqual([]);
    expect(faults(postSchema, { ...POST, kind: 'joint', writers: ['a', 'b', 'c', 'd'] })).toEqual([]);
    expect(
      faults(postSchema, {
        ...POST,
        kind: 'reading-note',
        original: { ...ORIGINAL, address: 'javascript:x' },
      }),
    ).toHaveLength(1);
  });
});

describe('a pen name', () => {
  test.each([
    [{ email: 'robin@example.org' }],
    [{ employer: 'A service' }],
    [{ portrait: { file: 'x.jpg', alt: 'A face' } }],
    [{ orcid: '0000-0002-1825-0097' }],
    [{ role: { what: 'PWP', on: '2021' } }],
    [{ roles: [{ what: 'PWP', from: '2021' }] }],
    [{ pronouns: 'they/them' }],
    [{ formerIds: ['robin'] }],
    [{ formerNames: ['Robin'] }],
    [{ links: [{ label: 'ORCID', address: 'https://orcid.org/0000-0002-1825-0097' }] }],
    [{ links: [{ label: 'Staff page', address: 'https://www.sample.ac.uk/people/robin' }] }],
  ])('may not stand beside %j', (fields) => {
    expect(faults(writerSchema, { ...WRITER, ...fields })).toEqual([]);
    expect(faults(writerSchema, { ...WRITER, ...fields, penName: true })).toHaveLength(1);
  });

  test('may stand beside pages under the same name', () => {
    const links = [{ label: 'Otterly’s pages', address: 'https://otterly.example/' }];
    expect(faults(writerSchema, { ...WRITER, links, penName: true })).toEqual([]);
  });

  test('that replaces a name is told why the old address cannot lead on', () => {
    expect(faults(writerSchema, { ...WRITER, penName: true, formerIds: ['robin'] })[0]).toContain(
      'tells everybody which name was there before',
    );
  });
});

describe('a portrait', () => {
  const portrait = (file: string) => ({ ...WRITER, portrait: { file, alt: 'An invented face' } });

  test.each(['robin.jpg', 'robin-example-2.jpeg', 'r.png', 'r.webp', 'r.avif'])('may be %s', (file) => {
    expect(faults(writerSchema, portrait(file))).toEqual([]);
  });

  test.each(['../../.env', '../posts/x.jpg', './robin.jpg', 'Robin.jpg', 'robin.svg', 'robin', '/robin.jpg'])(
    'may not be %s',
    (file) => {
      expect(faults(writerSchema, portrait(file))).toEqual([
        'portrait.file is not the name of a picture beside this file, like robin.jpg: small letters, digits and hyphens, and .jpg, .png, .webp or .avif',
      ]);
    },
  );
});

describe('roles', () => {
  const roles = [
    { what: 'trainee', from: '2024' },
    { what: 'PWP', from: '2024-11' },
    { what: 'supervisor', from: '2026-02-01' },
  ];

  test('stand one after the other', () => {
    expect(faults(writerSchema, { ...WRITER, roles })).toEqual([]);
    expect(faults(writerSchema, { ...WRITER, roles: roles.toReversed() })).toEqual([
      'roles.1.from is not later than the role before it',
    ]);
  });

  test('stand in one field', () => {
    expect(faults(writerSchema, { ...WRITER, roles, role: { what: 'PWP', on: '2024' } })).toHaveLength(1);
  });
});

describe('credits', () => {
  test.each([
    [{ role: 'edited' }, 'credits.0.writer and "name" are two ways to say who: give one of them'],
    [{ role: 'edited', writer: 'a', name: 'A' }, 'credits.0.writer and "name" are two'],
    [{ role: 'wrote', writer: 'a' }, 'credits.0.role Invalid option'],
    [{ role: 'edited', writer: 'a', share: 50 }, 'credits.0 Unrecognized key'],
    [{ role: 'edited', name: 'R\u043Ebin' }, 'credits.0.name mixes alphabets'],
  ])('are refused: %j', (credit, words) => {
    expect(faults(postSchema, { ...POST, credits: [credit] })).toEqual([expect.stringContaining(words)]);
  });

  test('say each thing once, and nothing of who wrote: a writer stands once on top', () => {
    const credit = { role: 'edited', writer: 'a' };
    expect(faults(postSchema, { ...POST, credits: [credit, { ...credit, role: 'quoted' }] })).toEqual([]);
    expect(faults(postSchema, { ...POST, credits: [credit, credit] })).toEqual([
      'credits.1 stands here twice',
    ]);
    expect(faults(postSchema, { ...POST, kind: 'joint', writers: ['a', 'b', 'a'] })).toEqual([
      'writers.2 names a writer twice',
    ]);
  });
});

describe('an evidence record', () => {
  const { access, findings } = RECORD;
  const [finding] = findings;
  test.each([
    [
      { access: { ...access, state: 'restricted until' } },
      'access.until is missing: until which day is it restricted?',
    ],
    [
      { findings: [{ ...finding, basis: 'full text, p. 12' }] },
      'findings.0.basis is not "abstract", but that is all that was read of this work',
    ],
    [{ findings: [{ ...finding, text: 'One. Two. Three.' }] }, 'findings.0.text has more than two sentences'],
    [{ brief: ['One.', `${'word '.repeat(36)}.`] }, 'brief.1 has more than 35 words'],
  ])('is refused: %j', (fields, fault) => {
    expect(faults(evidenceSchema, { ...RECORD, ...fields })).toEqual([fault]);
  });

  test.each([
    [{ number: 0, unit: 'people' }],
    [{ number: 12.5, unit: 'people' }],
    [{ number: '12', unit: 'people' }],
    ['unknown'],
  ])('says of its sample a whole number or that it is not stated: %j', (sample) => {
    expect(faults(evidenceSchema, { ...RECORD, sample })).not.toEqual([]);
  });

  test('of which the full text was read names pages', () => {
    expect(
      faults(evidenceSchema, {
        ...RECORD,
        basis: 'full text',
        findings: [{ ...finding, basis: 'full text, pp. 3–4' }],
      }),
    ).toEqual([]);
    expect(
      faults(evidenceSchema, {
        ...RECORD,
        basis: 'full text',
        findings: [{ ...finding, basis: 'full text' }],
      }),
    ).toHaveLength(1);
  });
});

test('facts and disagreements stand in one file, the second may be left out', () => {
  expect(factsSchema.parse({ facts: [FACT] })).toMatchObject({ conflicts: [] });
  expect(faults(factsSchema, { facts: [] })).toHaveLength(1);
});
