import { jointResponseProcess } from '../../shared/joint-response/process.ts';
import type { CaseStore } from '../../shared/store/store.ts';
import type { Edge } from '../edge.ts';
import { stepFunction } from '../workflow/step.ts';

/** The tasks of the workflow: the commands that its definition may name. */
export const jointResponseStep = (cases: CaseStore, world?: Edge) =>
  stepFunction(
    'joint-response',
    jointResponseProcess,
    [{ command: { type: 'mark-overdue' } }, { command: { type: 'stall' } }],
    cases,
    world,
  );
