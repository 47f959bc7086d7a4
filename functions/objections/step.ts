import { objectionProcess } from '../../shared/objection/process.ts';
import type { CaseStore } from '../../shared/store/store.ts';
import type { Edge } from '../edge.ts';
import { stepFunction } from '../workflow/step.ts';

/** The tasks of the workflow: the commands that its definition may name. */
export const objectionStep = (cases: CaseStore, world?: Edge) =>
  stepFunction(
    'objection',
    objectionProcess,
    [{ command: { type: 'remind' } }, { command: { type: 'escalate' } }, { command: { type: 'stall' } }],
    cases,
    world,
  );
