/** Every event of the history was brought about by somebody who might: read off it from outside, by whom the case concerns. */
import type { Ledger } from '../people/ledger.ts';
import { Broken, holds } from './broken.ts';
import type { Invariant } from './looked.ts';

interface By {
  as: string;
  unit?: string;
  official?: { id: string };
}

/** Whether somebody might bring about an event of a case. */
type Might = (by: By, ledger: Ledger, id: string) => boolean;

const timer: Might = ({ as }) => as === 'platform';
const subject: Might = ({ as }) => as === 'subject';

const officialOf = ({ as, unit, official }: By, named: string | undefined): boolean =>
  as === 'official' && unit === named && Boolean(official?.id);

const provider: Might = (by, ledger, id) => officialOf(by, ledger.records.get(id)?.provider);
const handler: Might = (by) => officialOf(by, 'management-body');
const supervision: Might = (by) => officialOf(by, 'supervision');

/** An official of a unit that was asked in a joint response. */
const asked: Might = (by, ledger, id) =>
  ledger.responses.get(id)?.units.some((unit) => officialOf(by, unit)) ?? false;

const either =
  (...each: Might[]): Might =>
  (...given) =>
    each.some((might) => might(...given));

/** Who decides on a reply is another than who filed what it is to. */
const anotherOfProvider: Might = (by, ledger, id) =>
  provider(by, ledger, id) && by.official?.id !== ledger.records.get(id)?.filedBy;

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
  RecordAnnotated: subject,
  AnnotationLifted: handler,
  RecordDeleted: handler,
  RecordCorrected: handler,
  ProviderCorrected: provider,
  RecordWithdrawn: provider,
  ExemptionReviewed: supervision,
  RecordArchived: timer,
  ObjectionRaised: subject,
  ObjectionReminded: timer,
  ObjectionEscalated: timer,
  ObjectionClaimed: handler,
  ObjectionReleased: handler,
  ObjectionAssigned: supervision,
  ObjectionDecided: handler,
  JointResponseStarted: (by) => officialOf(by, 'market-regulation'),
  FeedbackGiven: asked,
  UnitsOverdue: timer,
  MeasureEnded: timer,
  LiftingAnswered: asked,
  LiftingOverdue: timer,
  AuthorizationGranted: subject,
  AuthorizationRevoked: subject,
  WorkflowStalled: timer,
};

export const allowedActors: Invariant = {
  id: 'actors',
  promise: 'every event was brought about by somebody whom the case and the units allowed',
  check({ ledger, whole }) {
    for (const { case: id, type, by } of whole?.history ?? []) {
      const might = mights[type];
      if (!might) throw new Broken('actors', `Nobody said who may bring about ${type}`);
      holds(might(by as By, ledger, id), 'actors', `${type} of ${id} was brought about by who may not`);
    }
    return whole?.history.length ?? 0;
  },
};
