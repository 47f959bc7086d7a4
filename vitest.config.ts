import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/synth.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Two cores: more at once would only make each platform wait for the others.
    maxWorkers: 2,
  },
});
