import { addAxe, findViolations } from './axe.ts';
import { expect, type Site, test } from './site.ts';

test('no kind of page has an axe violation in forced colours or at 400 % zoom, nor scrolls sideways @a11y', async ({
  page,
  site,
}) => {
  const found: string[] = [];
  for (const path of pickPaths(site)) {
    await page.setViewportSize({ width: 1280, height: 1024 });
    await page.goto(path);
    await addAxe(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      found.push(...(await findViolations(page)).map((it) => `${path} in forced colours: ${it}`));
    }
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
    // A window of 1,280 by 1,024 at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    found.push(...(await findViolations(page)).map((it) => `${path} at 400 %: ${it}`));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) found.push(`${path} is ${width} px wide at 400 %`);
  }
  expect(found).toEqual([]);
});

/** Two pages of every kind, the first and the last: what they are made of depends on the kind of page more than on its words. */
function pickPaths({ paths }: Site): string[] {
  const kinds = Map.groupBy(paths, (path) => path.split('/').slice(0, -2).join('/'));
  return [...kinds].flatMap(([kind, all]) =>
    kind === '' ? all : [...new Set([...all.slice(0, 1), ...all.slice(-1)])],
  );
}
