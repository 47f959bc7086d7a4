import type { ApplicationKind } from './application/rules.ts';
import type { ApplicationState } from './application/state.ts';
import { applicationForms } from './application/stored.ts';
import type { AuthorizationState } from './authorization/state.ts';
import { authorizationForm } from './authorization/stored.ts';
import type { ColumnMapState } from './column-map/state.ts';
import { columnMapForm } from './column-map/stored.ts';
import type { CommentState } from './comment/state.ts';
import { commentForm } from './comment/stored.ts';
import type { ConsentState } from './consent/state.ts';
import { consentForm } from './consent/stored.ts';
import type { DeclarationState } from './declaration/state.ts';
import { declarationForm } from './declaration/stored.ts';
import type { ExpungementState } from './expungement/state.ts';
import { expungementForm } from './expungement/stored.ts';
import type { FileState } from './file/state.ts';
import { fileForm } from './file/stored.ts';
import type { FindingState } from './finding/state.ts';
import { findingForm } from './finding/stored.ts';
import type { CaseKind } from './ids.ts';
import type { JointResponseState } from './joint-response/state.ts';
import { jointResponseForm } from './joint-response/stored.ts';
import type { PledgeState } from './pledge/state.ts';
import { pledgeForm } from './pledge/stored.ts';
import type { StoredForm } from './process/process.ts';
import type { PublicationState } from './publication/state.ts';
import { publicationForm } from './publication/stored.ts';
import type { RecallState } from './recall/state.ts';
import { recallForm } from './recall/stored.ts';
import type { RecordState } from './record/state.ts';
import { recordForm } from './record/stored.ts';
import type { SubmissionState } from './submission/state.ts';
import { submissionForm } from './submission/stored.ts';

/** Every kind of case, by its name in `kinds`. One that is missing or too many here does not compile below. */
export interface Cases extends Record<ApplicationKind, ApplicationState> {
  record: RecordState;
  'joint-response': JointResponseState;
  authorization: AuthorizationState;
  consent: ConsentState;
  pledge: PledgeState;
  declaration: DeclarationState;
  recall: RecallState;
  expungement: ExpungementState;
  finding: FindingState;
  submission: SubmissionState;
  file: FileState;
  'column-map': ColumnMapState;
  publication: PublicationState;
  comment: CommentState;
}

export type AnyCase = Cases[keyof Cases];

/** How the states of each kind are read. */
export const forms = {
  record: recordForm,
  ...applicationForms,
  'joint-response': jointResponseForm,
  authorization: authorizationForm,
  consent: consentForm,
  pledge: pledgeForm,
  declaration: declarationForm,
  recall: recallForm,
  expungement: expungementForm,
  finding: findingForm,
  submission: submissionForm,
  file: fileForm,
  'column-map': columnMapForm,
  publication: publicationForm,
  comment: commentForm,
} as const satisfies { [K in CaseKind]: StoredForm<Cases[K]> };
