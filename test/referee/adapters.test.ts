import { expect, it, onTestFinished } from 'vitest';
import { publishSeeds } from '../../functions/seed/publish.ts';
import { startDynamo } from '../../local/dynamodb/server.ts';
import type { Access } from '../../shared/history/access.ts';
import { caseId, homeOf, newRest } from '../../shared/ids.ts';
import { type Change, opening, type Stored } from '../../shared/process/change.ts';
import { firstReleaseId } from '../../shared/record/file.ts';
import { recordProcess } from '../../shared/record/process.ts';
import type { RecordState } from '../../shared/record/state.ts';
import { dynamoCases } from '../../shared/store/dynamodb/cases.ts';
import { dynamoHistory } from '../../shared/store/dynamodb/history.ts';
import { dueShards, type Tables } from '../../shared/store/dynamodb/tables.ts';
import type { FiledRecord, NewReplay, Part } from '../../shared/store/store.ts';
import { submissionProcess } from '../../shared/submission/process.ts';
import { receiveSubmission } from '../../shared/submission/receive.ts';
import type { SubmissionState } from '../../shared/submission/state.ts';
import { hasJava } from '../local/database/databases.ts';
import { Chance } from '../simulation/chance.ts';
import { history, openDatabase, register } from '../simulation/database/database.ts';
import { answeringDatabase } from '../simulation/world/clients.ts';
import { actors, shanghai } from '../support/actors.ts';
import { allowed } from '../support/allowed.ts';
import { commands, contentKey, filingChange, giveCommand, keys } from '../support/cases.ts';
import { filings, penalties } from '../support/filings.ts';
import { dataFolder } from '../support/platform.ts';
import { databaseAt, separateTables } from '../support/stores.ts';

const steps = 150;
const at = shanghai('2026-03-24');

function inMemory(): Tables {
  const database = openDatabase();
  const client = answeringDatabase(async (command, input) => database.perform(command, input));
  return { client, register, history, keys: async () => keys };
}

const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** A decision as somebody submits it: the same one, submitted again, is another record of the same name. */
function filing(number: number, time = 0): FiledRecord {
  const filed = filings.firmPenalty({ 行政处罚决定书文号: `号${number}` });
  const change = filingChange(filed, { submission: `sub-${number % 3}` }, uuid(number * 10 + time));
  return { change, contentKey, firstReleaseId: firstReleaseId(penalties, filed, change.state.subject) };
}

const submissionOf = (number: number): SubmissionState => ({
  ...receiveSubmission(
    {
      id: caseId('submission', homeOf.unit('market-regulation'), newRest(at, uuid(number))),
      file: null,
      item: penalties,
      provider: 'market-regulation',
      client: 'app',
      exemption: null,
      inclusion: null,
      unread: [],
      rowConfirmationDays: 10,
      rows: [{ row: 1, result: 'accepted', record: 'rec_1' }],
    },
    at,
  ),
  pieces: 2,
});

const receiving = (state: SubmissionState): Change<SubmissionState> => {
  const data = { item: state.item, catalogVersion: 1, rows: 1, accepted: 1, returned: 0 };
  return allowed(
    opening(submissionProcess, state, { type: 'SubmissionReceived', data }, at, actors.provider),
  );
};

/** Does the same things, by chance, on any tables, and gives what came of each. */
async function doOn(tables: Tables): Promise<unknown[]> {
  const cases = dynamoCases(tables);
  const history = dynamoHistory(tables);
  const ids = Array.from({ length: 12 }, (_, number) => filing(number).change.state.id);
  const { subject } = filing(0).change.state;
  const home = homeOf.subject(subject);
  const of = async (id: string) => (await cases.load(null, [id])).cases[0];
  const replayOf = (chance: Chance): NewReplay => {
    const key = `key-${chance.between(0, 30)}`;
    return { key, request: key, answer: key, at: '2026-03-20T02:00:00.000Z' };
  };
  /** A list, read in pages of any size to its end, or a part of it. */
  const pages = async <T>(
    chance: Chance,
    read: (after: string | null, limit: number) => Promise<Part<T>>,
  ) => {
    const parts: Part<T>[] = [];
    for (let after: string | null = null; parts.length === 0 || after !== null; ) {
      const part: Part<T> = await read(after, chance.between(1, 6));
      parts.push(part);
      after = part.end;
      if (chance.happens(0.4)) break;
    }
    return parts;
  };
  const acts: ((chance: Chance) => Promise<unknown>)[] = [
    (chance) =>
      cases.insert([
        filing(chance.between(0, 11)),
        filing(chance.between(12, 14), chance.between(0, 1)),
        filing(chance.between(0, 11), 1),
      ]),
    (chance) => cases.write({ changes: [filing(chance.between(0, 11)).change] }, null),
    async (chance) => {
      const stored = (await of(chance.pick(ids))) as Stored<RecordState> | null;
      if (!stored) return 'nothing there';
      const command = chance.pick([commands.acknowledge('2026-03-24'), commands.reply()]);
      const ran = giveCommand(recordProcess, stored, command, at, actors.subject);
      if (!ran.ok) return ran.refusal.code;
      const before = chance.happens(0.2) ? { ...stored, seq: stored.seq - 1 } : stored;
      return cases.write({ changes: [{ ...ran.value, before }] }, replayOf(chance));
    },
    async (chance) => {
      const stored = await of(chance.pick(ids));
      if (!stored) return 'nothing there';
      const wait = { step: chance.pick(['delivery', 'reply']), token: `token-${chance.between(0, 9)}` };
      const answer = chance.pick([null, { settled: true }]);
      return cases.wait(stored.state.id, stored.seq - chance.between(0, 1), wait, answer);
    },
    (chance) =>
      cases.load(
        // Some are over by then.
        {
          key: `key-${chance.between(0, 30)}`,
          at: chance.pick(['2026-03-21T02:00:00.000Z', '2026-03-27T02:00:00.000Z']),
        },
        [chance.pick(ids), 'rec_none', chance.pick(ids)],
      ),
    (chance) => pages(chance, (after, limit) => cases.list(home, 'record', after, limit)),
    (chance) => pages(chance, (after, limit) => cases.notices(subject, after, limit)),
    (chance) => pages(chance, (after, limit) => cases.work('market-regulation', after, limit)),
    async (chance) => {
      const until = shanghai(chance.pick(['2026-01-01', '2031-01-01']));
      const { items } = await cases.dueBetween(chance.between(0, dueShards - 1), ['0', until], null, 100);
      // In which order what is due at the same instant comes is not promised.
      return items.map(({ item }) => item).sort();
    },
    (chance) => cases.stored(chance.pick(ids)),
    (chance) => {
      const page = chance.between(1, 3);
      const entry: Access = {
        id: `access-${chance.between(0, 20)}`,
        subject,
        at,
        page,
        entry: `entry-${chance.between(0, 5)}`,
        pageAt: at,
        unit: null,
        client: 'app',
        official: null,
        basis: { type: 'self' },
        matter: null,
        outcome: 'shown',
        seen: [{ case: chance.pick(ids), version: page }],
      };
      return history.record(entry);
    },
    (chance) => pages(chance, (after, limit) => history.accesses(subject, after, limit)),
    (chance) => pages(chance, (after, limit) => history.history(subject, after, limit)),
    (chance) => history.caseHistory(chance.pick(ids)),
    async (chance) => {
      const id = chance.pick(ids);
      const stored = await of(id);
      const words = await history.words(id);
      return stored && words(stored);
    },
    (chance) => {
      const state = submissionOf(chance.between(0, 5));
      const put = [Buffer.alloc(350_000, 1), Buffer.from('rows')];
      const pieces = { submission: state.id, put, drop: 0 };
      return cases.write({ changes: [receiving(state)], pieces }, replayOf(chance));
    },
    (chance) => cases.pieces(submissionOf(chance.between(0, 5)).id),
    async (chance) => {
      const { id } = submissionOf(chance.between(0, 5));
      const stored = (await of(id)) as Stored<SubmissionState> | null;
      if (!stored) return 'nothing there';
      const ran = giveCommand(
        submissionProcess,
        stored,
        {
          type: 'record',
          cameBack: [{ row: 1, as: 'filed', fields: [] }],
          field: 'document_number',
        },
        at,
        actors.platform,
      );
      if (!ran.ok) return ran.refusal.code;
      const pieces = { submission: id, put: [], drop: 2 };
      return cases.write({ changes: [ran.value], pieces }, null);
    },
    (chance) => cases.firstReleaseReceipt(`sub_${chance.between(0, 5)}`),
    () => publishSeeds(cases),
    (chance) => cases.published('items', chance.pick(['', 'administrative-penalties#', 'none#'])),
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

const java = await hasJava();

it.skipIf(!java)('it answers the adapters as DynamoDB Local does', { timeout: 120_000 }, async () => {
  const folder = dataFolder();
  const server = await startDynamo(folder.path, `${folder.path}/log`, { inMemory: true });
  onTestFinished(async () => {
    await server.stop();
    folder.remove();
  });
  const named = { client: databaseAt(server.endpoint), register, history, keys: async () => keys };
  const real = await separateTables(server.endpoint, named);
  const [came, expected] = [await doOn(inMemory()), await doOn(real)];
  for (const [step, result] of came.entries()) expect(result, `step ${step}`).toEqual(expected[step]);
});
