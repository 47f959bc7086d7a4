/** The tasks of every workflow. The synthesis holds each definition against its entry, both ways. */
import { applicationProcesses } from '../../shared/application/process.ts';
import { forEachKind } from '../../shared/application/rules.ts';
import { jointResponseProcess } from '../../shared/joint-response/process.ts';
import type { Workflow } from '../../shared/process/workflows.ts';
import { recordProcess } from '../../shared/record/process.ts';
import type { RecordState } from '../../shared/record/state.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { consentBeside } from '../consented.ts';
import { followItsRecord } from '../joint-responses/end.ts';
import type { StandsOn } from '../workflow/step.ts';
import { type Tasks, tasksOf } from '../workflow/tasks.ts';

/** A calendar that came while a period ran counts before anything rests on its end, whether or not the sweep has been; so does that the item ended, or the consent. */
const recount = async (state: RecordState, { cases, published }: StandsOn, now: Instant) =>
  ({
    type: 'recount',
    calendars: await published('calendars', now),
    items: await published('items', now),
    ...(await consentBeside(cases, state)),
  }) as const;

export const tasks = {
  notice: tasksOf('record', recordProcess, [
    { command: { type: 'activate' }, after: 'reply', first: recount },
    // The sweep does; until these ended, so did workflows that began with the filing.
    { command: { type: 'return' }, after: 'delivery', earlier: true },
    { command: { type: 'mark-reply-overdue' }, first: recount },
  ]),
  ...forEachKind((kind) =>
    tasksOf(kind, applicationProcesses[kind], [
      { command: { type: 'remind' } },
      { command: { type: 'escalate' } },
    ]),
  ),
  'joint-response': tasksOf('joint-response', jointResponseProcess, [
    // Nobody is overdue by a measure whose record shows no more: it ends instead, or waits.
    { command: { type: 'mark-overdue' }, instead: followItsRecord },
  ]),
} as const satisfies Record<Workflow, Tasks>;
