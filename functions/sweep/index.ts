import { dependencies } from '../dependencies.ts';
import { edge } from '../edge.ts';
import { sweep } from './sweep.ts';

const { cases } = dependencies();

/** Called by the schedule. */
export async function handler(): Promise<{ archived: number }> {
  const archived = await sweep(cases, edge.now);
  console.info({ code: 'swept', archived });
  return { archived };
}
