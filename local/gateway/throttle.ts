/** Lets in so many requests at once, and no more. */
export interface Throttle {
  /**
   * Does the work, unless as many others are being done already.
   * @returns undefined where it was turned away
   */
  admit<T>(work: () => Promise<T>): Promise<T | undefined>;
}

/**
 * Creates a throttle. Without one, each request more makes all others slower, until none is answered in time;
 * in AWS the stage's throttling and the functions' concurrency see to it.
 * @param limit how many at once
 */
export function createThrottle(limit: number): Throttle {
  let inHand = 0;
  return {
    admit: async (work) => {
      if (inHand >= limit) return undefined;
      inHand += 1;
      try {
        return await work();
      } finally {
        inHand -= 1;
      }
    },
  };
}
