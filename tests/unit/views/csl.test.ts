import { expect, test } from 'vitest';
import { toHarvard } from '#views/citations.ts';
import { recordToCsl, toShortName } from '#views/csl.ts';
import { makeRecord } from '../../fixtures/make.ts';

const article = {
  type: 'article-journal',
  title: 'A year of small steps',
  author: [{ family: 'Example', given: 'R.' }],
  issued: { 'date-parts': [[2022]] },
  'container-title': 'Journal of Samples',
};

test('does not call a published article without a volume a preprint', () => {
  expect(toHarvard({ id: 'no-volume', ...article })).toBe(
    'Example, R. (2022) ‘A year of small steps’, Journal of Samples.',
  );
});

test('names bodies as they are printed', () => {
  const report = {
    id: 'bodies',
    type: 'report',
    title: 'A count',
    author: [{ literal: 'Sample Council' }, { literal: 'Board of Samples' }],
    issued: { 'date-parts': [[2016]] },
  };
  expect(toHarvard(report)).toMatch(/^Sample Council and Board of Samples \(2016\)/);
  expect(toShortName(report)).toBe('Sample Council and Board of Samples, 2016');
});

test('says in front of a year where it is an estimate', () => {
  expect(toShortName({ ...article, id: 'estimated', issued: { ...article.issued, circa: true } })).toBe(
    'Example, about 2022',
  );
});

test('gives no address for a work that was read through other pages only: it would be theirs', () => {
  const at = (basis: 'abstract' | 'through another page') =>
    recordToCsl(
      makeRecord({
        data: {
          basis,
          findings: [{ id: 'some-rest', text: 'Some rested.', topics: ['resting'], basis }],
        },
      }),
    )['URL'];
  expect(at('abstract')).toBe('https://journal.example/rest');
  expect(at('through another page')).toBeUndefined();
});
