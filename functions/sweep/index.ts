import { dependencies } from '../dependencies.ts';
import { edge } from '../edge.ts';
import { sweep } from './sweep.ts';

const { cases, keys } = dependencies();

/** Called by the schedule. */
export async function handler(): Promise<{ done: number }> {
  // What is due is found without a key: with keys that do not fit it fails before, and an alarm rings.
  await keys();
  const done = await sweep(cases, edge.now);
  console.info({ code: 'swept', done });
  return { done };
}
