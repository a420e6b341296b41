import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { toCitationFile } from '#views/data/citation-file.ts';
import { toCorpus } from '#views/data/corpus.ts';
import { DATASETS, toDatasetCsv, toDatasetJson, toDatasetSchema } from '#views/data/files.ts';
import {
  makeConflict, makeFact, makeGraph, makeNote, makePost, makeRecord, makeReference, makeTerm, makeWriter,
} from '../../../fixtures/make.ts'; // prettier-ignore

const sam = makeWriter({ id: 'sam-placeholder', data: { name: 'Sam Placeholder' } });
const JOINT =
  '<Passage by="sam-placeholder">\n\nNamed words.\n\n</Passage>\n\n<Passage by="some" count={2}>\n\nUnnamed words.\n\n</Passage>\n\n' +
  '<Voice permission="withdrawn" withdrawnOn="2026-05-03">\n\nTaken back words.\n\n</Voice>\n\n' +
  '<Voice speaker="not named" place="a public forum" date="2021-07-13" permission="public and anonymous" recordedBy="the editors" recordedOn="2026-01-02">\n\nQuoted words.\n\n</Voice>';
const hidden = { data: { state: 'draft' as const, title: 'CANARYDRAFT' } };
const writers = ['robin-example', 'sam-placeholder', 'jo-example'];
const graph = makeGraph({
  writers: [makeWriter(), sam, makeWriter({ id: 'jo-example', data: { name: 'Jo Example' } })],
  references: [makeReference(), makeReference({ id: 'another', URL: 'https://page.example/', issued: '2020' })],
  facts: [makeFact({ value: '-3%', topics: ['resting'] })],
  conflicts: [makeConflict()],
  glossary: [makeTerm({ formerNames: ['LIT', 'LICBT'] })],
  posts: [
    makePost({ id: 'zebra', data: { title: '=1+1' } }),
    makePost({ data: { kind: 'joint', writers, contentNote: 'Mentions rain.' }, text: JOINT }),
    makePost({ id: 'canarydraft', ...hidden }),
    makePost({ id: 'canaryretired', data: { state: 'retired', title: 'CANARYRETIRED' } }),
  ],
  notes: [makeNote({ data: { quote: 'Named words.' } })],
  evidence: [
    makeRecord({ data: { related: ['canarykept', 'another'] } }),
    makeRecord({ id: 'canarykept', data: { state: 'retired', title: 'CANARYKEPT' } }),
    makeRecord({ id: 'canarywithdrawn', data: { state: 'withdrawn', title: 'CANARYWITHDRAWN' } }),
  ],
}); // prettier-ignore

describe.each(DATASETS)('$name', (dataset) => {
  const json = toDatasetJson(graph, dataset);
  const read = JSON.parse(json) as { count: number; items: { id: string }[] };

  test('is what its schema says', () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    addFormats(ajv);
    ajv.validate(JSON.parse(toDatasetSchema(dataset)) as object, read);
    expect(ajv.errors).toBeNull();
    expect(read.items.length).toBeGreaterThan(0);
    expect(read.count).toBe(read.items.length);
    expect(dataset.makeRows(graph).map((row) => dataset.shape.safeParse(row).error?.issues)).toEqual(
      read.items.map(() => undefined),
    );
  });

  test('is sorted, the same each time, and the same rows as its table', () => {
    const ids = read.items.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
    expect(toDatasetJson(graph, dataset)).toBe(json);
    const csv = toDatasetCsv(graph, dataset);
    expect(csv.split('\r\n').slice(1, -1)).toHaveLength(ids.length);
    expect(csv.split('\r\n')[0]).toBe(Object.keys(dataset.shape.shape).join(','));
  });

  test('tells of nothing that stands in no list', () => {
    expect(json + toDatasetCsv(graph, dataset)).not.toMatch(/canary/i);
  });
});

test('a table holds no cell that a spreadsheet would run', () => {
  const cells = DATASETS.flatMap((dataset) => toDatasetCsv(graph, dataset).split(/,|\r\n/));
  expect(cells.filter((cell) => /^"?[=+\-@\t＝＋－＠]/.test(cell))).toEqual([]);
  expect(cells.join()).toContain("'=1+1");
}); // prettier-ignore

describe('the file of all texts', () => {
  const text = toCorpus(graph);

  test('says in words who writes, who speaks and what to know before reading', () => {
    expect(text).toContain('Sam Placeholder writes');
    expect(text).toContain('Two of the writers write');
    expect(text).toContain('> Quoted words.');
    expect(text).toMatch(/Speaker not named/);
    expect(text).toMatch(/Content note:\*{0,2} Mentions rain\./);
    expect(text).toContain('not ours to license');
  });

  test('holds each text under a heading of its own, and nothing that stands in no list', () => {
    expect(text.match(/^#{1,3} .*$/gm)).toEqual([
      '# Midstream: every text', '## Posts', '### My first week', '### =1+1',
      '## Evidence', '### Rest among invented people', '## Topics', '### Resting',
    ]); // prettier-ignore
    expect(text).not.toMatch(/canary(?:draft|retired|withdrawn)|Taken back words/i);
  });
});

test('the file in the repository that says how to cite it is the one that is served', () => {
  expect(readFileSync('CITATION.cff', 'utf8')).toBe(toCitationFile());
});
