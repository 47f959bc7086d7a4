import { expect, it } from 'vitest';
import { insertRecords } from '../../../shared/store/dynamodb/bulk.ts';
import { dynamoCases } from '../../../shared/store/dynamodb/cases.ts';
import type { Tables } from '../../../shared/store/dynamodb/tables.ts';
import { history, openDatabase, register } from '../../simulation/database/database.ts';
import { answeringDatabase } from '../../simulation/world/clients.ts';
import { contentKey, filed, filingChange, keys } from '../../support/cases.ts';

/** Tables that leave batches of reads undone while `busy`: every one, or so many. */
function tablesThat(is: { busy: boolean | number }): Tables {
  const database = openDatabase();
  const client = answeringDatabase(async (command, input) =>
    command === 'BatchGetItem' && isLeftUndone(is)
      ? { Responses: {}, UnprocessedKeys: input.RequestItems }
      : database.perform(command, input),
  );
  return { client, register, history, keys: async () => keys };
}

function isLeftUndone(is: { busy: boolean | number }): boolean {
  if (typeof is.busy !== 'number') return is.busy;
  return is.busy-- > 0;
}

const filing = {
  change: filingChange(),
  contentKey,
  firstReleaseId: `rec_${'A'.repeat(22)}_${'A'.repeat(24)}`,
};

it('invariant 11: a record whose insertion comes again is not taken for another’s while the table is busy', async () => {
  const is = { busy: false };
  const tables = tablesThat(is);
  expect(await insertRecords(tables, [filing])).toEqual(new Map());
  is.busy = true;
  await expect(insertRecords(tables, [filing])).rejects.toMatchObject({
    name: 'Overloaded',
  });
  is.busy = false;
  expect(await insertRecords(tables, [filing])).toEqual(new Map());
});

it('invariant 11: what a busy table leaves out of a read is not taken for absent', async () => {
  const tables = tablesThat({ busy: true });
  const reading = dynamoCases(tables).load(null, [filed().state.id]);
  await expect(reading).rejects.toMatchObject({ name: 'Overloaded' });
});

it('invariant 11: what a table leaves out once or twice is asked for again, and read whole', async () => {
  const is: { busy: boolean | number } = { busy: false };
  const tables = tablesThat(is);
  await insertRecords(tables, [filing]);
  is.busy = 2;
  const { cases } = await dynamoCases(tables).load(null, [filing.change.state.id]);
  expect(cases[0]?.state.id).toBe(filing.change.state.id);
});
