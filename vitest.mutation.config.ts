import { defineConfig } from 'vitest/config';
import { ShortestFirst } from './test/support/shortest-first.ts';

/** The tests of the domain alone: they need no platform, so that a mutant costs only those that reach it. */
export default defineConfig({
  test: {
    include: ['test/{properties,workflows}/**/*.test.ts', 'test/shared/**/*.test.ts'],
    // A test that reads the sources as they stand fails on those that are being mutated.
    exclude: ['test/shared/{files,store,texts}/**'],
    setupFiles: ['test/support/few-runs.ts'],
    // The sources are loaded once for all of them.
    isolate: false,
    sequence: { sequencer: ShortestFirst },
  },
});
