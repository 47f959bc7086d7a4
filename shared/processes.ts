/** Every process, by the kind of its cases: for what is done alike on all of them. */
import { applicationProcesses } from './application/process.ts';
import { authorizationProcess } from './authorization/process.ts';
import type { AnyCase, Cases } from './cases.ts';
import { columnMapProcess } from './column-map/process.ts';
import { commentProcess } from './comment/process.ts';
import { consentProcess } from './consent/process.ts';
import { declarationProcess } from './declaration/process.ts';
import { expungementProcess } from './expungement/process.ts';
import { fileProcess } from './file/process.ts';
import { findingProcess } from './finding/process.ts';
import type { CaseKind } from './ids.ts';
import { jointResponseProcess } from './joint-response/process.ts';
import { pledgeProcess } from './pledge/process.ts';
import type { CaseEvent, CaseState, Process } from './process/process.ts';
import { publicationProcess } from './publication/process.ts';
import { recallProcess } from './recall/process.ts';
import { recordProcess } from './record/process.ts';
import { submissionProcess } from './submission/process.ts';

const processes = {
  record: recordProcess,
  ...applicationProcesses,
  'joint-response': jointResponseProcess,
  authorization: authorizationProcess,
  consent: consentProcess,
  pledge: pledgeProcess,
  declaration: declarationProcess,
  recall: recallProcess,
  expungement: expungementProcess,
  finding: findingProcess,
  submission: submissionProcess,
  file: fileProcess,
  'column-map': columnMapProcess,
  publication: publicationProcess,
  comment: commentProcess,
} as const satisfies { [K in CaseKind]: object & { stored: Process<Cases[K], never, never>['stored'] } };

/** A process as it is for cases of any kind. */
export type AnyProcess<S extends CaseState = AnyCase> = Process<S, { type: string }, CaseEvent>;

/** The process of a case. Of all of them the one of its kind: the compiler cannot tell which it is. */
export const processOf = ({ kind }: Pick<AnyCase, 'kind'>): AnyProcess =>
  processes[kind] as unknown as AnyProcess;
