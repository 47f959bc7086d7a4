/** E4 the keys of cases are renewed by command while others write, and no version goes that something still needs. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drop, type Renewed, renew } from '../../../functions/renewal/renew.ts';
import { deployedKeys, longestKept } from '../../../functions/secret.ts';
import { checkKeys } from '../../../functions/seed/check-keys.ts';
import { verifyChain } from '../../../shared/history/chain.ts';
import { KeysUnfit } from '../../../shared/keys/check.ts';
import { versionOf } from '../../../shared/keys/keys.ts';
import type { Stored } from '../../../shared/process/change.ts';
import { recordProcess } from '../../../shared/record/process.ts';
import type { RecordState } from '../../../shared/record/state.ts';
import { dynamoCases } from '../../../shared/store/dynamodb/cases.ts';
import { dynamoHistory } from '../../../shared/store/dynamodb/history.ts';
import { bytes, type Item } from '../../../shared/store/dynamodb/item.ts';
import { loadKeyCheck } from '../../../shared/store/dynamodb/key-check.ts';
import { caseKey } from '../../../shared/store/dynamodb/keys.ts';
import type { Tables } from '../../../shared/store/dynamodb/tables.ts';
import { answeringDatabase, type Service } from '../../simulation/world/clients.ts';
import { actors } from '../../support/actors.ts';
import { allowed } from '../../support/allowed.ts';
import { commands, filedAt, filingChange, giveCommand } from '../../support/cases.ts';
import { filings } from '../../support/filings.ts';
import { emptyTables } from '../../support/memory.ts';
import { secretOf } from '../../support/secrets.ts';

const versions = { 1: 'the first secret', 2: 'the second', 3: 'the third' };
/** People are named by the first; contents were closed under the second. */
const before = secretOf(2, 1, { 1: versions[1], 2: versions[2] });
const after = secretOf(3, 1, versions);
const uuid = (count: number) => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
const start = Date.parse(filedAt);

/** A register of so many records, with a renewal ahead of it. */
async function register(count: number) {
  const memory = emptyTables();
  await checkKeys(memory.tables, before);
  let secret = before;
  const coldKeys = () =>
    deployedKeys({ secret: async () => secret, check: () => loadKeyCheck(memory.tables) });
  memory.tables.keys = coldKeys();
  const cases = dynamoCases(memory.tables);
  const filed = Array.from({ length: count }, (_, index) =>
    filingChange(filings.firmPenalty({ 行政处罚决定书文号: `号${index}` }), {}, uuid(index)),
  );
  const ids = filed.map(({ state }) => state.id);
  for (const change of filed) await cases.write({ changes: [change] }, null);
  const clock = { ms: start };
  const go = (on: Tables = memory.tables, lasting = Number.POSITIVE_INFINITY): Promise<Renewed> =>
    renew({ tables: on, secret: async () => secret, now: () => clock.ms, until: lasting });
  const become = (value: string) => {
    secret = value;
    memory.tables.keys = coldKeys();
  };
  const itemOf = (id: string): Item => memory.register.get(caseKey(id) ?? {}) ?? {};
  const versionsOf = () => ids.map((id) => versionOf(bytes(itemOf(id), 'wrapped')));
  const load = async (id: string) => (await cases.load(null, [id])).cases[0] as Stored<RecordState>;
  const deliver = async (id: string) => {
    const command = commands.acknowledge('2026-03-20');
    const change = allowed(giveCommand(recordProcess, await load(id), command, filedAt, actors.subject));
    return cases.write({ changes: [change] }, null);
  };
  const letGo = (version: number) => drop({ tables: memory.tables, secret: async () => secret }, version);
  return { ...memory, cases, ids, clock, go, become, itemOf, versionsOf, load, deliver, letGo };
}

type On = Awaited<ReturnType<typeof register>>;

/** Renews until it says that it is done, an hour later where it waits for that. */
async function whole(on: On): Promise<Renewed> {
  for (let calls = 0; calls < 50; calls++) {
    const said = await on.go();
    if (said.is === 'done') return said;
    if (said.is === 'waiting') on.clock.ms = Math.max(on.clock.ms, Date.parse(said.from ?? ''));
  }
  throw new Error('It does not end.');
}

const withoutKey = ({ wrapped: _, outbox: _sent, ...item }: Item) => item;

describe('E4 renewal', () => {
  test('wraps every key anew, and moves nothing else: no content, digest, event or version', async () => {
    const on = await register(5);
    const was = on.ids.map((id) => withoutKey(on.itemOf(id)));
    const history = JSON.stringify(
      on.history.partition(`S#${(await on.load(on.ids[0] ?? '')).state.subject}`),
    );
    expect(on.versionsOf()).toEqual([2, 2, 2, 2, 2]);
    on.become(after);
    expect(await whole(on)).toMatchObject({ version: 3, is: 'done', needed: { 1: { digests: true } } });
    expect(on.versionsOf()).toEqual([3, 3, 3, 3, 3]);
    expect(on.ids.map((id) => withoutKey(on.itemOf(id)))).toEqual(was);
    const { subject } = (await on.load(on.ids[0] ?? '')).state;
    expect(JSON.stringify(on.history.partition(`S#${subject}`))).toBe(history);
    for (const id of on.ids) {
      const stored = await on.cases.stored(id);
      const events = await dynamoHistory(on.tables).caseHistory(id);
      expect(stored && verifyChain(await on.tables.keys(), stored, events)).toEqual([]);
    }
  });

  test('sends nothing a second time: what a case had to send is in the stream already', async () => {
    const on = await register(1);
    const [id = ''] = on.ids;
    await on.deliver(id);
    expect(on.itemOf(id).outbox).toBeDefined();
    on.become(after);
    await on.go();
    expect(on.itemOf(id).outbox).toBeUndefined();
  });

  test('killed anywhere and called again, it ends, and every case opens at every moment', async () => {
    const calls = await (async () => {
      const on = await register(4);
      on.become(after);
      const begun = on.sent.length;
      await whole(on);
      return on.sent.length - begun;
    })();
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: calls }), fc.boolean(), async (dyingAt, isDone) => {
        const on = await register(4);
        on.become(after);
        let made = 0;
        const dying: Service = async (command, input) => {
          made++;
          if (made === dyingAt && !isDone) throw new Error('killed');
          const answered = await on.call(command, input);
          if (made === dyingAt) throw new Error('killed');
          return answered;
        };
        await on.go({ ...on.tables, client: answeringDatabase(dying) }).catch(() => undefined);
        for (const id of on.ids) expect((await on.load(id)).state.id).toBe(id);
        expect((await whole(on)).is).toBe('done');
        expect(on.versionsOf()).toEqual([3, 3, 3, 3]);
      }),
      { numRuns: 20 },
    );
  });

  test('a page at a time, as its time allows, it says that it runs and goes on where it was', async () => {
    const on = await register(250);
    on.become(after);
    const first = await on.go(on.tables, 0);
    expect(first.is).toBe('running');
    expect(first.seen).toBe(100);
    const second = await on.go(on.tables, 0);
    expect(second.seen).toBe(200);
    expect((await whole(on)).is).toBe('done');
    expect(new Set(on.versionsOf())).toEqual(new Set([3]));
  });

  test('a function that still has the old keys writes under them for an hour: only what comes after counts', async () => {
    const on = await register(3);
    const [id = ''] = on.ids;
    const was = on.itemOf(id).wrapped ?? { B: new Uint8Array() };
    on.become(after);
    const early = await on.go();
    expect(early).toMatchObject({ is: 'waiting', renewed: 3 });
    expect(on.versionsOf()).toEqual([3, 3, 3]);
    // One that had read before writes the key as it was.
    on.register.put({ ...on.itemOf(id), wrapped: was });
    expect(on.versionsOf()).toEqual([2, 3, 3]);
    expect((await on.go()).is).toBe('waiting');
    on.clock.ms += longestKept;
    expect(await on.go()).toMatchObject({ is: 'done', renewed: 1 });
    expect(on.versionsOf()).toEqual([3, 3, 3]);
    expect((await on.load(id)).state.id).toBe(id);
  });

  test('a change between its read and its write is not lost, nor is the renewal', async () => {
    const on = await register(2);
    on.become(after);
    const [id = ''] = on.ids;
    let isFirst = true;
    const meddling: Service = async (command, input) => {
      if (command === 'UpdateItem' && isFirst && (input.Key as Item).sk?.S?.startsWith('rec~')) {
        isFirst = false;
        for (const each of on.ids) expect(await on.deliver(each)).toEqual({ ok: true });
      }
      return on.call(command, input);
    };
    await on.go({ ...on.tables, client: answeringDatabase(meddling) });
    expect(on.versionsOf()).toEqual([3, 3]);
    expect((await on.load(id)).state.status).toBe('notified');
  });
});

describe('E4 no version goes that something still needs', () => {
  test('one that nothing needs goes, and the secret without it serves all', async () => {
    const on = await register(2);
    on.become(after);
    await whole(on);
    expect(await on.letGo(2)).toEqual({ dropped: true, needed: {} });
    on.become(secretOf(3, 1, { 1: versions[1], 3: versions[3] }));
    for (const id of on.ids) expect((await on.load(id)).state.id).toBe(id);
  });

  test('before a whole pass none goes, nor the present one, nor the one by which people are named', async () => {
    const on = await register(2);
    on.become(after);
    expect(await on.letGo(2)).toEqual({ dropped: false, needed: 'renewal' });
    expect((await on.go()).is).toBe('waiting');
    expect(await on.letGo(2)).toEqual({ dropped: false, needed: 'renewal' });
    await whole(on);
    expect(await on.letGo(3)).toEqual({ dropped: false, needed: 'renewal' });
    expect(await on.letGo(1)).toEqual({ dropped: false, needed: { digests: true } });
  });

  test('a look needs the version that it was entered under, for as long as there is a history', async () => {
    const on = await register(1);
    const { subject } = (await on.load(on.ids[0] ?? '')).state;
    const look = {
      id: 'look-1',
      at: filedAt,
      page: 1,
      pageAt: filedAt,
      entry: 'look-1',
      subject,
      unit: null,
      client: 'c',
      official: null,
      matter: null,
    };
    const history = dynamoHistory(on.tables);
    await history.record({ ...look, basis: { type: 'public' }, outcome: 'shown', seen: [] });
    on.become(after);
    expect((await whole(on)).needed).toMatchObject({ 2: { looks: 1 } });
    expect(await on.letGo(2)).toEqual({ dropped: false, needed: { looks: 1 } });
    expect((await history.accesses(subject, null, 10)).items).toHaveLength(1);
  });

  test('one that was taken out of the secret before it was let go is missed at once', async () => {
    const on = await register(1);
    on.become(after);
    await whole(on);
    on.become(secretOf(3, 1, { 1: versions[1], 3: versions[3] }));
    await expect(on.load(on.ids[0] ?? '')).rejects.toThrow(KeysUnfit);
  });

  test('a key that does not open is named, and keeps its version from going', async () => {
    const on = await register(2);
    const [id = ''] = on.ids;
    const broken = Buffer.from(bytes(on.itemOf(id), 'wrapped'));
    broken[30] = (broken[30] ?? 0) ^ 1;
    on.register.put({ ...on.itemOf(id), wrapped: { B: broken } });
    on.become(after);
    expect((await whole(on)).needed).toMatchObject({ 2: { keys: 1 } });
    expect(await on.letGo(2)).toEqual({ dropped: false, needed: { keys: 1 } });
  });
});
