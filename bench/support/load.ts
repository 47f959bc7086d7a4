import { type AttributeValue, BatchWriteItemCommand } from '@aws-sdk/client-dynamodb';
import { caseId, homeOf, newRest } from '../../shared/ids.ts';
import type { Keys, SubjectKey } from '../../shared/keys/keys.ts';
import type { RecordState } from '../../shared/record/state.ts';
import { changeItems, openedItem } from '../../shared/store/dynamodb/items.ts';
import { caseKey, dueShard } from '../../shared/store/dynamodb/keys.ts';
import { schema } from '../../shared/store/dynamodb/tables.ts';
import { inventedOrganization } from '../../test/support/penalties.ts';
import { now, recordAbout } from './seed.ts';
import { clientAt, type Stage } from './stage.ts';

export type Item = Record<string, AttributeValue>;

const batchSize = 25;
const atOnce = 4;

/** How many records fall due at each of the first instants; the others' time is far off. */
export const dueAtOnce = 1000;

const farOff = '2099-01-01T16:00:00.000Z';

/** Before the end of every other record, so that the sweep of the nth finds the first n thousand due. */
export const dueInstant = (round: number): string => new Date(Date.UTC(2027, 0, 1 + round)).toISOString();

function* batches(items: Iterable<Item>): Generator<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length) yield batch;
}

/** Writes items straight into a table, several batches at once. */
async function writeAll(stage: Stage, items: Iterable<Item>, say: (written: number) => void): Promise<void> {
  const client = clientAt(stage.endpoint);
  const left = batches(items);
  let written = 0;
  const worker = async () => {
    for (const batch of left) {
      const requests = batch.map((Item) => ({ PutRequest: { Item } }));
      const { UnprocessedItems = {} } = await client.send(
        new BatchWriteItemCommand({ RequestItems: { [stage.tables.register]: requests } }),
      );
      if (Object.keys(UnprocessedItems).length) throw new Error('The database took only a part of a batch.');
      written += batch.length;
      if (written % 50_000 < batchSize) say(written);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** Keys of a record about a firm that does not exist, in the register and in the due index. */
function fillerKeys(index: number): Item {
  const subject = `filler${String(index).padStart(16, '0')}`;
  const rest = newRest(now, '00000000-0000-4000-8000-000000000000');
  const id = caseId('record', homeOf.subject(subject as SubjectKey), rest);
  const { partition, sort } = schema.dueIndex;
  return {
    ...caseKey(id),
    [partition]: { S: `D#${dueShard(id)}` },
    [sort]: { S: farOff },
  };
}

const itemOf = (keys: Keys, endsAt: string): Item => {
  const { change } = recordAbout({ keys }, inventedOrganization());
  const state: RecordState = { ...change.state, endsAt };
  return openedItem(changeItems(keys, { ...change, state, due: endsAt }));
};

/** Records in effect of which one thousand an instant fall due; their state says so too, as the sweep decides on that. */
export const dueItems = (keys: Keys, rounds: number): Item[] =>
  Array.from({ length: rounds * dueAtOnce }, (_, index) =>
    itemOf(keys, dueInstant(Math.floor(index / dueAtOnce))),
  );

/**
 * Fills the register with these and, up to `count`, with records that are never read: one record's bytes under keys
 * of their own.
 */
export async function fillRegister(
  stage: Stage,
  due: readonly Item[],
  count: number,
  say: (line: string) => void,
): Promise<void> {
  const filler = itemOf(stage.keys, farOff);
  function* items(): Generator<Item> {
    yield* due;
    for (let index = due.length; index < count; index += 1) yield { ...filler, ...fillerKeys(index) };
  }
  await writeAll(stage, items(), (written) => say(`${written} of ${count} records written`));
}
