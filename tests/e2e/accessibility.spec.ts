import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './site.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const WIDTHS = [320, 1280];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no page has an axe violation in ${colorScheme}, narrow or wide @a11y`, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const found: string[] = [];
    for (const path of [...site.paths, '/no-such-page/']) {
      await page.goto(path);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode(true).analyze();
        found.push(
          ...violations.map(
            ({ id, nodes }) => `${path} at ${width} px: ${id} ×${nodes.length} ${nodes[0]?.html ?? ''}`,
          ),
        );
      }
    }
    expect(found).toEqual([]);
  });
}
