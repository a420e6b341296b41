import ris from '@customcommander/ris';
import { parse } from '@retorquere/bibtex-parser';
import { expect, test } from 'vitest';
import { toBibtex, toRis } from '#views/exports.ts';

const thesis = {
  id: 'example-2018',
  type: 'thesis',
  genre: 'PhD thesis',
  title:
    'A very long title about O’Example & Sons, NHS “quoted” Ways of Working: so long that a writer of RIS would fold it over two lines',
  author: [{ family: 'O’Exämple', given: 'Rébécca' }],
  issued: { 'date-parts': [[2018]] },
  publisher: 'University of Placeholder',
};
const article = {
  id: 'sample-2020',
  type: 'article-journal',
  title: 'NHS and IAPT in a title',
  author: [{ family: 'Sample', given: 'Sam' }, { literal: 'The Otters' }],
  issued: { 'date-parts': [[2020, 11, 18]] },
  'container-title': 'Annals of Invented Studies',
  volume: '4',
  page: '1-12',
};

test('gives BibTeX that another parser reads back with accents, apostrophes, ampersands and capitals', () => {
  const { entries, errors } = parse(toBibtex([thesis, article]));
  expect(errors).toEqual([]);
  const [first, second] = entries;
  expect(first).toMatchObject({ key: 'example-2018', type: 'phdthesis' });
  expect(first?.fields.author?.[0]).toMatchObject({ lastName: 'O’Exämple', firstName: 'Rébécca' });
  expect(first?.fields.title).toBe(thesis.title);
  expect(second).toMatchObject({ key: 'sample-2020', type: 'article' });
  expect(second?.fields.author?.[1]).toMatchObject({ name: 'The Otters' });
  expect(second?.fields).toMatchObject({ year: '2020', month: '11', volume: '4', pages: '1–12' });
});

test('gives RIS that another parser reads back, with long titles on one line and both pages', () => {
  const [first, second] = ris.read(toRis([thesis, article]));
  expect(first).toMatchObject({ TY: ['THES'], TI: [thesis.title], ID: ['example-2018'] });
  expect(first?.AU?.[0]).toMatchObject({ last_name: 'O’Exämple', first_name: 'Rébécca' });
  expect(second).toMatchObject({ TY: ['JOUR'], SP: ['1'], EP: ['12'], T2: ['Annals of Invented Studies'] });
});

test('gives BibTeX in which no title begins a command, ends its field or adds another', () => {
  const title = 'A}, author = {Forged Name}, x = {\\input{/etc/passwd}';
  const { entries, errors } = parse(toBibtex([{ ...article, title, author: [{ literal: 'Evil}, title={x' }] }]));
  expect(errors).toEqual([]);
  expect(entries).toHaveLength(1);
  expect(Object.keys(entries[0]?.fields ?? {}).sort()).toEqual(['author', 'journal', 'month', 'pages', 'title', 'volume', 'year']);
  expect(entries[0]?.fields.author).toHaveLength(1);
  expect(toBibtex([{ ...article, title }])).not.toMatch(/\\input/);
}); // prettier-ignore
