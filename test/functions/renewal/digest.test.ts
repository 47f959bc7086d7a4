/** E4 what a renewal of the digest key would take, rehearsed: a small register filed anew from what it holds (decision 41). */
import { describe, expect, test } from 'vitest';
import { caseId, homeOf, readCaseId } from '../../../shared/ids.ts';
import { deriveKeys, type Keys, subjectKey } from '../../../shared/keys/keys.ts';
import { opening, type Stored } from '../../../shared/process/change.ts';
import { decisionNames } from '../../../shared/record/name.ts';
import { recordProcess } from '../../../shared/record/process.ts';
import type { RecordState } from '../../../shared/record/state.ts';
import { dynamoCases } from '../../../shared/store/dynamodb/cases.ts';
import type { CaseStore } from '../../../shared/store/store.ts';
import { actors } from '../../support/actors.ts';
import { allowed } from '../../support/allowed.ts';
import { commands, filedAt, filingChange, giveCommand, secret } from '../../support/cases.ts';
import { filings } from '../../support/filings.ts';
import { emptyTables } from '../../support/memory.ts';
import { secretOf } from '../../support/secrets.ts';

const uuid = (count: number) => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;

const recordsOf = async (cases: CaseStore, ids: readonly string[]) =>
  (await cases.load(null, [...ids])).cases as Stored<RecordState>[];

/** A register of three records, the last of them delivered and replied to. */
async function register() {
  const memory = emptyTables();
  const cases = dynamoCases(memory.tables);
  const changes = [0, 1, 2].map((index) =>
    filingChange(filings.firmPenalty({ 行政处罚决定书文号: `号${index}` }), {}, uuid(index)),
  );
  for (const change of changes) await cases.write({ changes: [change] }, null);
  const ids = changes.map(({ state }) => state.id);
  for (const command of [commands.acknowledge('2026-03-20'), commands.reply()]) {
    const [record] = await recordsOf(cases, ids.slice(2));
    if (!record) throw new Error('The record is not there.');
    const change = allowed(giveCommand(recordProcess, record, command, filedAt, actors.subject));
    await cases.write({ changes: [change] }, null);
  }
  return { ...memory, cases, ids };
}

/** A record as it would stand under other keys: what it says holds the code from which all its digests are made. */
function under(keys: Keys, { state }: Stored<RecordState>): RecordState {
  const { filing } = state.secret;
  const subject = subjectKey(keys, filing.subject);
  const rest = readCaseId(state.id)?.rest ?? '';
  const id = caseId('record', homeOf.subject(subject), rest);
  return { ...state, id, subject, names: decisionNames(keys, { id: state.item, format: '' }, filing, []) };
}

describe('E4 a register under another digest key', () => {
  test('says the same of everybody, and nothing stands where it stood or is named as it was', async () => {
    const old = await register();
    const read = await recordsOf(old.cases, old.ids);
    const keys = deriveKeys(secretOf(2, 2, { 1: secret, 2: 'another secret' }));
    const memory = emptyTables();
    memory.tables.keys = async () => keys;
    const cases = dynamoCases(memory.tables);
    const moved = read.map((record) => under(keys, record));
    for (const state of moved) {
      const event = { type: 'RecordFiled', data: { submission: state.submission, row: state.row } } as const;
      const change = allowed(
        opening(recordProcess, state, event, filedAt, { ...actors.filer, unit: state.provider }),
      );
      expect(await cases.write({ changes: [change] }, null)).toEqual({ ok: true });
    }
    const found = await recordsOf(
      cases,
      moved.map(({ id }) => id),
    );
    expect(found.map(({ state }) => state)).toEqual(moved);
    expect(found.map(({ state }) => [state.status, state.notice, state.secret])).toEqual(
      read.map(({ state }) => [state.status, state.notice, state.secret]),
    );
    for (const { subject, names } of moved)
      for (const digest of [subject, ...names]) expect(digest).toMatch(/^v2-/);
    expect(memory.register.partition(`S#${read[0]?.state.subject}`)).toEqual([]);
  });

  test('puts no decision on record twice', async () => {
    const keys = deriveKeys(secretOf(2, 2, { 1: secret, 2: 'another secret' }));
    const memory = emptyTables();
    memory.tables.keys = async () => keys;
    const cases = dynamoCases(memory.tables);
    const [record] = await recordsOf(...(await register().then(({ cases: of, ids }) => [of, ids] as const)));
    if (!record) throw new Error('The record is not there.');
    const file = (unique: string) => {
      const state = under(keys, record);
      const id = `${state.id.slice(0, -12)}${unique.slice(-12)}`;
      const event = { type: 'RecordFiled', data: { submission: state.submission, row: state.row } } as const;
      const by = { ...actors.filer, unit: state.provider };
      return cases.write(
        { changes: [allowed(opening(recordProcess, { ...state, id }, event, filedAt, by))] },
        null,
      );
    };
    expect(await file(uuid(1))).toEqual({ ok: true });
    expect(await file(uuid(2))).toEqual({ ok: false, conflict: 'taken' });
  });
});
