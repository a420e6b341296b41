import { defineConfig } from 'vitest/config';

export default defineConfig({
  cacheDir: '.cache/vitest',
  test: {
    include: ['tests/{unit,content}/**/*.test.ts'],
    reporters: ['default'],
    passWithNoTests: true,
  },
});
