import { addAxe, findFaults, type Look, PAIRS } from './axe.ts';
import { expect, groupByKind, type Site, test } from './site.ts';

/** Enough that two workers end at about the same time, few enough that opening a window does not count. */
const PARTS = 6;

/** Posts of the fixture site that fill its lists: each is the same few lines about another thing. */
const FILLERS = /^\/posts\/about-the-(?!kettle)/;

for (let part = 0; part < PARTS; part += 1) {
  test(`no page has an axe violation or scrolls sideways, part ${part + 1} of ${PARTS} @a11y`, async ({
    page,
    site,
  }) => {
    const found: string[] = [];
    for (const { path, looks } of chooseLooks(site).filter((_, index) => index % PARTS === part)) {
      await page.goto(path);
      await addAxe(page);
      const faults = await findFaults(page, looks);
      found.push(...faults.map((it) => `${path} ${it}`));
    }
    expect(found).toEqual([]);
  });
}

/**
 * Every page in both schemes and at both widths. Pages of a kind take turns, so that each kind is seen in all four looks, and the
 * first of each is seen in forced colours as well.
 */
function chooseLooks(site: Site): { path: string; looks: Look[] }[] {
  const all = [...site.paths.filter((path) => !FILLERS.test(path)), '/no-such-page/'];
  return groupByKind(all).flatMap((paths) =>
    paths.map((path, index) => ({
      path,
      looks: [
        ...(paths.length === 1 ? PAIRS.flat() : PAIRS[index % 2 === 0 ? 0 : 1]),
        ...(index < 2 ? [forced(index === 0 ? 'light' : 'dark')] : []),
      ],
    })),
  );
}

function forced(colorScheme: Look['colorScheme']): Look {
  return { width: 1280, colorScheme, forcedColors: 'active' };
}
