import { defineConfig } from 'vitest/config';
import { PlatformsFirst } from './test/support/platforms-first.ts';

/** Tests that hold the embedded database against DynamoDB Local, which needs Java: `npm run test:referee`. */
const withReferee = 'test/referee/**/*.test.ts';

export default defineConfig({
  test: {
    reporters: ['default', './test/support/slowest.ts'],
    // What functions log is of use where a test fails.
    silent: 'passed-only',
    globalSetup: ['test/support/synth.ts'],
    testTimeout: 90_000,
    hookTimeout: 120_000,
    // Two cores: more at once would only make each platform wait for the others.
    maxWorkers: 2,
    sequence: { sequencer: PlatformsFirst },
    // No file leaves anything behind for the next: they share processes, each of which loads the sources once.
    isolate: false,
    // Node takes the types off itself: nothing here is mocked, and what is imported is not looked up at each use.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    projects: [
      {
        extends: true,
        test: { name: 'product', include: ['test/**/*.test.ts'], exclude: [withReferee] },
      },
      {
        extends: true,
        test: {
          name: 'referee',
          include: [withReferee],
          // Databases start, each for a short while: the compiler that is ready at once takes half as long.
          env: { JDK_JAVA_OPTIONS: '-XX:TieredStopAtLevel=1' },
        },
      },
    ],
  },
});
