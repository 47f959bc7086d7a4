import { dependencies } from '../dependencies.ts';
import { edge } from '../edge.ts';
import { sweep } from './sweep.ts';

const { cases } = dependencies();

/** Called by the schedule. */
export async function handler(): Promise<{ done: number }> {
  const done = await sweep(cases, edge.now);
  console.info({ code: 'swept', done });
  return { done };
}
