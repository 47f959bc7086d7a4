/** M30.1 what a case says is closed under a key of its own, which lies with it wrapped, and nowhere else. */
import { describe, expect, test } from 'vitest';
import { verifyChain } from '../../../shared/history/chain.ts';
import { contentKeysOf, isUnderOwn, openOf, unwrapKey } from '../../../shared/keys/content-key.ts';
import { close, deriveKeys, versionOf } from '../../../shared/keys/keys.ts';
import type { Stored } from '../../../shared/process/change.ts';
import type { RecordCommand } from '../../../shared/record/commands.ts';
import { recordProcess } from '../../../shared/record/process.ts';
import type { RecordState } from '../../../shared/record/state.ts';
import { dynamoCases } from '../../../shared/store/dynamodb/cases.ts';
import { dynamoHistory } from '../../../shared/store/dynamodb/history.ts';
import { bytes, closeJson, type Item } from '../../../shared/store/dynamodb/item.ts';
import { caseKey, eventSort } from '../../../shared/store/dynamodb/keys.ts';
import { actors } from '../../support/actors.ts';
import { allowed } from '../../support/allowed.ts';
import { commands, contentKey, filedAt, filingChange, giveCommand, secret } from '../../support/cases.ts';
import { filings } from '../../support/filings.ts';
import { emptyTables, type Memory } from '../../support/memory.ts';
import { secretOf } from '../../support/secrets.ts';

const uuid = (count: number) => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
const words = 'The permit was renewed in time.';

function opened(count = 1) {
  const memory = emptyTables();
  const filed = Array.from({ length: count }, (_, index) =>
    filingChange(filings.firmPenalty({ 行政处罚决定书文号: `号${index}` }), {}, uuid(index)),
  );
  return { ...memory, filed, cases: dynamoCases(memory.tables), told: dynamoHistory(memory.tables) };
}

/** A record that was delivered and replied to, as it lies. */
async function repliedTo() {
  const on = opened();
  const [change] = on.filed;
  const id = change?.state.id ?? '';
  await on.cases.write({ changes: on.filed }, null);
  const read = async () => (await on.cases.load(null, [id])).cases[0] as Stored<RecordState>;
  const give = async (command: RecordCommand, acting: Parameters<typeof giveCommand>[4]) => {
    const done = allowed(giveCommand(recordProcess, await read(), command, filedAt, acting));
    expect(await on.cases.write({ changes: [done] }, null)).toEqual({ ok: true });
  };
  await give(commands.acknowledge('2026-03-20'), actors.subject);
  await give(commands.reply(words), actors.subject);
  const item = () => on.register.get(caseKey(id) ?? {}) ?? {};
  const whole = async () => {
    const stored = await on.cases.stored(id);
    return stored && verifyChain(await on.tables.keys(), stored, await on.told.caseHistory(id));
  };
  return { ...on, id, read, give, item, whole };
}

const eventOf = ({ history }: Pick<Memory, 'history'>, { pk }: Item, id: string, seq: number): Item =>
  history.get({ ...(pk ? { pk } : {}), sk: { S: eventSort(id, seq) } }) ?? {};

describe('M30.1 content under a key of its own', () => {
  test('what the case and its events say is under it, each case has another, and it lies nowhere unwrapped', async () => {
    const on = opened(2);
    await on.cases.write({ changes: on.filed }, null);
    const keys = await on.tables.keys();
    const found = on.filed.map(({ state: { id } }) => {
      const item = on.register.get(caseKey(id) ?? {}) ?? {};
      expect(isUnderOwn(bytes(item, 'closed'))).toBe(true);
      expect(bytes(item, 'wrapped')).toHaveLength(62);
      return Buffer.from(unwrapKey(keys, bytes(item, 'wrapped'), id));
    });
    expect(found[0]?.equals(found[1] ?? Buffer.alloc(0))).toBe(false);
    const all = JSON.stringify(on.register.partition(`S#${on.filed[0]?.state.subject}`));
    for (const key of found) expect(all).not.toContain(key.toString('base64'));
  });

  test('words in an event are read with the case’s key', async () => {
    const on = await repliedTo();
    const said = (await on.told.words(on.id))(await on.read());
    expect(said.at(-1)?.secret).toMatchObject({ text: words });
    expect(await on.whole()).toEqual([]);
  });

  test('the wrapped key of one case opens nothing as another’s', async () => {
    const on = opened(2);
    await on.cases.write({ changes: on.filed }, null);
    const [one, other] = on.filed.map(({ state }) => on.register.get(caseKey(state.id) ?? {}) ?? {});
    on.register.put({ ...one, wrapped: other?.wrapped ?? { B: new Uint8Array() } });
    await expect(on.cases.load(null, [on.filed[0]?.state.id ?? ''])).rejects.toThrow();
  });

  test('where the key is destroyed nothing of the case opens, and its history is whole', async () => {
    const on = await repliedTo();
    await on.tables.client.call('UpdateItem', {
      TableName: on.tables.register,
      Key: caseKey(on.id) ?? {},
      UpdateExpression: 'REMOVE #wrapped',
      ExpressionAttributeNames: { '#wrapped': 'wrapped' },
    });
    await expect(on.read()).rejects.toThrow();
    const opening = await on.told.words(on.id);
    const [filed] = on.filed;
    if (!filed) throw new Error('Nothing was filed.');
    expect(() => opening({ state: filed.state })).toThrow();
    expect(await on.whole()).toEqual([]);
  });
});

describe('M30.1 what earlier releases closed under the secret’s own key', () => {
  test('is read, gets a key of its own when it next changes, and what was said before is still read', async () => {
    const on = await repliedTo();
    const keys = await on.tables.keys();
    // As it lay: the case and what was said in it under the secret's key, and no key of its own.
    const { wrapped, ...item } = on.item();
    const stored = await on.read();
    on.register.put({ ...item, closed: { B: closeJson(keys, stored.state.secret, on.id) } });
    const own = () => unwrapKey(keys, wrapped?.B ?? Buffer.alloc(0), on.id);
    for (let seq = 1; seq <= stored.seq; seq++) {
      const event = eventOf(on, item, on.id, seq);
      const sk = eventSort(on.id, seq);
      if (event.closed)
        on.history.put({
          ...event,
          closed: { B: close(keys, openOf(keys, own, bytes(event, 'closed'), sk), sk) },
        });
    }
    const before = await on.read();
    expect([before.state, before.wrapped]).toEqual([stored.state, undefined]);
    await on.give(commands.decideReply('withdraw'), actors.provider);
    const after = await on.read();
    expect(after.wrapped).toHaveLength(62);
    const said = (await on.told.words(on.id))(after).map((each) => each.secret);
    expect(said).toContainEqual(expect.objectContaining({ text: words }));
  });
});

describe('Invariant 11: a record that is inserted twice', () => {
  const insert = (on: ReturnType<typeof opened>) =>
    on.cases.insert(on.filed.map((change) => ({ change, contentKey, firstReleaseId: null })));

  test('has one key, whatever version of the secret is present at the second attempt', async () => {
    const on = opened(3);
    await insert(on);
    const before = await on.cases.load(
      null,
      on.filed.map(({ state }) => state.id),
    );
    const newer = deriveKeys(secretOf(2, 1, { 1: secret, 2: 'newer' }));
    on.tables.keys = async () => newer;
    await insert(on);
    const after = await on.cases.load(
      null,
      on.filed.map(({ state }) => state.id),
    );
    expect(after).toEqual(before);
    expect(after.cases.map((each) => each?.wrapped && versionOf(each.wrapped))).toEqual([1, 1, 1]);
  });

  test('keys of one submission differ by their record', () => {
    const seed = Buffer.alloc(32, 1);
    expect(contentKeysOf(seed)('one')).not.toEqual(contentKeysOf(seed)('other'));
    expect(contentKeysOf(seed)('one')).toEqual(contentKeysOf(seed)('one'));
    expect(close(deriveKeys(secret), seed, 'x')).toHaveLength(62);
  });
});
