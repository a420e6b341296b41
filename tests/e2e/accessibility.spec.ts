import { addAxe, findFaults, type Look, PAIRS } from './axe.ts';
import { expect, groupByKind, type Site, test } from './site.ts';

/** Enough that two workers end at about the same time, few enough that opening a window does not count. */
const PARTS = 6;

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

/** Every page in both schemes at both widths, and the first two of a kind in forced colours as well. */
function chooseLooks(site: Site): { path: string; looks: Look[] }[] {
  return groupByKind([...site.paths, '/no-such-page/']).flatMap((paths) =>
    paths.map((path, index) => ({
      path,
      looks: [...PAIRS.flat(), ...(index < 2 ? [forced(index === 0 ? 'light' : 'dark')] : [])],
    })),
  );
}

function forced(colorScheme: Look['colorScheme']): Look {
  return { width: 1280, colorScheme, forcedColors: 'active' };
}
