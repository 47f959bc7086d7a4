import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/support/slowest.ts'],
    globalSetup: ['test/support/synth.ts'],
    testTimeout: 90_000,
    hookTimeout: 120_000,
    // Two cores: more at once would only make each platform wait for the others.
    maxWorkers: 2,
    // Some forty databases start, each for a short while: the compiler that is ready at once takes half as long.
    env: { JDK_JAVA_OPTIONS: '-XX:TieredStopAtLevel=1' },
  },
});
