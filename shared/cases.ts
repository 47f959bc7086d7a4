import type { AuthorizationState } from './authorization/process.ts';
import type { JointResponseState } from './joint-response/state.ts';
import type { ObjectionState } from './objection/state.ts';
import type { RecordState } from './record/state.ts';

/** Every kind of case that a subject's partition holds. */
export interface Cases {
  record: RecordState;
  objection: ObjectionState;
  'joint-response': JointResponseState;
  authorization: AuthorizationState;
}

export type AnyCase = Cases[keyof Cases];
