/** Invariants 11 and 12: what a restore lost of a case is said by its history, by nobody without a key, and of nothing else. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verifyChain } from '../../../shared/history/chain.ts';
import { lostIn } from '../../../shared/history/lost.ts';
import { asItStands, endingOf, fallenDue } from '../../../shared/joint-response/standing.ts';
import { run } from '../../../shared/process/change.ts';
import { workOf } from '../../../shared/process/entry-changes.ts';
import { isBehind, openLossOf } from '../../../shared/process/loss.ts';
import { runOnLoss } from '../../../shared/process/run-on-loss.ts';
import { stallCommand } from '../../../shared/process/stall.ts';
import { processOf } from '../../../shared/processes.ts';
import { recordProcess } from '../../../shared/record/process.ts';
import { dynamoCases } from '../../../shared/store/dynamodb/cases.ts';
import { dynamoHistory } from '../../../shared/store/dynamodb/history.ts';
import { storedCase } from '../../../shared/store/dynamodb/items.ts';
import { caseKey } from '../../../shared/store/dynamodb/keys.ts';
import { actors, handlerOfficial, shanghai, shift } from '../../support/actors.ts';
import { allowed } from '../../support/allowed.ts';
import {
  acknowledgedAt,
  commands,
  filed,
  filedAt,
  filingChange,
  giveCommand,
  keys,
  recordIn,
  stored,
} from '../../support/cases.ts';
import { jointResponseChange } from '../../support/joint-responses.ts';
import { lossOf } from '../../support/lost.ts';
import { emptyTables } from '../../support/memory.ts';
import { published } from '../../support/published.ts';

const later = shift(filedAt, 60_000);
const settle = {
  type: 'settle-loss',
  document: 'a',
  reasons: 'b',
  official: handlerOfficial,
  calendars: [],
} as const;

test('a history with a gap that its mark names is whole but for that; without any event of it, it is not', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 400 }), async (count) => {
      const memory = emptyTables();
      const cases = dynamoCases(memory.tables);
      const history = dynamoHistory(memory.tables);
      const opened = filingChange();
      const { id } = opened.state;
      await cases.write({ changes: [opened] }, null);
      const [stored] = (await cases.load(null, [id])).cases;
      if (stored?.state.kind !== 'record') throw new Error('There is no record.');
      await cases.write({ changes: [lossOf(processOf(stored.state), stored, later, { count })] }, null);
      const [marked] = (await cases.load(null, [id])).cases;
      if (!marked) throw new Error('There is no case.');
      await cases.write(
        {
          changes: [
            allowed(
              runOnLoss(
                processOf(marked.state),
                marked,
                { ...settle, outcome: 'stands' },
                later,
                actors.handler,
              ),
            ),
          ],
        },
        null,
      );
      const item = memory.register.get(caseKey(id) ?? {}) ?? {};
      const at = storedCase(id, item);
      const events = await history.caseHistory(id);
      // Last, that its periods are given anew.
      expect(events.map(({ seq }) => seq)).toEqual([1, count + 2, count + 3, count + 4]);
      expect(verifyChain(keys, at, events)).toEqual([]);
      expect(lostIn(keys, id, events)).toEqual([{ from: 2, to: count + 1 }]);
      for (const removed of events)
        expect(
          verifyChain(
            keys,
            at,
            events.filter((each) => each !== removed),
          ),
        ).not.toEqual([]);
      // Moved to another number, or said of more, the mark says nothing.
      const forged = events.map((each) => ({ ...each, body: each.body.replace('"from":2', '"from":1') }));
      expect(lostIn(keys, id, forged)).toEqual([]);
      expect(lostIn(keys, `${id.slice(0, -1)}x`, events)).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

test('while it is open nothing else is due or to be done; settled, all is as before', () => {
  const before = recordIn('notified');
  const marked = shanghai('2026-03-25');
  const settled = shanghai('2026-03-27');
  const lost = { ...before, ...lossOf(recordProcess, before, marked) };
  expect(isBehind(lost.state)).toBe(true);
  const due = openLossOf(lost.state)?.settleBy ?? '';
  expect(lossOf(recordProcess, before, marked).due).toBe(due);
  expect(workOf(recordProcess, lost.state)).toEqual([
    { unit: 'management-body', what: 'settle-loss', dueAt: due },
  ]);
  const asked = { ...lost, seq: 9, revision: 9, head: 'x' };
  expect(run(recordProcess, asked, { type: 'activate' }, due, actors.platform)).toMatchObject({
    ok: false,
    refusal: { code: 'events-lost' },
  });
  const overdue = allowed(
    runOnLoss(recordProcess, asked, { type: 'mark-loss-overdue' }, due, actors.platform),
  );
  expect(overdue.entries.work.add.map(({ unit }) => unit)).toEqual(['supervision']);
  expect(overdue.due).toBeNull();
  const early = runOnLoss(recordProcess, asked, { type: 'mark-loss-overdue' }, settled, actors.platform);
  expect(allowed(early).events).toEqual([]);
  const stands = allowed(
    runOnLoss(recordProcess, asked, { ...settle, outcome: 'stands' }, settled, actors.handler),
  );
  // Its periods are given anew.
  expect((stands.due ?? '') > (recordProcess.due(before.state) ?? '')).toBe(true);
  expect(workOf(recordProcess, stands.state)).toEqual(workOf(recordProcess, before.state));
  const ended = allowed(
    runOnLoss(recordProcess, asked, { ...settle, outcome: 'ended' }, settled, actors.handler),
  );
  expect(ended.state).toMatchObject({ status: 'deleted', isDeleted: true });
});

test('a measure on what is behind waits, and has not ended', () => {
  const before = recordIn('active');
  const { state: record } = lossOf(recordProcess, before, later);
  const response = { ...jointResponseChange(later).state, record: record.id };
  expect(endingOf(response, record, later, published.items)).toBeNull();
  expect(fallenDue(response, record, later, published.items)).toEqual({ type: 'pause', since: later });
  expect(asItStands(response, record, later, published.items).paused).toBe(later);
});

test('who brought the case does not settle it, and nobody of another unit', () => {
  const before = filed();
  const lost = {
    ...before,
    ...lossOf(recordProcess, before, later),
    seq: 9,
    revision: 9,
    head: 'x',
  };
  const command = { ...settle, outcome: 'stands' } as const;
  expect(runOnLoss(recordProcess, lost, command, later, actors.provider)).toMatchObject({ ok: false });
  const own = { ...actors.handler, official: before.state.secret.official };
  expect(runOnLoss(recordProcess, lost, command, later, own)).toMatchObject({
    ok: false,
    refusal: { code: 'brought-by-oneself' },
  });
});

test('the measures that rest on a record are told when it falls behind and when that is settled, and no others are', () => {
  const record = recordIn('active');
  const marked = lossOf(recordProcess, record, later, { count: 1 });
  const endings = { to: 'endings', record: record.state.id };
  expect(marked.messages).toContainEqual(endings);
  const stands = { ...settle, outcome: 'stands' } as const;
  const settled = allowed(runOnLoss(recordProcess, stored(marked), stands, later, actors.handler));
  expect(settled.messages).toContainEqual(endings);
  // What happens to it otherwise tells them nothing of the kind; no more does what happens to another case.
  const reply = allowed(
    giveCommand(recordProcess, filed(), commands.acknowledge('2026-03-24'), acknowledgedAt, actors.subject),
  );
  expect(reply.messages.map(({ to }) => to)).not.toContain('endings');
  const measure = stored(jointResponseChange(later));
  expect(lossOf(processOf(measure.state), measure, later, { count: 1 }).messages).toEqual([]);
});

test('on what is behind nothing is done, and no stall of it is reported', () => {
  const marked = stored(lossOf(recordProcess, filed(), later, { count: 1 }));
  const delivered = giveCommand(
    recordProcess,
    marked,
    commands.acknowledge('2026-03-24'),
    acknowledgedAt,
    actors.subject,
  );
  expect(delivered.ok ? '' : delivered.refusal.code).toBe('events-lost');
  const stalled = giveCommand(recordProcess, marked, stallCommand, acknowledgedAt, actors.platform);
  expect(stalled.ok && stalled.value.events).toEqual([]);
});
