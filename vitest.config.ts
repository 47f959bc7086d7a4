import { defineConfig } from 'vitest/config';

/** Tests of what keeps no state between two files: they share a process, which loads the sources once for all of them. */
const withinOneProcess = [
  'test/{client,functions,infra,properties,prove,reference,shared,workflows}/**/*.test.ts',
  'test/*.test.ts',
];

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
    projects: [
      {
        extends: true,
        test: {
          name: 'domain',
          include: withinOneProcess,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'platform',
          include: ['test/**/*.test.ts'],
          exclude: [...withinOneProcess, withReferee],
        },
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
