import { describe, expect, test } from 'vitest';
import { applicationProcesses } from '../../../shared/application/process.ts';
import { jointResponseProcess } from '../../../shared/joint-response/process.ts';
import type { Stored } from '../../../shared/process/change.ts';
import { workOf } from '../../../shared/process/entry-changes.ts';
import type { CaseEvent, CaseState, Process } from '../../../shared/process/process.ts';
import { stallCommand } from '../../../shared/process/stall.ts';
import { recordProcess } from '../../../shared/record/process.ts';
import type { RecordStatus } from '../../../shared/record/state.ts';
import { actors, shanghai, shift } from '../../support/actors.ts';
import { after, giveCommand, recordIn, stored } from '../../support/cases.ts';
import { jointResponseChange } from '../../support/joint-responses.ts';
import { objectionChange } from '../../support/objections.ts';

const at = shanghai('2026-06-02');
const entry = { unit: 'operations', what: 'workflow-stalled', dueAt: at };

/** What is on worklists after a stall was reported twice, and how many events that made. */
function stalledTwice<S extends CaseState, C extends { type: string }, E extends CaseEvent>(
  process: Process<S, C, E>,
  before: Stored<S>,
) {
  const once = after(process, before, stallCommand, at, actors.platform);
  const twice = after(process, once, stallCommand, shift(at, 60_000), actors.platform);
  return { events: twice.seq - before.seq, work: workOf(process, twice.state) };
}

describe('Invariant 9: a workflow that failed for good is on the worklist of operations', () => {
  test.each<[RecordStatus, boolean]>([
    ['notifying', true],
    ['notified', true],
    ['contested', true],
    ['active', false],
    ['withdrawn', false],
    ['returned', false],
    ['deleted', false],
    ['archived', false],
  ])('of a record while it is %s: %s', (status, isAwaited) => {
    const ran = giveCommand(recordProcess, recordIn(status), stallCommand, at, actors.platform);
    if (!ran.ok) throw new Error(ran.refusal.code);
    const { events, state, entries, revision } = ran.value;
    expect(events).toEqual(isAwaited ? [{ type: 'WorkflowStalled', data: {} }] : []);
    expect(state.stalledAt).toBe(isAwaited ? at : null);
    expect(entries.work.add).toEqual(isAwaited ? [entry] : []);
    expect([state.status, revision]).toEqual([status, recordIn(status).revision]);
  });

  test('of an objection and of a joint response, once, however often it is reported', () => {
    const objection = stored(objectionChange(recordIn('active').state, at));
    const response = stored(jointResponseChange(at));
    for (const { events, work } of [
      stalledTwice(applicationProcesses.objection, objection),
      stalledTwice(jointResponseProcess, response),
    ]) {
      expect(events).toBe(1);
      expect(work.filter(({ unit }) => unit === 'operations')).toEqual([entry]);
    }
  });
});
