/** Every value of the lists that the reference shows: one without its meaning, or a meaning too many, does not compile. */
import type { Wording } from '../../../shared/application/expunged.ts';
import type { Mark } from '../../../shared/application/kind.ts';
import type { ApplicationNoticeKind } from '../../../shared/application/notice.ts';
import type { ApplicationOutcome, Ground } from '../../../shared/application/rules.ts';
import type { applicationStatuses, askingOutcomes, Conclusion } from '../../../shared/application/state.ts';
import type { authorizationStatuses } from '../../../shared/authorization/state.ts';
import type { itemSubjects, natures } from '../../../shared/catalog/items.ts';
import type { commentStatuses } from '../../../shared/comment/state.ts';
import type { consentStatuses } from '../../../shared/consent/state.ts';
import type { declarationKinds, declarationStatuses } from '../../../shared/declaration/state.ts';
import type { ExpungementNotice } from '../../../shared/expungement/notice.ts';
import type { expungementOutcomes, expungementStatuses } from '../../../shared/expungement/state.ts';
import type { fileStatuses, reportForms } from '../../../shared/file/state.ts';
import type { damages, findingStatuses } from '../../../shared/finding/state.ts';
import type { AmountUnit, ReaderKind } from '../../../shared/formats/content.ts';
import type { Burden } from '../../../shared/formats/format.ts';
import type { RuleId } from '../../../shared/formats/rules.ts';
import type { accessBases, accessOutcomes } from '../../../shared/history/access.ts';
import type { subjectKinds } from '../../../shared/identity/subject-code.ts';
import type { CaseKind } from '../../../shared/ids.ts';
import type { measureEndKinds } from '../../../shared/joint-response/notice.ts';
import type {
  feedbackOutcomes,
  jointResponseStatuses,
  liftingOutcomes,
  measureEndings,
} from '../../../shared/joint-response/state.ts';
import type { matterStatuses } from '../../../shared/pledge/matters.ts';
import type { pledgeOutcomes, pledgeStatuses } from '../../../shared/pledge/state.ts';
import type { lossNoticeKinds } from '../../../shared/process/loss.ts';
import type { lossOutcomes } from '../../../shared/process/process.ts';
import type { publishedKinds } from '../../../shared/publication/kinds.ts';
import type { publicationStatuses } from '../../../shared/publication/state.ts';
import type { recallOutcomes, recallReasons, recallStatuses } from '../../../shared/recall/state.ts';
import type { itemEndedKinds } from '../../../shared/record/item-ended-notice.ts';
import type { recordNoticeKinds } from '../../../shared/record/notice.ts';
import type { providerActKinds } from '../../../shared/record/provider-act.ts';
import type { deliveryMethods, recordStatuses, replyOutcomes } from '../../../shared/record/state.ts';
import type {
  Category,
  ConsentKind,
  ProhibitedInformation,
  Purpose,
  UntrustworthinessClass,
} from '../../../shared/regulation.ts';
import type { repairConditions } from '../../../shared/repair/conditions.ts';
import type { submissionStatuses } from '../../../shared/submission/state.ts';
import type { languages } from '../../../shared/texts/languages.ts';
import type { Proceedings } from '../../../shared/units/unit.ts';

type Lists =
  | typeof natures
  | typeof lossOutcomes
  | typeof lossNoticeKinds
  | typeof authorizationStatuses
  | typeof consentStatuses
  | typeof declarationKinds
  | typeof itemSubjects
  | typeof declarationStatuses
  | typeof matterStatuses
  | typeof pledgeStatuses
  | typeof pledgeOutcomes
  | typeof accessBases
  | typeof accessOutcomes
  | typeof subjectKinds
  | typeof feedbackOutcomes
  | typeof jointResponseStatuses
  | typeof liftingOutcomes
  | typeof measureEndings
  | typeof measureEndKinds
  | typeof applicationStatuses
  | typeof askingOutcomes
  | typeof publishedKinds
  | typeof publicationStatuses
  | typeof commentStatuses
  | typeof recallOutcomes
  | typeof recallReasons
  | typeof recallStatuses
  | typeof expungementOutcomes
  | typeof expungementStatuses
  | typeof fileStatuses
  | typeof reportForms
  | typeof languages
  | typeof damages
  | typeof findingStatuses
  | typeof recordNoticeKinds
  | typeof providerActKinds
  | typeof itemEndedKinds
  | typeof deliveryMethods
  | typeof recordStatuses
  | typeof replyOutcomes
  | typeof submissionStatuses;

export type Listed =
  | Lists[number]
  | ApplicationOutcome
  | CaseKind
  | ApplicationNoticeKind
  | Mark
  | Conclusion
  | (typeof repairConditions)[number]
  | Proceedings
  | Ground
  | RuleId
  | ReaderKind
  | AmountUnit
  | Burden['is']
  | ExpungementNotice['kind']
  | Wording
  | 'pledge-decided'
  | ProhibitedInformation
  | Category
  | ConsentKind
  | Purpose
  | UntrustworthinessClass
  // Of a unit that was asked; of a unit; of a row that nobody confirmed.
  | 'overdue'
  | 'ended'
  | 'lapsed';
