/**
 * An item ends between the receipt of rows and their recording: what is forbidden by then is not put on record (Art. 8, 9).
 * While the dispatcher is down, so that nobody but the sweep records them, half an hour after they came.
 */
import type { Client } from '../../../client/src/index.ts';
import { file, isTaken, readSubmission } from '../../../local/acts/file.ts';
import { rowsAtOnce } from '../../../shared/operating.ts';
import type { City } from '../city.ts';
import { holds } from '../invariants/broken.ts';
import { sweptWithinMs } from '../invariants/looked.ts';
import { itemEndWithoutNotice } from '../people/adjustments.ts';
import { clocksApartMs, dateOf, day, hour, minute } from '../people/calendar.ts';
import { provider } from '../people/callers.ts';
import { subjectOf } from '../people/population.ts';
import type { Publications } from '../people/publications.ts';
import { donation } from '../people/rows.ts';
import { heard, opened } from './public-life.ts';
import { approvedByAnother, drafting } from './publishing.ts';
import { type Part, Tale } from './tale.ts';

const promise = 'ended-items';
const unit = 'civil-affairs';

/** Behind all subjects that a run has; no individual business. */
const firmNumber = 4 * 700_000;

const draftedAfterMs = 3 * day;
/** How soon after the approval it takes effect: before anybody records what came meanwhile. */
const effectiveAfterMs = 15 * minute;

export function forbiddenSinceTale(city: City): [Tale<Publications>, Part<Publications>] {
  const tale = new Tale(city, city.publications, 'forbidden-since', {
    later: false,
    'too soon': false,
    // What burdens nobody may be opened without experts.
    'draft not to be assessed': false,
  });
  const part: Part<Publications> = async (told) => {
    await told.later(draftedAfterMs);
    if (city.plays(tale.name)) await comesTooLate(told);
  };
  return [tale, part];
}

async function comesTooLate(tale: Tale<Publications>): Promise<void> {
  const { city } = tale;
  const drafted = await drafting(tale, 'draft', itemEndWithoutNotice);
  await opened(tale, drafted, 'draft');
  await heard(tale, drafted, 'draft');
  const { stream } = city.simulated;
  const downMs = stream.downFromMs;
  // Of a city without trouble nothing is said here.
  if (downMs === null) return;
  // Nobody is on the way any more who had its message before.
  await tale.until(Math.max(tale.nowMs, downMs) + hour);
  if (stream.upSinceMs !== null) return;
  await tale.notAtMidnight();
  const effectiveMs = tale.nowMs + effectiveAfterMs;
  await approvedByAnother(tale, drafted, itemEndWithoutNotice, effectiveMs);
  const id = await sent(tale, effectiveMs);
  if (id === null) return;
  await tale.later(hour + sweptWithinMs);
  const act = (client: Client) => readSubmission(client, id);
  const { body } = await city.door.look({ as: provider(unit), act });
  holds(body.status === 'recorded', promise, `What ${tale.name} sent is ${body.status} an hour later`);
  for (const result of body.results)
    holds(
      result.result === 'returned' && result.faults.some(({ code }) => code === 'forbidden-since'),
      promise,
      `A row was put on record under an item that had ended: ${result.result}`,
    );
}

/** Sends more rows than are recorded with their receipt; null where they came too late, by some machine's clock. */
async function sent(tale: Tale<Publications>, effectiveMs: number): Promise<string | null> {
  const { city } = tale;
  const firm = subjectOf(city.simulated.keys, 2 * firmNumber);
  const rows = Array.from({ length: rowsAtOnce() + 1 }, (_, nth) =>
    donation(firm, `民捐〔${tale.name}〕${nth + 1}号`, dateOf(tale.nowMs)),
  );
  for (const { item } of rows) city.provided.sends(unit, item);
  const body = { item: itemEndWithoutNotice.name, records: rows.map(({ row }) => row) };
  const ask = { as: provider(unit, 'clerk-1'), act: (client: Client) => file(client, body) };
  const receipt = await city.door.send(`${tale.name}/rows`, ask);
  if (!isTaken(receipt)) return null;
  const { id, receivedAt, status } = receipt.body;
  holds(status === 'received', promise, `A submission of ${rows.length} rows is ${status} at once`);
  return Date.parse(receivedAt) + clocksApartMs < effectiveMs ? id : null;
}
