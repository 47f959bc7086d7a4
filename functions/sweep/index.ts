import { dependencies } from '../dependencies.ts';
import { edge } from '../edge.ts';
import { readLog } from '../log/dependencies.ts';
import { sweep } from './sweep.ts';

const wired = { ...dependencies(), ...readLog() };

/** Called by the schedule. */
export async function handler(): Promise<{ done: number }> {
  // What is due is found without a key: with keys that do not fit it fails before, and an alarm rings.
  await wired.keys();
  const done = await sweep(wired, edge);
  console.info({ code: 'swept', done });
  return { done };
}
