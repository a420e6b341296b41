import { expect, test } from './site.ts';

test('pages are sent with every safety header and without unsafe-inline', async ({ request, site }) => {
  for (const path of [site.paths[0] ?? '/', '/no-such-page/']) {
    const headers = (await request.get(path)).headers();
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe-inline');
    expect(headers['strict-transport-security']).toMatch(/^max-age=\d{8}/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['permissions-policy']).toContain('camera=()');
  }
});

test('the policy stops an inline program', async ({ page }) => {
  await page.goto('/');
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    // A node, not a string: Trusted Types would stop the string first.
    script.append(document.createTextNode('window.inlineRan = true'));
    try {
      document.body.append(script);
    } catch {
      return false;
    }
    await new Promise((done) => setTimeout(done, 50));
    return 'inlineRan' in window;
  });
  expect(ran).toBe(false);
});

test('an old address leads to its new one', async ({ request }) => {
  const answer = await request.get('/feed/', { maxRedirects: 0 });
  expect(answer.status()).toBe(301);
  expect(answer.headers()['location']).toBe('/rss.xml');
});
