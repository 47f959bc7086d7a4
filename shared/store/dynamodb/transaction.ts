import {
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { Overloaded, type Replay, type Written } from '../store.ts';
import { putReplay, readReplay } from './replays.ts';
import type { Tables } from './tables.ts';

/**
 * Writes items and the replay together or not at all, and says which guard failed. Losing a race against
 * another transaction counts as a changed version: the caller reads and decides again.
 */
export async function transact(
  tables: Tables,
  items: TransactWriteItem[],
  replay: Replay | null,
  at: string,
): Promise<Written> {
  const keys = await tables.keys();
  const guard = replay ? [putReplay(keys, tables.register, replay, at)] : [];
  try {
    await tables.client.send(new TransactWriteItemsCommand({ TransactItems: [...guard, ...items] }));
    return { ok: true };
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    const reasons = error.CancellationReasons ?? [];
    const first = reasons[0];
    if (replay && first?.Code === 'ConditionalCheckFailed' && first.Item) {
      return { ok: false, conflict: 'replay', replay: readReplay(keys, replay.key, first.Item) };
    }
    const lost = reasons.some(
      ({ Code }) => Code === 'ConditionalCheckFailed' || Code === 'TransactionConflict',
    );
    if (lost) return { ok: false, conflict: 'version' };
    if (reasons.some(({ Code }) => Code === 'ThrottlingError' || Code === 'ProvisionedThroughputExceeded'))
      throw new Overloaded('The transaction was throttled.');
    throw error;
  }
}
