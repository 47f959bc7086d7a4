import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Died, Invocations } from './invocation.ts';
import { Trouble } from './trouble.ts';
import { World } from './world.ts';

/** So that every twentieth call becomes one in two. */
const share = 10;

test('Invariant 11: a function of which one call dies neither answers nor goes on by what becomes of another', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => {
      const world = new World(seed, 0);
      const invocations = new Invocations(seed, world, new Trouble(share));
      const wentOn: boolean[] = [];
      const ended: unknown[] = [];
      for (let index = 0; index < 20; index += 1) {
        const call = () => invocations.call(async () => 'answered');
        const work = () =>
          Promise.all([call(), call()])
            .catch((error: Error) => error.name)
            .finally(() => wentOn.push(ended[index] instanceof Died));
        invocations.invoke(`function ${index}`, work).then(
          () => {
            ended[index] = 'answered';
          },
          (error: unknown) => {
            ended[index] = error;
          },
        );
      }
      await world.run(Number.POSITIVE_INFINITY, async () => true);
      expect(ended.filter(Boolean)).toHaveLength(20);
      expect(wentOn).not.toContain(true);
    }),
    { numRuns: 20 },
  );
});
