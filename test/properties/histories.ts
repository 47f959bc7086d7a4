/** Generated histories of a record: lawful and unlawful commands at random instants, through the real deciders. */
import fc from 'fast-check';
import type { Actor } from '../../shared/actor.ts';
import { run, type Stored } from '../../shared/process/change.ts';
import type { RecordCommand } from '../../shared/record/commands.ts';
import { recordProcess } from '../../shared/record/process.ts';
import type { RecordState } from '../../shared/record/state.ts';
import { civilDateOf, type Instant } from '../../shared/time/civil.ts';
import { actors, day, shift } from '../support/actors.ts';
import { commands, filed, filedAt } from '../support/cases.ts';
import { designations, filings } from '../support/filings.ts';

/** What happened to a record, noted from the commands that were accepted and not read off its state. */
export interface Told {
  deliveredAt: Instant | null;
  noticeEnd: Instant | null;
  effective: boolean;
  open: Set<string>;
  gone: boolean;
}

export interface History {
  record: RecordState;
  told: Told;
  /** The instants at which anything about it may change. */
  edges: Instant[];
}

const exemption = { law: 'Food Safety Law', article: 'Art. 118' };

const step = fc.record({
  command: fc.constantFrom(
    'acknowledge',
    'reply',
    'confirm',
    'withdraw',
    'activate',
    'return',
    'annotate',
    'uphold',
    'delete',
    'archive',
  ),
  afterMs: fc.oneof(fc.integer({ min: 0, max: 20 * day }), fc.constantFrom(0, 1, 11 * day, 16 * day)),
});

const filingOf = fc.constantFrom('firmPenalty', 'personPenalty', 'firmDesignation', 'personDesignation');

/** Any history, from its filing on. */
export const histories: fc.Arbitrary<History> = fc
  .record({
    filing: filingOf,
    exempt: fc.boolean(),
    steps: fc.array(step, { maxLength: 12 }),
  })
  .map(({ filing, exempt, steps }) => {
    const designation = filing.endsWith('Designation');
    const context = {
      ...(exempt ? { exemption } : {}),
      ...(designation ? { item: designations } : {}),
    };
    let record = filed(filings[filing](), context);
    const told: Told = {
      deliveredAt: null,
      noticeEnd: null,
      effective: exempt,
      open: new Set(),
      gone: false,
    };
    let now = filedAt;
    const edges = [now, record.state.endsAt];
    for (const [index, { command, afterMs }] of steps.entries()) {
      now = shift(now, afterMs);
      edges.push(now);
      record = apply(record, told, command, now, index);
      if (record.state.notice?.endsAt) edges.push(record.state.notice.endsAt);
      edges.push(...record.state.annotations.map(({ dueAt }) => dueAt));
    }
    return { record: record.state, told, edges };
  });

function apply(before: Stored<RecordState>, told: Told, name: string, now: Instant, index: number) {
  const objection = `obj-${index}`;
  const [oldest = ''] = told.open;
  const given: Record<string, [RecordCommand, Actor]> = {
    acknowledge: [commands.acknowledge(civilDateOf(now)), actors.subject],
    reply: [commands.reply(), actors.subject],
    confirm: [commands.decideReply('confirm'), actors.provider],
    withdraw: [commands.decideReply('withdraw'), actors.provider],
    activate: [{ type: 'activate' }, actors.platform],
    return: [{ type: 'return' }, actors.platform],
    annotate: [
      { type: 'annotate', annotation: { objection, since: now, dueAt: shift(now, 10 * day) } },
      actors.subject,
    ],
    uphold: [{ type: 'resolve', objection: oldest, resolution: { outcome: 'upheld' } }, actors.handler],
    delete: [{ type: 'resolve', objection: oldest, resolution: { outcome: 'deleted' } }, actors.handler],
    archive: [{ type: 'archive' }, actors.platform],
  };
  const [command, actor] = given[name] ?? [{ type: 'stall' } as const, actors.platform];
  const ran = run(recordProcess, before, command, now, actor);
  if (!ran.ok) return before;
  tell(told, name, now, objection, oldest, ran.value.state);
  const { state } = ran.value;
  return { ...before, state, version: before.version + 1 };
}

function tell(
  told: Told,
  name: string,
  now: Instant,
  objection: string,
  oldest: string,
  after: RecordState,
): void {
  if (name === 'acknowledge') Object.assign(told, { deliveredAt: now, noticeEnd: after.notice?.endsAt });
  if (name === 'activate' || name === 'confirm') told.effective = true;
  if (name === 'annotate') told.open.add(objection);
  if (name === 'delete' && told.open.has(oldest)) told.gone = told.gone || after.status === 'deleted';
  if (name === 'uphold' || name === 'delete') told.open.delete(oldest);
  if (name === 'archive') told.gone = true;
}
