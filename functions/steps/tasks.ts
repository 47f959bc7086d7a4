/** The tasks of every workflow. The synthesis holds each definition against its entry, both ways. */
import { applicationProcesses } from '../../shared/application/process.ts';
import { forEachKind } from '../../shared/application/rules.ts';
import { jointResponseProcess } from '../../shared/joint-response/process.ts';
import type { Workflow } from '../../shared/process/workflows.ts';
import { recordProcess } from '../../shared/record/process.ts';
import { type Tasks, tasksOf } from '../workflow/tasks.ts';

export const tasks = {
  notice: tasksOf('record', recordProcess, [
    { command: { type: 'activate' }, after: 'reply' },
    { command: { type: 'return' }, after: 'delivery' },
    { command: { type: 'mark-reply-overdue' } },
  ]),
  ...forEachKind((kind) =>
    tasksOf(kind, applicationProcesses[kind], [
      { command: { type: 'remind' } },
      { command: { type: 'escalate' } },
    ]),
  ),
  'joint-response': tasksOf('joint-response', jointResponseProcess, [{ command: { type: 'mark-overdue' } }]),
} as const satisfies Record<Workflow, Tasks>;
