import { defineConfig } from 'vitest/config';

/** The tests of the domain alone: they need no platform, so that a mutant costs only those that reach it. */
export default defineConfig({
  test: {
    include: ['test/{properties,workflows}/**/*.test.ts', 'test/shared/**/*.test.ts'],
    exclude: ['test/shared/{files,store}/**'],
    setupFiles: ['test/support/few-runs.ts'],
  },
});
