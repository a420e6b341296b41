import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './site.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [320, 1280];

// Every page is loaded once and then shown in every way, in as many parts as there are workers.
for (const part of [0, 1]) {
  test(`no page has an axe violation in light or dark, narrow or wide, part ${part + 1} @a11y`, async ({
    page,
    site,
  }) => {
    const found: string[] = [];
    for (const path of [...site.paths, '/no-such-page/'].filter((_, index) => index % 2 === part)) {
      await page.goto(path);
      for (const colorScheme of SCHEMES)
        for (const width of WIDTHS) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.setViewportSize({ width, height: 900 });
          const { violations } = await new AxeBuilder({ page })
            .withTags(RULES)
            // Only violations are told in full, which spares the work on everything that is right.
            .options({ resultTypes: ['violations'] })
            .setLegacyMode(true)
            .analyze();
          found.push(
            ...violations.map(
              ({ id, nodes }) =>
                `${path} at ${width} px in ${colorScheme}: ${id} ×${nodes.length} ${nodes[0]?.html ?? ''}`,
            ),
          );
        }
    }
    expect(found).toEqual([]);
  });
}
