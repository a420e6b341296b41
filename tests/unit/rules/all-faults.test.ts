import { describe, expect, test } from 'vitest';
import { readLibrary } from '#library/read.ts';
import { findAllProblems } from '#rules/index.ts';
import { POST_FILE, writeFolder } from '../../fixtures/folder.ts';

/** A sound record, as a file. */
const RECORD_FILE = `---
title: Rest among invented people
kind: journal article
authors:
  - family: Example
    given: Jo
year: 2018
address: https://journal.example/rest
container:
  journal: Annals of Invented Studies
summary: A made-up study.
question: Do invented people rest?
design:
  kind: survey
  text: They asked.
sample: not stated
measures: not stated
brief:
  - Some rested.
  - Some did not.
findings:
  - id: some-rest
    text: Some rested.
    topics: [resting]
    basis: abstract
limits:
  - text: Nobody exists.
    by: midstream
basis: abstract
topics: [resting]
access:
  state: unknown
  checkedOn: 2026-05-01
  checkedIn: the live page
  said: Nothing.
  routes:
    - what: Ask
      cost: free
written: 2026-05-02
writers: [robin-example]
state: published
---

It was read twice.
`;

/** Every error of a sound folder with these files, as `file:line field or mark: what`. */
function find(files: Readonly<Record<string, string>>): string[] {
  return findAllProblems(readLibrary(writeFolder(files)))
    .filter(({ level }) => level === 'error')
    .map(({ file, line, message }) => `${file.replace(/^.*midstream-[^/]*\//, '')}:${line} ${message}`);
}

/** A file with some of its words replaced. Each of them must stand in it. */
function spoil(file: string, ...faults: readonly (readonly [sound: string, faulty: string])[]): string {
  return faults.reduce((text, [sound, faulty]) => {
    if (!text.includes(sound)) throw new Error(`"${sound}" does not stand in the file.`);
    return text.replace(sound, faulty);
  }, file);
}

test('a sound folder has none', () => {
  expect(find({ 'evidence/rest-2018.mdx': RECORD_FILE, 'posts/first-week.mdx': POST_FILE })).toEqual([]);
});

test('of a record every fault is told at once, once, on its line: single fields, across fields, other files, the text', () => {
  const record = spoil(
    RECORD_FILE,
    ['title: Rest among invented people', 'title: ""'],
    ['kind: journal article', 'kind: jounal article'],
    ['    given: Jo\n', '    given: Jo\n  - literal: 5\n'],
    ['year: 2018', 'year: soon'],
    ['  journal: Annals', '  jurnal: Annals'],
    ['sample: not stated', 'sample:\n  number: 0\n  unit: people\n  population: not stated\n  place: not stated\n  period: not stated'],
    ['  - Some did not.', '  - 41 of them did not.'],
    ['    topics: [resting]\n    basis: abstract', '    topics: [restin]\n    basis: full text, p. 3\n  - id: some-rest\n    text: One. Two. Three.\n    topics: []\n    basis: abstract'],
    ['  state: unknown\n  checkedOn: 2026-05-01', '  state: restricted until\n  checkedOn: 2026-02-30'],
    ['writers: [robin-example]', 'writers: [robin-exampel]'],
    ['state: published', 'state: scheduled\nlayout: x\nslug: y'],
    ['It was read twice.', 'It was read by 31% <Cite id="nowhere" />. It was by 32%.'],
  ); // prettier-ignore
  expect(find({ 'evidence/rest-2018.mdx': record })).toEqual([
    expect.stringMatching(/^\S+:2 "title" is empty/),
    expect.stringMatching(/^\S+:2 "embargoedUntil" is missing/),
    expect.stringMatching(/^\S+:3 "kind" must be one of.* Did you mean "journal article"/),
    expect.stringMatching(/^\S+:7 "authors.1.literal" is a number/),
    expect.stringMatching(/^\S+:8 "year" is text/),
    expect.stringMatching(/^\S+:11 There is no field "container.jurnal". Did you mean "journal"/),
    expect.stringMatching(/^\S+:18 "sample.number" must be at least 1/),
    expect.stringMatching(/^\S+:30 No topic "restin". Did you mean "resting"/),
    expect.stringMatching(/^\S+:31 "findings.0.basis" is not "abstract"/),
    expect.stringMatching(/^\S+:32 The id "some-rest" is already used/),
    expect.stringMatching(/^\S+:33 "findings.1.text" has more than two sentences/),
    expect.stringMatching(/^\S+:34 "findings.1.topics" needs at least one topic/),
    expect.stringMatching(/^\S+:41 "access.until" is missing/),
    expect.stringMatching(/^\S+:43 "access.checkedOn" is not a day that exists/),
    expect.stringMatching(/^\S+:50 No writer "robin-exampel"/),
    expect.stringMatching(/^\S+:52 There is no field "layout"/),
    expect.stringMatching(/^\S+:53 There is no field "slug"/),
    expect.stringMatching(/^\S+:56 The figure “32%”/),
    expect.stringMatching(/^\S+:56 No source "nowhere"/),
  ]);
});

test('of a post too: its days, its writers, who is told of, its series and what its text leads to', () => {
  const post = spoil(
    POST_FILE,
    ['title: My first week', 'titel: My first week'],
    ['kind: guest', 'kind: joint'],
    ['writers: [robin-example]', 'writers: [robin-example, robin-example, nobody]'],
    ['topics: [resting]', 'topics: resting'],
    ['state: published', 'state: published\nembargoedUntil: 2026-02-01\nchanges:\n  - date: 2025-01-01\n    kind: typo\n    what: 5\nformerIds: [page]\ncredits:\n  - role: edited\n  - role: quoted\n    name: Robin Example'],
    ['A plain sentence.', '## One\n\n#### Two\n\nA [link](/posts/none/) and a <Term id="nix">word</Term>.'],
  ); // prettier-ignore
  expect(find({ 'posts/first-week.mdx': post })).toEqual([
    expect.stringMatching(/^\S+:2 There is no field "titel". Did you mean "title"/),
    expect.stringMatching(/^\S+:5 "writers.1" names a writer twice/),
    expect.stringMatching(/^\S+:5 No writer "nobody"/),
    expect.stringMatching(/^\S+:7 "topics" is text, but a list is needed/),
    expect.stringMatching(/^\S+:10 The post is to appear on 2026-01-10, before its embargo ends/),
    expect.stringMatching(/^\S+:12 This change is dated before the post appeared/),
    expect.stringMatching(/^\S+:14 "changes.0.what" is a number/),
    expect.stringMatching(/^\S+:15 The former name "page"/),
    expect.stringMatching(/^\S+:17 "credits.0.writer" and "name" are two ways/),
    expect.stringMatching(/^\S+:19 A writer of this name has a page here/),
    expect.stringMatching(/^\S+:24 The heading “Two” is of level 4/),
    expect.stringMatching(/^\S+:26 No page "\/posts\/none\/"/),
    expect.stringMatching(/^\S+:26 No term "nix"/),
  ]);
});

describe('nothing else is told', () => {
  const uses = spoil(POST_FILE, ['A plain sentence.', 'A <Term id="pwp">word</Term> of <Fact id="tea-breaks" />, [listed](/facts/#tea-breaks).<Cite id="invented-page" />']); // prettier-ignore
  const FACTS = 'facts:\n  - id: tea-breaks\n    value: 3 in 4\n    unit: people\n    says: Three in four take a break.\n    counts: people\n    period: 2025\n    place: Nowhere\n    source: invented-page\n    confidence: lo\n'; // prettier-ignore

  test('of a ledger with a faulty entry: what uses it is sound', () => {
    expect(find({ 'posts/first-week.mdx': uses, 'facts.yaml': FACTS })).toEqual([
      expect.stringMatching(/^facts.yaml:7 "facts.0.period" is a number/),
      expect.stringMatching(/^facts.yaml:10 "facts.0.confidence" must be one of/),
    ]);
  });

  test('of a ledger that is no YAML, or in which an id is faulty', () => {
    expect(find({ 'posts/first-week.mdx': uses, 'facts.yaml': 'facts:\n  - id: [\n' })).toHaveLength(1);
    expect(find({ 'posts/first-week.mdx': uses, 'references.yaml': '- id: Invented\n  type: webpage\n  title: A\n  read: part\n' })).toHaveLength(1); // prettier-ignore
  });

  test('of a writer with a faulty name, a post with a fault in its text, or one whose fields cannot be read', () => {
    expect(find({ 'writers/robin-example.mdx': '---\nname: 5\nsummary: Writes.\n---\n' })).toHaveLength(1);
    const note = '---\npost: first-week\nquote: A plain sentence\ndate: 2026-03-01\neffect: now known\nsummary: It changed.\nwriters: [robin-example]\nstate: published\n---\n\nIt changed.\n'; // prettier-ignore
    const broken = spoil(POST_FILE, ['A plain sentence.', 'A <Mystery /> sentence.']);
    expect(find({ 'posts/first-week.mdx': broken, 'notes/it-changed.mdx': note })).toHaveLength(1);
    expect(find({ 'posts/first-week.mdx': spoil(POST_FILE, ['title:', '\ttitle:']), 'notes/it-changed.mdx': note })).toHaveLength(1); // prettier-ignore
  });

  test('of fields that could only be judged with the faulty one', () => {
    const note = spoil(POST_FILE, ['kind: guest', 'kind: reading-not']);
    expect(find({ 'posts/first-week.mdx': note })).toHaveLength(1);
    const record = spoil(RECORD_FILE, ['  - Some did not.', '  - 41 of them did not.'], ['    text: Some rested.', '    text: 41']);
    expect(find({ 'evidence/rest-2018.mdx': record })).toHaveLength(1);
  }); // prettier-ignore
});
