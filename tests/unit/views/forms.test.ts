import { afterEach, expect, test, vi } from 'vitest';
import { takesForms } from '#views/forms.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['netlify', true],
  ['', false],
  [undefined, false],
])('with FORMS=%s a page has a form: %s', (value, expected) => {
  vi.stubEnv('FORMS', value);
  expect(takesForms()).toBe(expected);
});
