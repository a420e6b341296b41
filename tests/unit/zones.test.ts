import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildGraph } from '#graph/build.ts';
import { isDay, toMoment, toReadable, today } from '#lib/dates.ts';
import { readLibrary } from '#library/read.ts';
import { findVisibility, toPublic } from '#library/states.ts';
import { toCorrectionsPage } from '#views/corrections.ts';
import { toEvidencePage } from '#views/evidence-list.ts';
import { toDocuments } from '#views/feed-documents.ts';
import { toJsonFeed, toRss } from '#views/feed-files.ts';
import { getFeeds } from '#views/feeds.ts';
import { toGuidePage } from '#views/guide.ts';
import { toPostPage } from '#views/post.ts';
import { toRecordPage } from '#views/record.ts';
import { toTopicPage } from '#views/topic.ts';
import { TODAY } from '../fixtures/make.ts';

// The two ends of the world, the zone of most build machines, and our own.
const ZONES = ['Pacific/Auckland', 'America/Los_Angeles', 'UTC', 'Europe/London'];
// Days on which clocks change somewhere, and their neighbours.
const DAYS = [
  '2026-03-28', '2026-03-29', '2026-03-30', '2026-04-05', '2026-09-27', '2026-10-24', '2026-10-25', '2026-10-26',
  '2026-03-08', '2026-11-01', '2026-12-31', '2027-01-01',
]; // prettier-ignore

/** Everything that pages and feeds print of the fixture site, as text. */
function showAll(): string {
  const { library } = readLibrary(resolve('tests/fixtures/site'));
  const graph = buildGraph(toPublic(library, TODAY), TODAY);
  const { posts, evidence, topics, guide } = graph.library;
  return JSON.stringify([
    posts.map((post) => toPostPage(graph, post)),
    evidence.map((record) => toRecordPage(graph, record)),
    topics.map((topic) => toTopicPage(graph, topic)),
    guide.map((entry) => toGuidePage(graph, entry)),
    getFeeds(graph)
      .flatMap((feed) => toDocuments(feed, 5))
      .map((file) => [toRss(file), toJsonFeed(file)]),
    toEvidencePage(graph, TODAY),
    toCorrectionsPage(graph),
  ]);
}

const home = process.env['TZ'];
const pages = showAll();

describe.each(ZONES)('with the clock of %s', (zone) => {
  beforeAll(() => {
    process.env['TZ'] = zone;
  });
  afterAll(() => {
    if (home === undefined) delete process.env['TZ'];
    else process.env['TZ'] = home;
  });

  test('the clock really is that of the zone', () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  });

  test.each(DAYS)('%s stays the same day', (day) => {
    expect(isDay(day)).toBe(true);
    expect(toReadable(day)).toMatch(new RegExp(`^${Number(day.slice(8))} \\w+ ${day.slice(0, 4)}$`));
    expect(toMoment(day).toISOString()).toBe(`${day}T12:00:00.000Z`);
    expect(toMoment(day).toUTCString()).toContain(`${day.slice(8)} `);
    expect(today(toMoment(day))).toBe(day);
  });

  test.each([
    ['2026-03-29', '2026-03-28T23:59:59Z', '2026-03-29T00:00:00Z'],
    ['2026-03-30', '2026-03-29T22:59:59Z', '2026-03-29T23:00:00Z'],
    ['2026-10-25', '2026-10-24T22:59:59Z', '2026-10-24T23:00:00Z'],
    ['2026-10-26', '2026-10-25T23:59:59Z', '2026-10-26T00:00:00Z'],
  ])('what is due on %s appears at midnight in London', (day, before, after) => {
    for (const entry of [
      { state: 'scheduled', published: day },
      { state: 'published', embargoedUntil: day },
    ] as const) {
      expect(findVisibility(entry, today(new Date(before)))).toBe('hidden');
      expect(findVisibility(entry, today(new Date(after)))).toBe('listed');
    }
  });

  test('pages and feeds say the same', () => {
    expect(showAll() === pages).toBe(true);
  });
});
