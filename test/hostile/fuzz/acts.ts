/** Who may bring about what, said from outside: of every command that was carried out, and of every event in a history. */
import { type Role, scopeOf } from '../../../functions/http/principal.ts';
import { readCaseId } from '../../../shared/ids.ts';
import { type Keys, subjectKey } from '../../../shared/keys/keys.ts';
import type { HistoryStore } from '../../../shared/store/store.ts';
import type { Answer } from '../support/client.ts';
import { rolesIn } from './oracle.ts';
import { type FuzzRequest, named } from './request.ts';
import type { Token } from './tokens.ts';

/** In which role each command is given; an official gives it, unless it is the subject's or a system may. */
const givenBy: Readonly<Record<string, readonly Role[]>> = {
  'POST /v1/submissions': ['provider'],
  'POST /v1/submissions/{id}/confirmations': ['provider'],
  'POST /v1/submissions/{id}/resubmissions': ['provider'],
  'POST /v1/submissions/{id}/reviews': ['provider'],
  'POST /v1/files': ['provider'],
  'POST /v1/files/{id}/parts': ['provider'],
  'POST /v1/files/{id}/completions': ['provider'],
  'POST /v1/files/{id}/confirmations': ['provider'],
  'POST /v1/files/{id}/results': ['provider'],
  'POST /v1/columns': ['provider'],
  'POST /v1/notices/{id}/deliveries': ['subject', 'provider'],
  'POST /v1/notices/{id}/replies': ['subject'],
  'POST /v1/notices/{id}/decisions': ['provider'],
  'POST /v1/records/{id}/withdrawals': ['provider'],
  'POST /v1/records/{id}/corrections': ['provider'],
  'POST /v1/records/{id}/exemption-reviews': ['supervision'],
  'POST /v1/records/{id}/override-reviews': ['supervision'],
  'POST /v1/records/{id}/expungements': ['provider', 'handler'],
  'POST /v1/expungements/{id}/decisions': ['supervision'],
  'POST /v1/objections': ['subject'],
  'POST /v1/objections/{id}/expungements': ['provider', 'handler'],
  'POST /v1/objections/{id}/claims': ['handler'],
  'POST /v1/objections/{id}/releases': ['handler'],
  'POST /v1/objections/{id}/assignments': ['supervision'],
  'POST /v1/objections/{id}/decisions': ['handler'],
  'POST /v1/objections/{id}/answers': ['provider'],
  'POST /v1/objections/{id}/withdrawals': ['subject'],
  'POST /v1/repairs': ['subject'],
  'POST /v1/repairs/{id}/expungements': ['provider', 'handler'],
  'POST /v1/repairs/{id}/claims': ['provider'],
  'POST /v1/repairs/{id}/releases': ['provider'],
  'POST /v1/repairs/{id}/assignments': ['supervision'],
  'POST /v1/repairs/{id}/decisions': ['provider'],
  'POST /v1/repairs/{id}/withdrawals': ['subject'],
  'POST /v1/nondisclosures': ['subject'],
  'POST /v1/nondisclosures/{id}/expungements': ['provider', 'handler'],
  'POST /v1/nondisclosures/{id}/claims': ['handler'],
  'POST /v1/nondisclosures/{id}/releases': ['handler'],
  'POST /v1/nondisclosures/{id}/assignments': ['supervision'],
  'POST /v1/nondisclosures/{id}/decisions': ['handler'],
  'POST /v1/nondisclosures/{id}/withdrawals': ['subject'],
  'POST /v1/suspensions': ['subject', 'adjudicator'],
  'POST /v1/suspensions/{id}/expungements': ['provider', 'handler'],
  'POST /v1/suspensions/{id}/claims': ['handler'],
  'POST /v1/suspensions/{id}/releases': ['handler'],
  'POST /v1/suspensions/{id}/assignments': ['supervision'],
  'POST /v1/suspensions/{id}/decisions': ['handler'],
  'POST /v1/joint-responses': ['designator'],
  'POST /v1/joint-responses/{id}/feedback': ['respondent'],
  'POST /v1/joint-responses/{id}/lifting': ['respondent'],
  'POST /v1/recalls/{id}/acknowledgements': ['provider', 'inquirer', 'designator', 'respondent'],
  'POST /v1/authorizations': ['subject'],
  'POST /v1/consents': ['subject'],
  'POST /v1/consents/{id}/withdrawals': ['subject'],
  'POST /v1/declarations': ['subject'],
  'POST /v1/declarations/{id}/withdrawals': ['subject'],
  'POST /v1/pledges': ['subject'],
  'POST /v1/pledges/{id}/decisions': ['provider'],
  'POST /v1/pledges/{id}/withdrawals': ['subject'],
  'POST /v1/authorizations/{id}/revocations': ['subject'],
  'POST /v1/inquiries': ['subject', 'inquirer'],
  'POST /v1/inquiries/pledges': ['subject', 'inquirer'],
  'POST /v1/inquiries/declarations': ['subject', 'inquirer'],
  'POST /v1/inquiries/licences': ['inquirer'],
  'POST /v1/publications': ['department'],
  'POST /v1/publications/{id}/consultations': ['department'],
  'POST /v1/publications/{id}/assessments': ['department'],
  'POST /v1/publications/{id}/approvals': ['department'],
  'POST /v1/publications/{id}/withdrawals': ['department'],
  'POST /v1/drafts/{id}/comments': Object.keys(scopeOf) as Role[],
  'POST /v1/comments/{id}/answers': ['department'],
};

/** A look changes no case: its basis says who has to answer for it, and what is public anybody may look at. */
const looks = [
  'POST /v1/inquiries',
  'POST /v1/inquiries/pledges',
  'POST /v1/inquiries/declarations',
  'POST /v1/inquiries/licences',
];

/** What no official has to answer for yet, and a system of the unit may do: rows wait for one, those of files too. */
const isOfSystems = (command: string): boolean =>
  command === 'POST /v1/submissions' ||
  (command.startsWith('POST /v1/files') && command !== 'POST /v1/files/{id}/confirmations');

/** What is wrong with whoever had a command carried out; null where nothing is. */
export function wrongActor(
  { contract, caller, method, path, headers }: FuzzRequest,
  { status }: Answer,
  keys: Keys,
): string | null {
  const command = named(contract);
  if (status >= 400 || method !== 'POST' || contract.method !== 'POST') return null;
  const allowed = givenBy[command];
  if (!allowed) return `nobody said who may give ${command}`;
  if (typeof caller === 'string') return `${command} done without a token`;
  const [role] = rolesIn(caller, contract, headers);
  if (!role || !allowed.includes(role)) return `${command} done in the role of ${role}`;
  if (looks.includes(command)) return null;
  const id = path.split('?')[0]?.split('/')[3] ?? '';
  return role === 'subject'
    ? wrongPerson(command, id, caller, keys)
    : wrongOfficial(command, id, caller, keys);
}

/** Whether a case is about whom a token names; null where it is about nobody. */
function isOwn(id: string, { subject }: Token, keys: Keys): boolean | null {
  const home = readCaseId(id)?.home;
  if (home?.of !== 'subject') return null;
  return subject !== null && home.key === subjectKey(keys, subject);
}

function wrongPerson(command: string, id: string, token: Token, keys: Keys): string | null {
  if (token.subject === null) return `${command} done by nobody`;
  return isOwn(id, token, keys) === false ? `${command} done on another's case` : null;
}

function wrongOfficial(command: string, id: string, token: Token, keys: Keys): string | null {
  // Whoever finds that a case in hand is about himself gives it back.
  const isGivenBack = command.endsWith('/releases');
  if (isOwn(id, token, keys) && !isGivenBack) return `${command} done by an official about himself`;
  const isNamed = token.unit !== null && token.official !== null;
  return isNamed || isOfSystems(command) ? null : `${command} done by nobody in particular`;
}

interface By {
  as: string;
  unit?: string;
  official?: { id: string };
  process?: string;
}

interface Happened {
  type: string;
  by: By;
}

/** Whether somebody might bring about an event of a case that another event opened. */
type Might = (by: By, opened: By) => boolean;

const isOfficialOf = ({ as, unit, official }: By, units: readonly (string | undefined)[]): boolean =>
  as === 'official' && units.includes(unit) && Boolean(official?.id);

const officialOf =
  (...units: string[]): Might =>
  (by) =>
    isOfficialOf(by, units);
const subject: Might = ({ as }) => as === 'subject';
/** Whoever is signed in by name. */
const anybody: Might = ({ as, official }) => as === 'subject' || (as === 'official' && Boolean(official?.id));
const timer: Might = ({ as }) => as === 'platform';
const ofProvider: Might = (by, opened) => isOfficialOf(by, [opened.unit]);
/** The unit itself, by an official or by a system of its own. */
const ofUnit: Might = (by, opened) => by.unit === opened.unit && (by.as === 'unit' || ofProvider(by, opened));
const anotherOfProvider: Might = (by, opened) =>
  ofProvider(by, opened) && by.official?.id !== opened.official?.id;
const anotherOfDepartment: Might = (by, opened) =>
  isOfficialOf(by, ['credit-department']) && by.official?.id !== opened.official?.id;
const either =
  (...each: Might[]): Might =>
  (by, opened) =>
    each.some((might) => might(by, opened));

const asked = officialOf('procurement-centre', 'housing', 'transport');
/** Whoever saw it: which of them a recall tells, its own tests say. */
const anyUnit = officialOf('market-regulation', 'housing', 'transport', 'procurement-centre', 'harbour-bank');
const filing = officialOf('market-regulation', 'housing', 'transport');
const handler = officialOf('management-body');
const supervision = officialOf('supervision');

/** Neither who filed the record nor who asked that it be expunged: each opened a case. */
const anotherOfSupervision: Might = (by, opened) =>
  supervision(by, opened) && by.official?.id !== opened.official?.id;

const mights: Readonly<Record<string, Might>> = {
  SubmissionReceived: either(
    officialOf('market-regulation', 'housing', 'transport'),
    ({ as }) => as === 'unit',
  ),
  FileOpened: either(officialOf('market-regulation', 'housing', 'transport'), ({ as }) => as === 'unit'),
  PartMended: ofUnit,
  FileCompleted: ofUnit,
  ReportAsked: ofUnit,
  FileConfirmed: ofProvider,
  ColumnsMapped: ofProvider,
  RowsConfirmed: ofProvider,
  RowsResubmitted: ofProvider,
  SubmissionReviewed: ofProvider,
  RecordFiled: officialOf('market-regulation', 'housing', 'transport'),
  NoticeDelivered: either(subject, ofProvider),
  ReplyReceived: subject,
  ReplyDecided: anotherOfProvider,
  PeriodRecounted: either(timer, subject, anotherOfProvider),
  // Its words became others, or it was kept from its person meanwhile.
  PeriodsMoved: either(handler, anotherOfProvider, anotherOfSupervision),
  OwedSettled: timer,
  RecordAnnotated: subject,
  AnnotationLifted: either(subject, handler),
  RecordDeleted: handler,
  RecordCorrected: handler,
  ProviderCorrected: anotherOfProvider,
  RecordWithdrawn: ofProvider,
  ExemptionReviewed: supervision,
  OverrideReviewed: supervision,
  ExpungementAsked: either(filing, handler),
  ExpungementConfirmed: anotherOfSupervision,
  ExpungementRefused: anotherOfSupervision,
  ExpungingAsked: either(ofProvider, handler),
  ExpungingRefused: anotherOfSupervision,
  RecordExpunged: anotherOfSupervision,
  ObjectionRaised: subject,
  ObjectionExpungingAsked: either(filing, handler),
  ObjectionExpungingRefused: supervision,
  ObjectionExpunged: supervision,
  ObjectionClaimed: handler,
  ObjectionReleased: handler,
  ObjectionAssigned: supervision,
  ObjectionDecided: handler,
  ObjectionAskingAnswered: officialOf('market-regulation', 'housing', 'transport'),
  ObjectionWithdrawn: subject,
  RepairRaised: subject,
  RepairExpungingAsked: either(filing, handler),
  RepairExpungingRefused: supervision,
  RepairExpunged: supervision,
  RepairClaimed: filing,
  RepairReleased: filing,
  RepairAssigned: supervision,
  RepairDecided: filing,
  RepairWithdrawn: subject,
  NondisclosureRaised: subject,
  NondisclosureExpungingAsked: either(filing, handler),
  NondisclosureExpungingRefused: supervision,
  NondisclosureExpunged: supervision,
  NondisclosureClaimed: handler,
  NondisclosureReleased: handler,
  NondisclosureAssigned: supervision,
  NondisclosureDecided: handler,
  NondisclosureWithdrawn: subject,
  // Any unit may report; it hides nothing where it hears no such proceedings.
  SuspensionRaised: either(subject, ({ as, official }) => as === 'official' && Boolean(official?.id)),
  SuspensionExpungingAsked: either(filing, handler),
  SuspensionExpungingRefused: supervision,
  SuspensionExpunged: supervision,
  SuspensionClaimed: handler,
  SuspensionReleased: handler,
  SuspensionAssigned: supervision,
  SuspensionConfirmed: handler,
  SuspensionDecided: handler,
  RecordSuspended: either(subject, handler, officialOf('intermediate-court', 'justice-bureau')),
  RecordRepaired: anotherOfProvider,
  RecordWithheld: handler,
  RestrictionLifted: either(subject, handler, anotherOfProvider),
  JointResponseStarted: officialOf('market-regulation'),
  FeedbackGiven: asked,
  LiftingAnswered: asked,
  RecallAcknowledged: anyUnit,
  AuthorizationGranted: subject,
  AuthorizationRevoked: subject,
  ConsentGiven: subject,
  ConsentWithdrawn: subject,
  ConsentExpired: either(subject, timer),
  DeclarationMade: subject,
  DeclarationWithdrawn: subject,
  PledgeGiven: subject,
  PledgeKept: officialOf('market-regulation', 'housing'),
  PledgeBroken: officialOf('market-regulation', 'housing'),
  PledgeWithdrawn: subject,
  PublicationDrafted: officialOf('credit-department'),
  CommentsOpened: officialOf('credit-department'),
  CommentNoted: anybody,
  AnswerNoted: officialOf('credit-department'),
  AssessmentEntered: officialOf('credit-department'),
  CommentGiven: anybody,
  CommentAnswered: officialOf('credit-department'),
  PublicationApproved: anotherOfDepartment,
  PublicationWithdrawn: officialOf('credit-department'),
};

/** The events that were brought about by who might not; what nobody named only a timer may. */
export async function wrongEvents(history: HistoryStore, cases: readonly string[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const id of new Set(cases)) {
    const events = (await history.caseHistory(id)).map(({ body }): Happened => JSON.parse(body));
    const opened = events[0]?.by ?? { as: 'nobody' };
    for (const { type, by } of events) {
      const might = mights[type] ?? timer;
      if (!might(by, opened)) wrong.push(`${type} of ${id} by ${JSON.stringify(by)}`);
    }
  }
  return wrong;
}
