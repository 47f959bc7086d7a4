import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { AnyCase } from '../../../shared/cases.ts';
import type { Access } from '../../../shared/history/access.ts';
import { type Change, run, type Stored, waiting } from '../../../shared/process/change.ts';
import { recordProcess } from '../../../shared/record/process.ts';
import type { RecordState } from '../../../shared/record/state.ts';
import { dynamoCases } from '../../../shared/store/dynamodb/cases.ts';
import { dynamoHistory } from '../../../shared/store/dynamodb/history.ts';
import { dynamoSubmissions } from '../../../shared/store/dynamodb/submissions.ts';
import { dueShards, schema, type Tables } from '../../../shared/store/dynamodb/tables.ts';
import type { Submission } from '../../../shared/submission/submission.ts';
import { actors, shanghai } from '../../support/actors.ts';
import { commands, filingChange, keys } from '../../support/cases.ts';
import { filings } from '../../support/filings.ts';
import { useOwnPlatform } from '../../support/platform.ts';
import { separateTables, tablesOf } from '../../support/stores.ts';
import { Chance } from '../chance.ts';
import { databaseClient } from '../world/clients.ts';
import { Database } from './operations.ts';
import { Table } from './table.ts';

const used = useOwnPlatform();
const steps = 300;
const at = shanghai('2026-03-24');

function inMemory(): Tables {
  const { name, partition, sort } = schema.dueIndex;
  const register = new Table({ name, partition, sort });
  const kept = new Map(Object.entries({ register, history: new Table() }));
  const database = new Database(kept, () => {});
  const client = databaseClient(async (command, input) => database.perform(command, input));
  return { client, register: 'register', history: 'history', keys: async () => keys };
}

/** One that fits an item, and one that does not and goes in pieces. */
const payloads = [1, 24_000].map((parts) =>
  Array.from({ length: parts }, (_, part) => createHash('md5').update(`${part}`).digest('base64')).join(''),
);

const submission = (number: number): Submission => ({
  id: `sub_${number}`,
  status: 'received',
  item: 'administrative-penalties',
  catalogVersion: 1,
  provider: 'market-regulation',
  client: 'app',
  receivedAt: at,
  recordedAt: null,
  rows: [{ row: 1, result: 'accepted', record: 'rec_1' }],
});

/** Does the same things, by chance, on any tables, and gives what came of each. */
async function doOn(tables: Tables): Promise<unknown[]> {
  const cases = dynamoCases(tables);
  const history = dynamoHistory(tables);
  const submissions = dynamoSubmissions(tables);
  const filing = (number: number): Change<RecordState> =>
    filingChange(filings.firmPenalty({ 行政处罚决定书文号: `号${number}` }), {
      submission: `sub-${number % 3}`,
    });
  const ids = Array.from({ length: 12 }, (_, number) => filing(number).state.id);
  const { subject } = filing(0).state;
  const of = async (chance: Chance) =>
    (await cases.load(null, [chance.pick(ids)])).cases[0] as Stored<RecordState>;
  const change = (stored: Stored<RecordState>, chance: Chance): Change<AnyCase> => {
    const command = chance.pick([commands.acknowledge('2026-03-24'), commands.reply()]);
    const ran = run(recordProcess, stored, command, at, actors.subject);
    const wait = { step: chance.pick(['delivery', 'reply']), token: `token-${chance.between(0, 9)}` };
    return ran.ok ? ran.value : waiting(recordProcess, stored, wait, at, actors.platform);
  };
  const acts: ((chance: Chance) => Promise<unknown>)[] = [
    (chance) => cases.insert([filing(chance.between(0, 11)), filing(chance.between(12, 14))]),
    (chance) => cases.write([filing(chance.between(0, 11))], null),
    async (chance) => {
      const stored = await of(chance);
      if (!stored) return 'nothing there';
      const stale = chance.happens(0.2) ? { ...stored, version: stored.version - 1 } : stored;
      const key = `key-${chance.between(0, 30)}`;
      return cases.write([change(stale, chance)], { key, request: key, answer: key });
    },
    (chance) => cases.load(`key-${chance.between(0, 30)}`, [chance.pick(ids), 'rec_none', chance.pick(ids)]),
    () => cases.subject(subject),
    () => cases.work('market-regulation', null),
    async (chance) => {
      const due = await cases.due(
        chance.between(0, dueShards - 1),
        shanghai(chance.pick(['2026-01-01', '2031-01-01'])),
      );
      // In which order what is due at the same instant comes is not promised.
      return due.sort();
    },
    (chance) => cases.stored(chance.pick(ids)),
    (chance) => {
      const id = `access-${chance.between(0, 99)}`;
      const entry: Access = {
        id,
        subject,
        at,
        unit: null,
        client: 'app',
        official: null,
        basis: { type: 'self' },
        matter: null,
        outcome: 'asked',
      };
      return history.record(entry);
    },
    async (chance) => {
      const first = await history.accesses(subject, null);
      const next = first.cursor && chance.happens(0.9) ? await history.accesses(subject, first.cursor) : null;
      return [first, next];
    },
    (chance) => history.caseHistory(chance.pick(ids)),
    (chance) => {
      const key = `key-${chance.between(0, 30)}`;
      return submissions.receive(submission(chance.between(0, 5)), chance.pick(payloads), {
        key,
        request: key,
        answer: key,
      });
    },
    (chance) => submissions.read(submission(chance.between(0, 5)).id),
    (chance) => submissions.payload(submission(chance.between(0, 5)).id),
    async (chance) => {
      const stored = await submissions.read(submission(chance.between(0, 5)).id);
      if (!stored) return 'nothing there';
      const read = chance.happens(0.2) ? { ...stored, version: stored.version - 1 } : stored;
      return submissions.settle(read, { ...stored.submission, status: 'recorded', recordedAt: at });
    },
    async () => (await history.history(subject, null)).items,
  ];
  const came: unknown[] = [];
  for (let step = 0; step < steps; step++) {
    const chance = new Chance(1, `step ${step}`);
    const what = chance.between(0, acts.length - 1);
    came.push(
      await acts[what]?.(chance).then(
        (result) => [what, result],
        (error) => [what, error.name],
      ),
    );
  }
  return came;
}

it('the simulation’s database answers the adapters as DynamoDB does', async () => {
  const real = { ...(await separateTables(tablesOf(used))), keys: async () => keys };
  const [came, expected] = [await doOn(inMemory()), await doOn(real)];
  for (const [step, result] of came.entries()) expect(result, `step ${step}`).toEqual(expected[step]);
});
