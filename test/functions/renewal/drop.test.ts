/** E4 no version of the secret goes that something still needs, whatever was written since and by whom. */
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { longestKept, longestRun } from '../../../functions/secret.ts';
import { verifyChain } from '../../../shared/history/chain.ts';
import { KeysUnfit } from '../../../shared/keys/check.ts';
import { recoveryDays } from '../../../shared/operating.ts';
import { dynamoHistory } from '../../../shared/store/dynamodb/history.ts';
import { bytes, text } from '../../../shared/store/dynamodb/item.ts';
import { readEvent } from '../../../shared/store/dynamodb/items.ts';
import { loadKeyCheck } from '../../../shared/store/dynamodb/key-check.ts';
import { filedAt } from '../../support/cases.ts';
import { after, letGoInTime, type On, register, versions, whole } from '../../support/renewing.ts';
import { secretOf } from '../../support/secrets.ts';

const dropped = { dropped: true, needed: {}, keepForDays: recoveryDays };
/** The secret as the operator puts it back, with the third version in it still. */
const back = secretOf(2, 1, versions);
const without = (version: 2 | 3, content: number) => {
  const { [version]: _, ...others } = versions;
  return secretOf(content, 1, others);
};

describe('E4 no version goes that something still needs', () => {
  test('one that nothing needs goes, and the secret without it serves all', async () => {
    const on = await register(2);
    on.become(after);
    await whole(on);
    expect(await letGoInTime(on, 2)).toEqual(dropped);
    on.become(without(2, 3));
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
    const history = dynamoHistory(on.tables);
    await history.record(lookAt(subject));
    on.become(after);
    expect((await whole(on)).needed).toMatchObject({ 2: { looks: 1 } });
    expect(await on.letGo(2)).toEqual({ dropped: false, needed: { looks: 1 } });
    expect((await history.accesses(subject, null, 10)).items).toHaveLength(1);
  });

  test('an event of an earlier release needs the version by which it shows who made it', async () => {
    const on = await register(1);
    const [id = ''] = on.ids;
    const [event = {}] = on.history.partition(text(on.itemOf(id), 'pk'));
    const { seq, body, closed } = readEvent(event);
    const salt = createHmac('sha256', (await on.tables.keys()).of(2).key('salt'))
      .update(`${id} ${seq} ${body}${closed}`)
      .digest()
      .subarray(0, 16);
    on.history.put({ ...event, salt: { B: salt } });
    on.become(after);
    expect((await whole(on)).needed).toMatchObject({ 2: { salts: 1 } });
    expect(await on.letGo(2)).toEqual({ dropped: false, needed: { salts: 1 } });
    const stored = await on.cases.stored(id);
    const events = await dynamoHistory(on.tables).caseHistory(id);
    expect(stored && verifyChain(await on.tables.keys(), stored, events)).toEqual([]);
  });

  test('one that was taken out of the secret before it was let go is missed at once', async () => {
    const on = await register(1);
    on.become(after);
    await whole(on);
    on.become(without(2, 3));
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

describe('E4 what was written since the last pass is gone through before a version goes', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(filedAt) });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('what was filed while the secret named the version again is under another before it goes', async () => {
    const on = await register(1);
    on.become(after);
    await whole(on);
    on.become(back);
    const filed = await on.file();
    expect(on.versionUnder(filed)).toBe(2);
    on.become(after);
    expect(await on.letGo(2)).toMatchObject({ dropped: false, is: 'waiting' });
    expect(await letGoInTime(on, 2)).toEqual(dropped);
    on.become(without(2, 3));
    expect((await on.load(filed)).state.id).toBe(filed);
  });

  test('what a function writes that still holds the older secret counts, up to its last moment', async () => {
    const on = await register(1);
    on.become(after);
    await whole(on);
    on.name(back);
    const old = on.instance();
    await old.keys();
    on.name(after);
    const first = await on.letGo(2);
    expect(first).toMatchObject({ is: 'waiting' });
    on.clock.ms += longestKept + longestRun - 1;
    vi.setSystemTime(Date.now() + longestKept - 1);
    const filed = await on.file(old);
    expect(on.versionUnder(filed)).toBe(2);
    expect(await on.letGo(2)).toEqual(first);
    on.clock.ms += 1;
    expect(await on.letGo(2)).toEqual(dropped);
    expect(on.versionUnder(filed)).toBe(3);
  });

  test('from the first call on nobody closes under it who begins then, whatever the secret names', async () => {
    const on = await register(1);
    on.become(after);
    await whole(on);
    await on.letGo(2);
    on.become(back);
    expect(on.versionUnder(await on.file())).toBe(3);
    expect(await on.letGo(3)).toEqual({ dropped: false, needed: 'renewal' });
  });

  test('a renewal to it takes it into use again, and it is let go no more', async () => {
    const on = await register(2);
    on.become(after);
    await whole(on);
    await on.letGo(2);
    on.become(back);
    await whole(on);
    expect(on.versionsOf()).toEqual([2, 2]);
    expect(on.versionUnder(await on.file())).toBe(2);
    on.become(after);
    expect(await on.letGo(2)).toEqual({ dropped: false, needed: 'renewal' });
    await whole(on);
    expect(await letGoInTime(on, 2)).toEqual(dropped);
    expect(on.versionsOf()).toEqual([3, 3, 3]);
  });

  test('of a renewal that takes it into use at the last moment the letting go loses', async () => {
    const on = await register(1);
    on.become(after);
    await whole(on);
    await on.letGo(2);
    on.clock.ms += longestKept + longestRun;
    const { client } = on.tables;
    let isFirst = true;
    on.tables.client = {
      async call(operation, input) {
        const isDrop = JSON.stringify(input).includes('"REMOVE #values');
        if (isDrop && isFirst) {
          isFirst = false;
          on.become(back);
          await on.go();
        }
        return client.call(operation, input);
      },
    };
    expect(await on.letGo(2)).toEqual({ dropped: false, needed: 'renewal' });
    expect(isFirst).toBe(false);
    expect(on.versionUnder(await on.file())).toBe(2);
    expect((await loadKeyCheck(on.tables))?.values.has(2)).toBe(true);
  });

  test('it goes through all of it by as many calls as that takes, and says so twice', async () => {
    const on = await register(150);
    on.become(after);
    await whole(on);
    await on.letGo(2);
    on.clock.ms += longestKept + longestRun;
    expect(await on.letGo(2, 0)).toEqual({ dropped: false, needed: {}, is: 'running', seen: 100 });
    while ('is' in (await on.letGo(2, 0))) expect((await loadKeyCheck(on.tables))?.values.has(2)).toBe(true);
    expect(await on.letGo(2)).toEqual(dropped);
  });

  test('what turns up under it keeps it in the secret', async () => {
    const on = await register(1);
    const { subject } = (await on.load(on.ids[0] ?? '')).state;
    on.become(after);
    await whole(on);
    on.become(back);
    await dynamoHistory(on.tables).record(lookAt(subject));
    on.become(after);
    expect(await letGoInTime(on, 2)).toEqual({ dropped: false, needed: { looks: 1 } });
    expect((await loadKeyCheck(on.tables))?.values.has(2)).toBe(true);
  });

  test('whoever writes, renews and lets go in whichever order, nothing lies under a version that was let go', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 30 }), async (steps) => {
        const on = await register(1);
        on.become(after);
        await whole(on);
        vi.setSystemTime(on.clock.ms);
        const platform = new Platform(on);
        for (const each of steps) {
          await platform.take(each);
          const known = await loadKeyCheck(on.tables);
          for (const version of on.versionsOf()) expect(known?.values.has(version)).toBe(true);
        }
        await platform.take({ is: 'pass', minutes: 75 });
        on.become(after);
        await whole(on);
        expect(await letGoInTime(on, 2)).toEqual(dropped);
        expect(new Set(on.versionsOf())).toEqual(new Set([3]));
      }),
      { numRuns: 40 },
    );
  });
});

/** What may happen while a version is let go. */
const step = fc.oneof(
  fc.record({ is: fc.constant('name' as const), content: fc.constantFrom(2, 3) }),
  fc.record({ is: fc.constant('write' as const), by: fc.nat({ max: 2 }), late: fc.boolean() }),
  fc.record({ is: fc.constant('pass' as const), minutes: fc.constantFrom(1, 14, 60, 75) }),
  fc.record({ is: fc.constant('renew' as const), wholly: fc.boolean() }),
  fc.record({ is: fc.constant('drop' as const), version: fc.constantFrom(2, 3), wholly: fc.boolean() }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const minute = 60_000;

/** Three functions that keep keys of their own, and an operator. */
class Platform {
  private readonly on: On;
  private readonly instances: On['tables'][];
  /** Requests that have keys in hand and write with them just before no function may run any longer. */
  private inHand: { write: () => Promise<unknown>; at: number }[] = [];

  constructor(on: On) {
    this.on = on;
    this.instances = [on.instance(), on.instance(), on.instance()];
  }

  async take(each: Step): Promise<unknown> {
    const { on } = this;
    if (each.is === 'name') return on.name(secretOf(each.content, 1, versions));
    if (each.is === 'write') return this.write(each.by, each.late);
    if (each.is === 'pass') return this.pass(each.minutes * minute);
    const until = each.wholly ? Number.POSITIVE_INFINITY : 0;
    return each.is === 'renew' ? on.go(on.tables, until) : on.letGo(each.version, until);
  }

  private async write(by: number, isLate: boolean): Promise<void> {
    const tables = this.instances[by] ?? this.on.tables;
    const keys = await tables.keys();
    const write = () => this.on.file({ ...tables, keys: async () => keys });
    if (isLate) this.inHand.push({ write, at: this.on.clock.ms + longestRun - minute });
    else await write();
  }

  private async pass(ms: number): Promise<void> {
    const now = this.on.clock.ms + ms;
    for (const { write, at } of this.inHand) if (at < now) await write();
    this.inHand = this.inHand.filter(({ at }) => at >= now);
    this.on.clock.ms = now;
    vi.setSystemTime(now);
  }
}

test('E4 the runbook says how long a version that was let go is kept for restores', () => {
  const keys = readFileSync('docs/runbook.md', 'utf8').split('## Keys')[1]?.split('\n## ')[0];
  expect(keys).toContain(`${recoveryDays} days`);
});

test('E4 a restore to before a version went needs it again, and finds it where it was kept', async () => {
  const on: On = await register(1);
  const held = structuredClone(on.register.all());
  on.become(after);
  await whole(on);
  expect(await letGoInTime(on, 2)).toEqual(dropped);
  for (const item of on.register.all()) on.register.remove(item);
  for (const item of held) on.register.put(item);
  on.become(without(2, 3));
  await expect(on.load(on.ids[0] ?? '')).rejects.toThrow(KeysUnfit);
  on.become(after);
  expect((await on.load(on.ids[0] ?? '')).state.id).toBe(on.ids[0]);
});

const lookAt = (subject: Awaited<ReturnType<On['load']>>['state']['subject']) => ({
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
  basis: { type: 'public' as const },
  outcome: 'shown' as const,
  seen: [],
});
