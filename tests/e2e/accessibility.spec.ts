import { addAxe, findViolations } from './axe.ts';
import { expect, test } from './site.ts';

const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [320, 1280];

/** Enough that two workers end at about the same time, few enough that opening a window does not count. */
const PARTS = 6;

// Every page is loaded once and then shown in every way.
for (let part = 0; part < PARTS; part += 1) {
  test(`no page has an axe violation in light or dark, narrow or wide, part ${part + 1} of ${PARTS} @a11y`, async ({
    page,
    site,
  }) => {
    const found: string[] = [];
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const path of [...site.paths, '/no-such-page/'].filter((_, index) => index % PARTS === part)) {
      await page.goto(path);
      await addAxe(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        for (const colorScheme of SCHEMES) {
          await page.emulateMedia({ colorScheme });
          const violations = await findViolations(page);
          found.push(...violations.map((it) => `${path} at ${width} px in ${colorScheme}: ${it}`));
        }
      }
    }
    expect(found).toEqual([]);
  });
}
