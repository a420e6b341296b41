import { describe, expect, test } from 'vitest';
import { toWriterList } from '#views/lists.ts';
import { findRoleOn } from '#views/roles.ts';
import { toWriterPage } from '#views/writer.ts';
import { makeGraph, makePost, makeTopic, makeWriter } from '../../fixtures/make.ts';

const roles = [
  { what: 'trainee', from: '2022' },
  { what: 'practitioner', from: '2024-03' },
  { what: 'supervisor', from: '2025-06-15' },
];

describe('the role on a day', () => {
  test.each([
    ['2021-12-31', undefined],
    // Some time in 2022 it began, and nobody said when.
    ['2022-05-01', undefined],
    ['2023-01-01', 'trainee'],
    ['2024-03-10', undefined],
    ['2024-04-01', 'practitioner'],
    ['2025-06-14', 'practitioner'],
    ['2025-06-15', 'supervisor'],
    ['2030-01-01', 'supervisor'],
  ])('%s: %s', (day, role) => {
    expect(findRoleOn(makeWriter({ data: { roles } }), day)).toBe(role);
  });

  test.each([
    ['2023', '2023-05-01', 'lecturer'],
    ['2023', '2024-01-01', undefined],
    ['2023-05-01', '2023-05-01', 'lecturer'],
    ['2023-05-01', '2023-05-02', undefined],
  ])('a role that was true on %s says nothing of other days: %s', (on, day, role) => {
    expect(findRoleOn(makeWriter({ data: { role: { what: 'lecturer', on } } }), day)).toBe(role);
  });
});

describe('a writer’s page', () => {
  const posts = Array.from({ length: 100 }, (_, index) => {
    const year = 2016 + Math.floor(index / 10);
    const published = `${year}-01-${String((index % 10) + 10)}`;
    return makePost({ id: `post-${index}`, data: { published, topics: ['resting'] } });
  }).reverse();
  const toPage = (count: number, data: Parameters<typeof makeWriter>[0] & object = {}) => {
    const writer = makeWriter(data);
    return toWriterPage(makeGraph({ posts: posts.slice(0, count), writers: [writer] }), writer);
  };

  test('with nothing has no groups and no topics', () => {
    expect(toPage(0)).toMatchObject({ groups: [], topics: [] });
  });

  test('with one piece has one card', () => {
    const { groups, topics } = toPage(1);
    expect(groups.map(({ title, years }) => [title, years.length])).toEqual([['Written here', 1]]);
    expect(groups[0]?.years[0]).toMatchObject({ cards: [{ to: '/posts/post-99/' }] });
    expect(topics.map(({ to }) => to)).toEqual(['/topics/resting/']);
  });

  test('says of an ORCID that it is the same person, and of no other address', () => {
    const links = [{ label: 'A talk', address: 'https://talks.example.org/ducks/' }];
    const same = (data: object) => toPage(0, { data }).head.jsonLd[0];
    expect(JSON.stringify(same({ links }))).not.toContain('sameAs');
    expect(same({ links, orcid: '0000-0000-0000-0001' })).toMatchObject({
      mainEntity: { sameAs: 'https://orcid.org/0000-0000-0000-0001' },
    });
  });

  test('with a hundred pieces tells all of them, by year, newest first', () => {
    const years = toPage(100).groups[0]?.years ?? [];
    expect(years.map(({ year }) => year)).toEqual(['2025', '2024', '2023', '2022', '2021', '2020', '2019', '2018', '2017', '2016']); // prettier-ignore
    expect(years.flatMap(({ cards }) => cards.map(({ to }) => to))).toEqual(
      posts.map(({ id }) => `/posts/${id}/`),
    );
  });

  test('says of each piece which role the writer had at the time', () => {
    const told = toPage(100, { data: { roles } }).groups[0]?.years.map(({ year, cards }) => [year, cards[0]?.role]); // prettier-ignore
    expect(Object.fromEntries(told ?? [])).toMatchObject({
      2025: 'Robin Example then: practitioner', 2024: 'Robin Example then: trainee', 2022: undefined, 2016: undefined,
    }); // prettier-ignore
  });

  test('prints earlier names only where they are wanted', () => {
    expect(toPage(0, { data: { formerIds: ['r-old'] } }).formerNames).toEqual([]);
    const page = toPage(0, { data: { formerNames: ['Robin Old'] } });
    expect(page.formerNames).toEqual(['Robin Old']);
    expect(page.head.jsonLd[0]).toMatchObject({ mainEntity: { alternateName: ['Robin Old'] } });
  });

  test('lists pieces by what the writer did, with the role on the day of the text that is reported', () => {
    const kim = makeWriter({ id: 'kim', data: { name: 'Kim', roles } });
    const credits = (['edited', 'quoted', 'interviewed', 'reviewed'] as const).map((role) => ({ writer: 'kim', role })); // prettier-ignore
    const original = {
      title: 'A text', date: '2024-05-01', address: 'https://other.example/', reference: 'invented-page',
      writers: [{ name: 'Kim', writer: 'kim' }],
    }; // prettier-ignore
    const post = makePost({ data: { kind: 'reading-note', credits, original, published: '2026-01-01' } });
    const graph = makeGraph({ posts: [post], writers: [makeWriter(), kim], topics: [makeTopic()] });
    const told = toWriterPage(graph, kim).groups.map(({ title, years }) => [title, years[0]?.cards[0]?.role]);
    expect(told).toEqual([
      ['Edited', 'Kim then: supervisor'], ['Interviewed for', 'Kim then: supervisor'], ['Quoted in', 'Kim then: supervisor'],
      ['Reviewed', 'Kim then: supervisor'], ['Reported on here', 'Kim then: practitioner'],
    ]); // prettier-ignore
  });

  test('a pen name’s page has nothing but what was written under it', () => {
    const {
      head,
      groups: _,
      chip,
      topics: __,
      ...page
    } = toPage(1, {
      data: { name: 'Otterly', penName: true, summary: 'A pen name.' },
    });
    expect(chip.note).toBe('pen name');
    expect(page).toEqual({
      name: 'Otterly', summary: 'A pen name.', roles: [], formerNames: [], biography: [], links: [], sources: [],
      feed: { label: 'Feed of Otterly', to: '/writers/robin-example/rss.xml' },
    }); // prettier-ignore
    expect(head.jsonLd[0]).toEqual({
      '@context': 'https://schema.org', '@type': 'ProfilePage', url: expect.any(String) as string,
      mainEntity: { '@type': 'Person', name: 'Otterly', description: 'A pen name.', url: expect.any(String) as string },
    }); // prettier-ignore
  });
});

test('the list of writers tells who writes here from whom is reported on, and from the rest', () => {
  const writers = ['robin-example', 'kim', 'ida'].map((id) => makeWriter({ id, data: { name: id } }));
  const original = {
    title: 'A text', date: '2024-05-01', address: 'https://other.example/', reference: 'invented-page',
    writers: [{ name: 'kim', writer: 'kim' }],
  }; // prettier-ignore
  const post = makePost({
    data: { kind: 'reading-note', original, credits: [{ writer: 'ida', role: 'edited' }] },
  });
  const { groups } = toWriterList(makeGraph({ posts: [post], writers }));
  expect(groups.map(({ cards }) => cards.map(({ label }) => label))).toEqual([
    ['robin-example'],
    ['kim'],
    ['ida'],
  ]);
});
