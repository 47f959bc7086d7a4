import type { CancellationReason, TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Keys } from '../../keys/keys.ts';
import { type NewReplay, Overloaded, type Replay, type Written } from '../store.ts';
import { type DatabaseFault, isCancelled } from './database.ts';
import { putReplay, readReplay } from './replays.ts';
import type { Tables } from './tables.ts';

/**
 * Writes items and the replay together or not at all, and says which guard failed: a write that asks for what lies
 * in its place claims that place. Losing a race against another transaction counts as a changed version: the caller
 * reads and decides again. What changes nothing is written without asking.
 */
export async function transact(
  tables: Tables,
  items: TransactWriteItem[],
  replay: NewReplay | null,
): Promise<Written> {
  const keys = await tables.keys();
  const guard = replay ? [putReplay(keys, tables.register, replay)] : [];
  const writes = [...guard, ...items];
  if (writes.length === 0) return { ok: true };
  try {
    await tables.client.call('TransactWriteItems', { TransactItems: writes });
    return { ok: true };
  } catch (error) {
    if (!isCancelled(error)) throw error;
    return notWritten(error, keys, replay);
  }
}

/** What stood against a transaction. Throws where that was no guard. */
function notWritten(cancelled: DatabaseFault, keys: Keys, replay: Replay | null): Written & { ok: false } {
  const { reasons } = cancelled;
  const answered = replay ? itemOf(reasons[0]) : undefined;
  if (replay && answered) {
    return { ok: false, conflict: 'replay', replay: readReplay(keys, replay.key, answered) };
  }
  const lost = reasons.filter(
    ({ Code }) => Code === 'ConditionalCheckFailed' || Code === 'TransactionConflict',
  );
  if (lost.length) return { ok: false, conflict: lost.every(itemOf) ? 'taken' : 'version' };
  const isThrottled = reasons.some(
    ({ Code }) => Code === 'ThrottlingError' || Code === 'ProvisionedThroughputExceeded',
  );
  throw isThrottled ? new Overloaded('The transaction was throttled.') : cancelled;
}

/** What lies where a write asked for nothing to lie. */
const itemOf = (reason: CancellationReason | undefined) =>
  reason?.Code === 'ConditionalCheckFailed' ? reason.Item : undefined;
