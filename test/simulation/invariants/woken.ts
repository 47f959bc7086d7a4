import type { City } from '../city.ts';
import { hour } from '../people/calendar.ts';
import { holds } from './broken.ts';

/** How long a message may be on its way that is refused and sent again, and refused. */
const toldWithinMs = hour;

/** Where nothing is lost, no execution goes on that waited for what has happened: it was told, and does not wait for its timer. */
export async function checkWoken({ ledgers, simulated }: City): Promise<void> {
  const { workflows, world } = simulated;
  for (const { id, decided } of ledgers.flatMap(({ objections }) => [...objections.values()])) {
    if (decided === null || world.nowMs < decided.atMs + toldWithinMs) continue;
    const execution = await workflows.described('objection', id);
    const overMs = execution?.stoppedAt ?? Number.POSITIVE_INFINITY;
    holds(overMs <= decided.atMs + toldWithinMs, 'alarm', `${id} is decided, and its workflow waits on`);
  }
}
