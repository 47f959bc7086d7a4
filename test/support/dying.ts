import fc from 'fast-check';

/** At which of its calls a function dies: some of the first so many, others in each run, by a seed that the test prints. */
export const someCalls = (seed: number, first: number, last: number): number[] =>
  fc
    .sample(fc.uniqueArray(fc.integer({ min: first, max: last }), { minLength: 3, maxLength: 3 }), {
      seed,
      numRuns: 1,
    })
    .flat();
