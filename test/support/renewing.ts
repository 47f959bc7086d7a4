/** A register with a renewal of its keys ahead of it, and functions that each keep keys of their own. */
import { drop } from '../../functions/renewal/drop.ts';
import { type Renewed, renew } from '../../functions/renewal/renew.ts';
import { deployedKeys, longestKept, longestRun } from '../../functions/secret.ts';
import { checkKeys } from '../../functions/seed/check-keys.ts';
import { versionOf } from '../../shared/keys/keys.ts';
import type { Stored } from '../../shared/process/change.ts';
import { recordProcess } from '../../shared/record/process.ts';
import type { RecordState } from '../../shared/record/state.ts';
import { dynamoCases } from '../../shared/store/dynamodb/cases.ts';
import { bytes, type Item } from '../../shared/store/dynamodb/item.ts';
import { loadKeyCheck } from '../../shared/store/dynamodb/key-check.ts';
import { caseKey } from '../../shared/store/dynamodb/keys.ts';
import type { Tables } from '../../shared/store/dynamodb/tables.ts';
import { actors } from './actors.ts';
import { allowed } from './allowed.ts';
import { commands, filedAt, filingChange, giveCommand } from './cases.ts';
import { filings } from './filings.ts';
import { emptyTables } from './memory.ts';
import { secretOf } from './secrets.ts';

export const versions = { 1: 'the first secret', 2: 'the second', 3: 'the third' };
/** People are named by the first; contents were closed under the second. */
const before = secretOf(2, 1, { 1: versions[1], 2: versions[2] });
export const after = secretOf(3, 1, versions);
const uuid = (count: number) => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
const start = Date.parse(filedAt);

/** A register of so many records, with a renewal ahead of it. */
export async function register(count: number) {
  const memory = emptyTables();
  await checkKeys(memory.tables, before);
  let secret = before;
  const coldKeys = () =>
    deployedKeys({ secret: async () => secret, check: () => loadKeyCheck(memory.tables) });
  memory.tables.keys = coldKeys();
  const cases = dynamoCases(memory.tables);
  const ids: string[] = [];
  /** Files another record, by whatever keys the tables are given. */
  const file = async (on: Tables = memory.tables): Promise<string> => {
    const index = ids.length;
    const change = filingChange(filings.firmPenalty({ 行政处罚决定书文号: `号${index}` }), {}, uuid(index));
    ids.push(change.state.id);
    await dynamoCases(on).write({ changes: [change] }, null);
    return change.state.id;
  };
  for (let index = 0; index < count; index++) await file();
  const clock = { ms: start };
  const renewing = (on: Tables, until: number) => ({
    tables: on,
    secret: async () => secret,
    now: () => clock.ms,
    until,
  });
  const go = (on: Tables = memory.tables, until = Number.POSITIVE_INFINITY): Promise<Renewed> =>
    renew(renewing(on, until));
  const become = (value: string) => {
    secret = value;
    memory.tables.keys = coldKeys();
  };
  const itemOf = (id: string): Item => memory.register.get(caseKey(id) ?? {}) ?? {};
  const versionUnder = (id: string): number => versionOf(bytes(itemOf(id), 'wrapped'));
  const versionsOf = () => ids.map(versionUnder);
  const load = async (id: string) => (await cases.load(null, [id])).cases[0] as Stored<RecordState>;
  const deliver = async (id: string, on: Tables = memory.tables) => {
    const command = commands.acknowledge('2026-03-20');
    const change = allowed(giveCommand(recordProcess, await load(id), command, filedAt, actors.subject));
    return dynamoCases(on).write({ changes: [change] }, null);
  };
  const letGo = (version: number, until = Number.POSITIVE_INFINITY) =>
    drop(renewing(memory.tables, until), version);
  /** Another secret, with no function that begins anew. */
  const name = (value: string) => {
    secret = value;
  };
  /** A function that fetches keys of its own when it first needs them, and keeps them. */
  const instance = (): Tables => ({ ...memory.tables, keys: coldKeys() });
  return {
    ...memory,
    cases,
    ids,
    clock,
    go,
    become,
    name,
    instance,
    itemOf,
    versionUnder,
    versionsOf,
    load,
    file,
    deliver,
    letGo,
  };
}

export type On = Awaited<ReturnType<typeof register>>;

/** Renews until it says that it is done, an hour later where it waits for that. */
export async function whole(on: On): Promise<Renewed> {
  for (let calls = 0; calls < 50; calls++) {
    const said = await on.go();
    if (said.is === 'done') return said;
    if (said.is === 'waiting') on.clock.ms = Math.max(on.clock.ms, Date.parse(said.from ?? ''));
  }
  throw new Error('It does not end.');
}

/** Lets a version go as an operator does: again once the instant has come that it names. */
export async function letGoInTime(on: On, version: number) {
  const first = await on.letGo(version);
  if (!('is' in first)) return first;
  on.clock.ms += longestKept + longestRun;
  return on.letGo(version);
}
