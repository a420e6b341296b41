import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { STYLES, toCitation, toHarvard, toPageCitation, type Style } from '#views/citations.ts';

const article = {
  type: 'article-journal',
  title: 'A year of small steps',
  author: [{ family: 'Example', given: 'Robin' }],
  issued: { 'date-parts': [[2022]] },
  'container-title': 'Journal of Samples',
};

test('does not call a published article a preprint when its volume is not known', () => {
  expect(toHarvard({ id: 'no-volume', ...article })).toBe(
    'Example, R. (2022) ‘A year of small steps’, Journal of Samples.',
  );
});

test('prints an article number in the styles that have one', () => {
  const item = { ...article, id: 'numbered', volume: '4', number: 'e07' };
  expect(toCitation(item, 'apa')).toContain('Article e07');
  expect(toCitation(item, 'vancouver')).toContain('4:e07');
});

test('names a thesis by its kind and a page without a date as such', () => {
  const thesis = {
    id: 't',
    type: 'thesis',
    genre: 'PhD thesis',
    title: 'Banks',
    author: [{ family: 'Example', given: 'R.' }],
    issued: { 'date-parts': [[2018]] },
    publisher: 'University of Sample',
  };
  expect(toCitation(thesis, 'apa')).toBe('Example, R. (2018). Banks [PhD thesis]. University of Sample.');
  expect(
    toHarvard({
      id: 'w',
      type: 'webpage',
      title: 'A page',
      author: [{ literal: 'Sample Council' }],
      URL: 'https://example.org/',
    }),
  ).toContain('(no date)');
});

test('says where the year is an estimate', () => {
  const item = { ...article, id: 'estimated', issued: { ...article.issued, circa: true } };
  expect(toHarvard(item)).toContain('Example, R. (c. 2022)');
  expect(toCitation(item, 'apa')).toContain('(ca. 2022)');
});

test('prints the issue, and all four writers where the style names them', () => {
  const authors = ['Ash', 'Birch', 'Cedar', 'Dogwood'].map((family) => ({ family, given: 'Jo' }));
  const item = { ...article, id: 'four', author: authors, volume: '4', issue: '2', page: '37-46' };
  expect(toCitation(item, 'apa')).toContain('Ash, J., Birch, J., Cedar, J., & Dogwood, J. (2022)');
  expect(toCitation(item, 'apa')).toContain('4(2), 37–46');
  expect(toCitation(item, 'vancouver')).toContain('Ash J, Birch J, Cedar J, Dogwood J.');
  expect(toCitation(item, 'vancouver')).toContain('4(2):37–46');
  expect(toHarvard(item)).toContain('Ash, J. et al. (2022)');
  expect(toHarvard(item)).toContain('4(2), pp. 37–46');
});

const post = (title: string, day: readonly number[], address: string, name = 'Otterly') => ({
  id: address,
  type: 'post-weblog',
  title,
  author: [{ family: 'Placeholder', given: 'Sam' }, { literal: name }],
  issued: { 'date-parts': [[...day]] },
  'container-title': 'Midstream',
  URL: address,
});

describe.each(Object.keys(STYLES) as Style[])('a page in %s', (style) => {
  test.each([
    post('A plain title', [2026, 11, 22], 'https://midstream.example/posts/a/'),
    post('A title with 27 and 1234 and $& in it', [2027, 1, 3], 'https://midstream.example/posts/b-27/'),
    post('Does it end with a question?', [2025, 12, 31], 'https://midstream.example/posts/c/'),
    post('Of “quoted” words', [2026, 2, 28], 'https://midstream.example/posts/d/'),
    post('By PWP27', [2026, 1, 5], 'https://midstream.example/posts/e/', 'PWP27'),
    post('By Agent 1234', [2026, 1, 5], 'https://midstream.example/posts/f/', 'Agent 1234'),
    post('By Zzzzz', [2026, 1, 5], 'https://midstream.example/posts/g/', 'Zzzzz'),
  ])('reads as citeproc would set it: $title', (item) => {
    const direct = new Cite([item]).format('bibliography', {
      template: style,
      format: 'text',
      lang: 'en-GB',
    });
    expect(toPageCitation(item, style)).toBe(direct.trim().replaceAll(/\s+/g, ' ').replace(/^1\. /, ''));
  });
});
