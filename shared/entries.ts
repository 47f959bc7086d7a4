/** Every entry that a case of any kind is owed as it stands: by it the audit tells whether one was removed, or is nobody's. */
import { applicationProcesses } from './application/process.ts';
import { authorizationProcess } from './authorization/process.ts';
import type { AnyCase, Cases } from './cases.ts';
import { expungementProcess } from './expungement/process.ts';
import { findingProcess } from './finding/process.ts';
import type { CaseKind } from './ids.ts';
import { jointResponseProcess } from './joint-response/process.ts';
import { workOf } from './process/change.ts';
import type { CaseState, Entries, NoticeEntry, Process, WorkEntry } from './process/process.ts';
import { publicationProcess } from './publication/process.ts';
import { recallProcess } from './recall/process.ts';
import { recordProcess } from './record/process.ts';
import { submissionProcess } from './submission/process.ts';

/** What of a process says which entries its cases have. */
type Entering<S extends CaseState> = Pick<
  Process<S, { type: string }, { type: string; data: object }>,
  'entries' | 'notices' | 'waits'
>;

const entering = {
  record: recordProcess,
  ...applicationProcesses,
  'joint-response': jointResponseProcess,
  authorization: authorizationProcess,
  recall: recallProcess,
  expungement: expungementProcess,
  finding: findingProcess,
  submission: submissionProcess,
  publication: publicationProcess,
} as const satisfies { [K in CaseKind]: Entering<Cases[K]> };

export interface OwedEntries extends Required<Entries> {
  work: WorkEntry[];
  notices: NoticeEntry[];
}

/** Worklist and list entries, names, notices and the running period of a case. */
export function owedEntries(state: AnyCase): OwedEntries {
  // Of all processes the one of this case's kind: the compiler cannot tell which it is.
  const process = entering[state.kind] as Entering<AnyCase>;
  const { names = [], listed = [], period = null } = process.entries(state);
  return { work: workOf(process, state), names, listed, period, notices: process.notices(state) };
}
