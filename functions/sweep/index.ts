import { dependencies } from '../dependencies.ts';
import { edge } from '../edge.ts';
import { sweep } from './sweep.ts';

const wired = dependencies();

/** Called by the schedule. */
export async function handler(): Promise<{ done: number }> {
  const done = await sweep(wired, edge);
  console.info({ code: 'swept', done });
  return { done };
}
