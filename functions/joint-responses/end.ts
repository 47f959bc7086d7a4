/** What the platform does on joint responses: ends them with their records, marks what is overdue (Art. 22, 25). */
import { jointResponseProcess } from '../../shared/joint-response/process.ts';
import { fallenDue } from '../../shared/joint-response/standing.ts';
import type { JointResponseCommand, JointResponseState } from '../../shared/joint-response/state.ts';
import { run } from '../../shared/process/change.ts';
import type { PublishedOf } from '../../shared/publication/copies.ts';
import { type CaseStore, Overloaded } from '../../shared/store/store.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { load } from '../cases.ts';
import { measuresOn } from './on-record.ts';

/** What a measure stands on: its record, and what is published of that. */
export interface Standing {
  cases: CaseStore;
  published: PublishedOf;
}

const actor = { as: 'platform', process: 'joint-response' } as const;

const attempts = 5;

/** That a measure ends or waits, where its record shows no more; null while it shows. */
export async function followItsRecord(
  state: JointResponseState,
  { cases, published }: Standing,
  now: Instant,
): Promise<JointResponseCommand | null> {
  if (state.end) return null;
  const [{ record }, items] = await Promise.all([
    load(cases, { record: state.record }),
    published('items', now),
  ]);
  const command = fallenDue(state, record?.state ?? null, now, items);
  return command?.type === 'mark-overdue' ? null : command;
}

/**
 * Does what falls due on a joint response, each thing once, whoever else is at it. Gives how many things it did.
 * Throws where others were faster again and again.
 */
export async function followUp(on: Standing, id: string, now: Instant): Promise<number> {
  const { cases, published } = on;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const { 'joint-response': stored } = await load(cases, { 'joint-response': id });
    if (!stored) return 0;
    const [{ record }, items] = await Promise.all([
      load(cases, { record: stored.state.record }),
      published('items', now),
    ]);
    const command = fallenDue(stored.state, record?.state ?? null, now, items);
    const ran = command && run(jointResponseProcess, stored, command, now, actor);
    if (!ran?.ok || ran.value.events.length === 0) return 0;
    if ((await cases.write({ changes: [ran.value] }, null)).ok) return 1;
  }
  throw new Overloaded('Others were changing the same joint response.');
}

/**
 * Ends the measures of a record that shows no more, one after the other, or lets them wait or go on. Doing it twice, or
 * again after dying half-way, changes nothing more.
 */
export async function endMeasures(on: Standing, record: string, now: Instant): Promise<number> {
  let count = 0;
  for await (const { state } of measuresOn(on.cases, record)) {
    if (!state.end) count += await followUp(on, state.id, now);
  }
  return count;
}
