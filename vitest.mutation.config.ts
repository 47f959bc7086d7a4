import { defineConfig } from 'vitest/config';
import { ShortestFirst } from './test/support/shortest-first.ts';

/** The tests of the area that is mutated: they need no platform, so that a mutant costs only those that reach it. */
export default defineConfig({
  test: {
    include: JSON.parse(process.env.MUTATION_TESTS ?? '["test/shared/**/*.test.ts"]'),
    setupFiles: ['test/support/few-runs.ts'],
    // The sources are loaded once for all of them.
    isolate: false,
    // Beside others at work a property takes longer than what is usual for a test.
    testTimeout: 90_000,
    sequence: { sequencer: ShortestFirst },
  },
});
