import { defineConfig } from 'vitest/config';

export default defineConfig({
  cacheDir: '.cache/vitest',
  test: {
    // No test changes a module that another uses, and to load every module anew for every file takes four times as long as the tests.
    isolate: false,
    // Left to itself it keeps a core free, which is half of a small machine.
    maxWorkers: 2,
    include: ['tests/{unit,content}/**/*.test.ts'],
    reporters: ['default'],
    // A busy machine needs its time; what must be fast is held to its own processor time, not to the clock.
    testTimeout: 60_000,
  },
});
