import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './site.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`no page has an axe violation, ${colorScheme}, ${width} px @a11y`, async ({ page, site }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      const found: string[] = [];
      for (const path of [...site.paths, '/no-such-page/']) {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode(true).analyze();
        for (const { id, nodes } of violations)
          found.push(`${path} ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      }
      expect(found).toEqual([]);
    });
  }
}
