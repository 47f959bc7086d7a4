/** Every event of the history was brought about by somebody who might: read off it from outside, by whom the case concerns. */

import { clocksApartMs } from '../people/calendar.ts';
import type { Ledger } from '../people/ledger.ts';
import { type Merger, merged } from '../people/merger.ts';
import { Broken, holds } from './broken.ts';
import type { Invariant } from './looked.ts';

interface By {
  as: string;
  unit?: string;
  official?: { id: string };
  insteadOf?: string | undefined;
}

/** Whether somebody might bring about an event of a case. */
type Might = (by: By, ledger: Ledger, id: string) => boolean;

const timer: Might = ({ as }) => as === 'platform';
const subject: Might = ({ as }) => as === 'subject';

/** An official of a unit, or one of the unit into which it was merged: both are named then. */
const officialOf = ({ as, unit, official, insteadOf }: By, named: string | undefined): boolean => {
  const isTheirs =
    insteadOf === undefined
      ? unit === named
      : insteadOf === named && named === merged.unit && unit === merged.into;
  return as === 'official' && isTheirs && Boolean(official?.id);
};

const provider: Might = (by, ledger, id) => officialOf(by, ledger.records.get(id)?.provider);
const handler: Might = (by) => officialOf(by, 'management-body');
const supervision: Might = (by) => officialOf(by, 'supervision');

/** An official of a unit that was asked in a joint response. */
const asked: Might = (by, ledger, id) =>
  ledger.responses.get(id)?.units.some((unit) => officialOf(by, unit)) ?? false;

/** An official of the unit that was asked for what is missing. */
const askedToFile: Might = (by, ledger, id) => officialOf(by, ledger.objections.get(id)?.asking?.unit);

const either =
  (...each: Might[]): Might =>
  (...given) =>
    each.some((might) => might(...given));

/** Who decides on a reply is another than who filed what it is to. */
const anotherOfProvider: Might = (by, ledger, id) =>
  provider(by, ledger, id) && by.official?.id !== ledger.records.get(id)?.filedBy;

/** An official of the unit that reported an application. */
const reporter: Might = (by, ledger, id) =>
  officialOf(by, ledger.applications.get(id)?.reporter ?? undefined);

/** An official of a unit that reported an application to a record. */
const reporterOn: Might = (by, ledger, id) =>
  ledger.records.get(id)?.applications.some((each) => reporter(by, ledger, each.id)) ?? false;

/** An official of the unit that filed what an application is to, and another than the one who did. */
const repairer: Might = (by, ledger, id) =>
  anotherOfProvider(by, ledger, ledger.applications.get(id)?.record ?? '');
const ofRepairingUnit: Might = (by, ledger, id) =>
  provider(by, ledger, ledger.applications.get(id)?.record ?? '');

/** Who asks that a record be expunged, for the unit that provided it; and who decides, whom neither asked nor filed it. */
const askerOf: Might = (by, ledger, id) => officialOf(by, ledger.expungements.get(id)?.unit);
const anotherOfSupervision: Might = (by, ledger, id) =>
  supervision(by, ledger, id) &&
  !['asks-for-it', ledger.records.get(ledger.expungements.get(id)?.record ?? id)?.filedBy].includes(
    by.official?.id,
  );

/** Who has what an application says destroyed, or lets it stand: who neither asked nor decided it. */
const anotherThanWrote: Might = (by, ledger, id) =>
  supervision(by, ledger, id) &&
  !['asks-for-it', ledger.applications.get(id)?.decided?.official].includes(by.official?.id);

/** What happens to applications of every kind that has no workflow, by who decides them. */
const ofKind = (kind: string, claims: Might, decides: Might) => ({
  [`${kind}Raised`]: either(subject, reporter),
  [`${kind}Reminded`]: timer,
  [`${kind}Escalated`]: timer,
  [`${kind}Claimed`]: claims,
  [`${kind}Released`]: claims,
  [`${kind}Assigned`]: supervision,
  [`${kind}Decided`]: decides,
  [`${kind}ExpungingAsked`]: handler,
  [`${kind}ExpungingRefused`]: anotherThanWrote,
  [`${kind}Expunged`]: anotherThanWrote,
  [`${kind}Confirmed`]: decides,
  [`${kind}Withdrawn`]: subject,
});

const mights: Readonly<Record<string, Might>> = {
  RecordFiled: provider,
  NoticeDelivered: either(subject, provider),
  NoticeReturned: timer,
  ReplyReceived: subject,
  ReplyDecided: anotherOfProvider,
  ReplyOverdue: timer,
  RecordActivated: timer,
  // What a reply or a decision rests on, where no timer said it before.
  PeriodRecounted: either(timer, either(subject, anotherOfProvider)),
  // Its words became others, or it was kept from its person meanwhile.
  PeriodsMoved: either(handler, either(anotherOfProvider, anotherOfSupervision)),
  OwedSettled: timer,
  ...ofKind('Repair', ofRepairingUnit, repairer),
  ...ofKind('Nondisclosure', handler, handler),
  ...ofKind('Suspension', handler, handler),
  RecordAnnotated: subject,
  RecordSuspended: either(subject, either(handler, reporterOn)),
  RecordRepaired: anotherOfProvider,
  RecordWithheld: handler,
  RestrictionLifted: either(subject, either(handler, anotherOfProvider)),
  AnnotationLifted: handler,
  RecordDeleted: handler,
  RecordCorrected: handler,
  ProviderCorrected: anotherOfProvider,
  RecordWithdrawn: provider,
  ExemptionReviewed: supervision,
  OverrideReviewed: supervision,
  RecordArchived: timer,
  ObjectionRaised: subject,
  ObjectionReminded: timer,
  ObjectionEscalated: timer,
  ObjectionClaimed: handler,
  ObjectionReleased: handler,
  ObjectionAssigned: supervision,
  ObjectionDecided: handler,
  ObjectionAskingAnswered: askedToFile,
  ObjectionAskingOverdue: timer,
  JointResponseStarted: (by) => officialOf(by, 'market-regulation'),
  FeedbackGiven: asked,
  UnitsOverdue: timer,
  MeasurePaused: timer,
  MeasureResumed: timer,
  MeasureEnded: timer,
  LiftingAnswered: asked,
  LiftingOverdue: timer,
  ExpungementAsked: askerOf,
  ExpungementConfirmed: anotherOfSupervision,
  ExpungementRefused: anotherOfSupervision,
  ExpungingAsked: provider,
  ExpungingRefused: anotherOfSupervision,
  RecordExpunged: anotherOfSupervision,
  RecallOpened: timer,
  LooksCounted: timer,
  RecallAcknowledged: (by, ledger, id) => officialOf(by, ledger.recalls.get(id)?.unit),
  RecallFollowed: timer,
  RecallOverdue: timer,
  PledgeGiven: subject,
  PledgeOverdue: timer,
  PledgeExpired: timer,
  AuthorizationGranted: subject,
  AuthorizationRevoked: subject,
  WorkflowStalled: timer,
  EventsLost: timer,
  LossOverdue: timer,
  LossSettled: handler,
};

/** Nobody acts for a unit before it has ended, and nobody of it once it has; machines' clocks are apart. */
function isInTime({ unit = '', insteadOf }: By, atMs: number, { hasEnded }: Merger): boolean {
  return insteadOf === undefined
    ? !hasEnded(unit, atMs - clocksApartMs)
    : hasEnded(insteadOf, atMs + clocksApartMs);
}

export const allowedActors: Invariant = {
  id: 'actors',
  promise: 'every event was brought about by somebody whom the case and the units allowed',
  check({ ledger, whole, merger }) {
    for (const { case: id, type, at, by } of whole?.history ?? []) {
      const might = mights[type];
      if (!might) throw new Broken('actors', `Nobody said who may bring about ${type}`);
      holds(might(by as By, ledger, id), 'actors', `${type} of ${id} was brought about by who may not`);
      holds(
        isInTime(by as By, Date.parse(at), merger),
        'actors',
        `${type} of ${id} was brought about for a unit that is there, or by one that is not`,
      );
    }
    return whole?.history.length ?? 0;
  },
};
