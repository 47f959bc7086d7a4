import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { caughtUpName } from '../../shared/log/objects.ts';
import { caughtUpAt } from '../../shared/log/read-back.ts';
import type { Item } from '../../shared/store/dynamodb/item.ts';
import { leavesOf } from '../../shared/store/dynamodb/leaves.ts';
import type { Kept, KeptProgress } from '../../shared/store/dynamodb/progress.ts';
import type { Place, RawTable } from '../../shared/store/dynamodb/raw.ts';
import { catchUp } from './catch-up.ts';
import { type Sealing, seal } from './seal.ts';

/** What of an item comes as text in a stream's event is bytes in the table. */
const itemOf = ({ dynamodb }: DynamoDBRecord): Item =>
  Object.fromEntries(
    Object.entries(dynamodb?.NewImage ?? {}).map(([name, value]) => [
      name,
      typeof value.B === 'string' ? { B: Buffer.from(value.B, 'base64') } : value,
    ]),
  ) as Item;

/** Behind which item it goes on. What somebody wrote in its place says nothing: then it begins anew. */
function placeKept({ json }: Kept): Place | null {
  try {
    const { pk, sk }: Partial<Place> = JSON.parse(json ?? '{}');
    return pk && sk ? { pk: String(pk), sk: String(sk) } : null;
  } catch {
    return null;
  }
}

/** After so many runs, which is two hours, no function of a release before the log writes any more. */
const runsUntilSettled = 24;

/**
 * Keeps how large the log is, once all of the history was gone through for the first time: what is older than the log is in
 * it by then, so nothing that comes later is. In the bucket, where nobody takes it back.
 */
async function noteCaughtUp({ log, objects }: Sealing): Promise<void> {
  if ((await caughtUpAt(objects)) !== null) return;
  const { size } = await log.head();
  try {
    await objects.put(caughtUpName, Buffer.from(String(size)));
  } catch (error) {
    // Another run was there first.
    if ((await caughtUpAt(objects)) === null) throw error;
  }
}

/**
 * The sealer, called with what the stream of the history brings, or by the schedule, without any.
 *
 * @param begin at the beginning of a run of the schedule; gives whether there is time for more
 */
export function sealer(
  sealing: Sealing,
  { history, progress }: { history: Pick<RawTable, 'scan'>; progress: KeptProgress },
  begin: () => () => boolean,
): (event: Partial<DynamoDBStreamEvent>) => Promise<void> {
  async function byTheSchedule(): Promise<void> {
    const kept = await progress.read();
    const { after, added } = await catchUp(sealing, history, placeKept(kept), begin());
    // Of two runs at once the other may go on: what both went through is sealed once.
    await progress.keep(kept, JSON.stringify(after));
    if (after === null && kept.times >= runsUntilSettled) await noteCaughtUp(sealing);
    if (added > 0) console.warn({ code: 'caught-up', added });
  }

  return async ({ Records }) => {
    if (!Records) return byTheSchedule();
    const added = await seal(sealing, leavesOf(Records.map(itemOf)));
    if (added > 0) console.info({ code: 'sealed', added });
  };
}
