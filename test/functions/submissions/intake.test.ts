import { randomUUID } from 'node:crypto';
import type { Context } from 'aws-lambda';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Edge } from '../../../functions/edge.ts';
import { serve } from '../../../functions/http/serve.ts';
import { publishSeeds } from '../../../functions/seed/publish.ts';
import { recordSubmission } from '../../../functions/submissions/record.ts';
import { routes } from '../../../functions/submissions/routes.ts';
import { provider } from '../../../local/acts/cast.ts';
import { beginning } from '../../../local/demo/steps.ts';
import { verifyChain } from '../../../shared/history/chain.ts';
import { homeOf, subjectOf } from '../../../shared/ids.ts';
import type { Tables } from '../../../shared/store/dynamodb/tables.ts';
import type { RowResult, SubmissionState } from '../../../shared/submission/state.ts';
import { answeringDatabase } from '../../simulation/world/clients.ts';
import { apiEvent } from '../../support/event.ts';
import { recordingOn } from '../../support/log.ts';
import { emptyTables } from '../../support/memory.ts';
import { inventedOrganization, penaltyRow, submissionOf } from '../../support/penalties.ts';

const memory = emptyTables();
/** Tables whose stream nobody reads: nothing is recorded but by the tests. */
const { tables } = memory;
const wired = recordingOn(tables);
beforeAll(() => publishSeeds(wired.cases));

/** The same tables, for somebody who dies before the call behind so many. */
function dyingAfter(calls: number): Tables {
  let made = 0;
  const client = answeringDatabase(async (command, input) => {
    if (made++ >= calls) throw new Error('killed');
    return memory.call(command, input);
  });
  return { ...tables, client };
}

const caller = {
  client: provider,
  unit: provider,
  scope: 'records:submit',
  officialId: 'MR-0001',
  officialName: 'Lin Zhao',
};
const world: Edge = {
  language: 'en',
  now: () => beginning,
  newId: randomUUID,
  pause: async () => {},
  turn: async () => {},
};

/** Submits rows that comply; gives the identifier of the submission, which is not yet recorded. */
async function receive(rows: Record<string, unknown>[]): Promise<string> {
  const event = apiEvent('POST /v1/submissions', caller, { body: submissionOf(rows) });
  const answer = await serve(routes, { ...wired, rowsAtOnce: 0 }, world)(event, {} as Context);
  const { rows: received, returned } = JSON.parse(answer.body);
  expect([answer.statusCode, received, returned]).toEqual([202, rows.length, 0]);
  return JSON.parse(answer.body).id;
}

const record = (id: string, on: Tables = tables) => recordSubmission(recordingOn(on), id, beginning);

async function submissionAt(id: string): Promise<SubmissionState> {
  const state = (await wired.cases.load(null, [id])).cases[0]?.state;
  if (state?.kind !== 'submission') throw new Error('There is no such submission.');
  return state;
}

/** More rows than go in one batch, each about a firm of its own. */
const twoBatches = 27;

const rowsOf = (count: number): Record<string, unknown>[] =>
  Array.from({ length: count }, () =>
    penaltyRow({ '行政相对人代码_1（统一社会信用代码）': inventedOrganization() }),
  );

/** Rows of both batches, of which the store is looked at. */
const someOf = (rows: readonly RowResult[]): RowResult[] => rows.slice(-3);

/** The one record of an accepted row, opened once, with a whole history and one notice. */
async function expectRecorded(row: RowResult): Promise<void> {
  const id = row.result === 'accepted' ? row.record : '';
  const subject = subjectOf(id);
  if (!subject) throw new Error(`Row ${row.row} was not accepted.`);
  const held = await wired.cases.list(homeOf.subject(subject), 'record', null, 50);
  expect(held.items.map(({ item }) => item.state.id)).toEqual([id]);
  const notices = await wired.cases.notices(subject, null, 50);
  expect(notices.items.map(({ item }) => item.case)).toEqual([id]);
  const [kept, events] = await Promise.all([wired.cases.stored(id), wired.history.caseHistory(id)]);
  expect(events).toHaveLength(1);
  expect(kept && verifyChain(await tables.keys(), kept, events)).toEqual([]);
}

const accepted = (rows: readonly RowResult[]): RowResult[] =>
  rows.filter(({ result }) => result === 'accepted');

const codesOf = (rows: readonly RowResult[]): (string | undefined)[] =>
  rows.map((row) => (row.result === 'returned' ? row.faults[0]?.code : row.result));

/** Does the intake with a database that answers ever more often before it dies, until it is through once. */
async function forEveryCut(act: (die: (id: string) => Promise<boolean>) => Promise<void>): Promise<number> {
  for (let calls = 0; ; calls++) {
    let isThrough = false;
    await act(async (id) => {
      isThrough = await record(id, dyingAfter(calls)).then(
        () => true,
        () => false,
      );
      return isThrough;
    });
    if (isThrough) return calls;
  }
}

describe('Invariant 11: an intake that dies', () => {
  test('between any two of its calls completes when it comes again, by two at once: nothing is lost, nothing twice', async () => {
    const cuts = await forEveryCut(async (die) => {
      const rows = rowsOf(twoBatches);
      const id = await receive(rows);
      await die(id);
      await Promise.all([record(id), record(id)]);
      const { status, pieces, secret } = await submissionAt(id);
      expect([status, pieces]).toEqual(['recorded', 0]);
      expect(await wired.cases.pieces(id)).toHaveLength(0);
      expect(codesOf(secret.rows)).toEqual(rows.map(() => 'accepted'));
      await Promise.all(someOf(secret.rows).map(expectRecorded));
    });
    expect(cuts).toBeGreaterThan(8);
  });

  test('between any two of its calls while another submits the same decision: it is on record once, for one of them', async () => {
    await forEveryCut(async (die) => {
      const [row] = rowsOf(1);
      const [first, second] = [await receive([row ?? {}]), await receive([row ?? {}])];
      await die(first);
      await record(second);
      await record(first);
      const both = [...(await submissionAt(first)).secret.rows, ...(await submissionAt(second)).secret.rows];
      expect(codesOf(both).sort()).toEqual(['accepted', 'already-filed']);
      await Promise.all(accepted(both).map(expectRecorded));
    });
  });

  test('of two submissions with the same decisions at once, each decision is on record once, and the other told', async () => {
    for (let round = 0; round < 5; round++) {
      const rows = rowsOf(twoBatches);
      const ids = await Promise.all([receive(rows), receive(rows)]);
      await Promise.all(ids.map((id) => record(id)));
      const both = (await Promise.all(ids.map(submissionAt))).flatMap(({ secret }) => secret.rows);
      for (const { row } of someOf(both)) {
        const pair = both.filter((each) => each.row === row);
        expect(codesOf(pair).sort()).toEqual(['accepted', 'already-filed']);
        await Promise.all(accepted(pair).map(expectRecorded));
      }
      expect(accepted(both)).toHaveLength(twoBatches);
    }
  });

  test('while another settles the submission and fails: the message is not taken for done', async () => {
    const id = await receive(rowsOf(1));
    const lost: typeof wired = {
      ...wired,
      cases: { ...wired.cases, write: async () => ({ ok: false, conflict: 'version' }) },
    };
    await expect(recordSubmission(lost, id, beginning)).rejects.toThrow('settling');
    await record(id);
    expect((await submissionAt(id)).status).toBe('recorded');
    await recordSubmission(lost, id, beginning);
  });
});
