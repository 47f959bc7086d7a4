import { describe, test } from 'vitest';
import type { Memory } from '../../local/demo/step.ts';
import { steps } from '../../local/demo/steps.ts';
import { useOwnPlatform } from '../support/platform.ts';

describe('The main job over HTTP, each answer as its contract says', () => {
  const used = useOwnPlatform();
  const memory: Memory = {};
  for (const step of steps) {
    test(step.title.en, async () => {
      await step.run(used.api, memory);
    });
  }
});
