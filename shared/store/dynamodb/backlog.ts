/** How far the intake is behind, as was noted last: one item, written over; and which submissions it had in hand in vain. */
import { sentAt } from '../../submission/process.ts';
import type { SubmissionState } from '../../submission/state.ts';
import type { Instant } from '../../time/civil.ts';
import type { Backlog, BacklogStore } from '../store.ts';
import { batchGet } from './batch-get.ts';
import { type Item, number, text } from './item.ts';
import { readCase } from './items.ts';
import { caseKey } from './keys.ts';
import { partitions, schema, type Tables } from './tables.ts';

const key = { pk: { S: partitions.operation }, sk: { S: 'INTAKE' } };

/** Beside the rows of a submission, and goes by itself. */
const triedKey = (submission: string): Item => ({
  pk: { S: partitions.pieces(submission) },
  sk: { S: 'TRIED' },
});
/** Longer than anything is tried again by itself. */
const keptMs = 14 * 24 * 60 * 60_000;

const isAt = (item: Item, { pk, sk }: Item): boolean =>
  text(item, 'pk') === pk?.S && text(item, 'sk') === sk?.S;

function backlogIn(item: Item | undefined): Backlog | null {
  if (!item) return null;
  // An earlier release named none.
  const oldest = item.oldest ? JSON.parse(text(item, 'oldest')) : null;
  return { at: text(item, 'at'), waitedMs: number(item, 'waitedMs'), oldest };
}

export const dynamoBacklog = (tables: Tables): BacklogStore => {
  const { client, register } = tables;
  return {
    async read(waiting) {
      const lies = waiting && caseKey(waiting);
      if (!lies) {
        const { Item } = await client.call('GetItem', { TableName: register, Key: key });
        return { noted: backlogIn(Item), waitsSince: null };
      }
      const tried = triedKey(waiting);
      const [keys, items] = await Promise.all([
        tables.keys(),
        batchGet(tables, register, [key, lies, tried]),
      ]);
      const item = items.find((each) => isAt(each, lies));
      const isTried = items.some((each) => isAt(each, tried));
      // It lies under the identifier of a submission.
      const state = item && (readCase(keys, item).state as SubmissionState);
      const waits = state?.status === 'received' && !isTried;
      return {
        noted: backlogIn(items.find((each) => isAt(each, key))),
        waitsSince: waits ? sentAt(state) : null,
      };
    },

    async note({ at, waitedMs, oldest }) {
      const named = oldest ? { oldest: { S: JSON.stringify(oldest) } } : {};
      const Item = { ...key, at: { S: at }, waitedMs: { N: String(waitedMs) }, ...named };
      await client.call('PutItem', { TableName: register, Item });
    },

    async tried(submission, now) {
      const Item = { ...triedKey(submission), at: { S: now }, [schema.expires]: { N: secondsAfter(now) } };
      await client.call('PutItem', { TableName: register, Item });
    },
  };
};

const secondsAfter = (now: Instant): string => String(Math.ceil((Date.parse(now) + keptMs) / 1000));
