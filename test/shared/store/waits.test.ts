import { describe, expect, test } from 'vitest';
import type { Stored } from '../../../shared/process/change.ts';
import type { Message } from '../../../shared/process/message.ts';
import { recordProcess } from '../../../shared/record/process.ts';
import type { RecordState } from '../../../shared/record/state.ts';
import { dynamoCases } from '../../../shared/store/dynamodb/cases.ts';
import { text } from '../../../shared/store/dynamodb/item.ts';
import { caseKey } from '../../../shared/store/dynamodb/keys.ts';
import { actors } from '../../support/actors.ts';
import { acknowledgedAt, commands, filingChange, giveCommand } from '../../support/cases.ts';
import { emptyTables } from '../../support/memory.ts';

const wait = { step: 'delivery', token: 'token-1' };

async function filedRecord() {
  const memory = emptyTables();
  const cases = dynamoCases(memory.tables);
  const change = filingChange();
  const { id } = change.state;
  await cases.write({ changes: [change] }, null);
  const read = async () => (await cases.load(null, [id])).cases[0] as Stored<RecordState>;
  const item = () => memory.register.get(caseKey(id) ?? {}) ?? {};
  const deliver = async (before: Stored<RecordState>) => {
    const command = commands.acknowledge('2026-03-24');
    const ran = giveCommand(recordProcess, before, command, acknowledgedAt, actors.subject);
    if (!ran.ok) throw new Error(ran.refusal.code);
    return cases.write({ changes: [ran.value] }, null);
  };
  const messages = (): Message[] => JSON.parse(text(item(), 'outbox') || '[]');
  return { cases, id, read, item, deliver, messages };
}

describe('a waiting token has a guard of its own', () => {
  test('it moves nobody’s version: what was read before it is written as if it had not come', async () => {
    const { cases, id, read, deliver, item, messages } = await filedRecord();
    const before = await read();
    expect(await cases.wait(id, before.seq, wait, null)).toBe(true);
    expect(await read()).toEqual(before);
    expect(await deliver(before)).toEqual({ ok: true });
    // The image that the stream carries shows both, so the step is told.
    expect(JSON.parse(text(item(), 'wait'))).toEqual(wait);
    expect(messages()).toContainEqual({ to: 'waiting', answers: { delivery: expect.any(Object) } });
  });

  test('Invariant 11: a step that read the case before it changed does not begin to wait', async () => {
    const { cases, id, read, deliver, item } = await filedRecord();
    const before = await read();
    await deliver(before);
    expect(await cases.wait(id, before.seq, wait, null)).toBe(false);
    expect(item().wait).toBeUndefined();
  });

  test('what is told at once goes with the token, and nothing is sent again with it', async () => {
    const { cases, id, read, deliver, messages } = await filedRecord();
    await deliver(await read());
    expect(messages()).toContainEqual(expect.objectContaining({ to: 'workflow' }));
    const { seq } = await read();
    await cases.wait(id, seq, wait, null);
    expect(messages()).toEqual([]);
    await cases.wait(id, seq, wait, { settled: true });
    expect(messages()).toEqual([{ to: 'waiting', answers: { delivery: { settled: true } } }]);
  });

  test('of two people who change it at once, one is told to read again', async () => {
    const { read, deliver } = await filedRecord();
    const before = await read();
    expect(await deliver(before)).toEqual({ ok: true });
    expect(await deliver(before)).toEqual({ ok: false, conflict: 'version' });
  });
});
