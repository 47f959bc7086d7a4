import type { HistoryEntry } from '../../../shared/history/entry.ts';
import { holds } from './broken.ts';
import type { Invariant } from './looked.ts';

/** The events that only a person's acknowledged request makes. */
const asked = new Set([
  'RecordFiled',
  'NoticeDelivered',
  'ReplyReceived',
  'ReplyDecided',
  'RecordWithdrawn',
  'ProviderCorrected',
  'ExemptionReviewed',
  'OverrideReviewed',
  'ObjectionRaised',
  'ObjectionClaimed',
  'ObjectionReleased',
  'ObjectionAssigned',
  'ObjectionDecided',
  'ObjectionAskingAnswered',
  ...['Repair', 'Nondisclosure', 'Suspension'].flatMap((kind) =>
    [
      ...['Raised', 'Claimed', 'Released', 'Assigned', 'Decided', 'Confirmed', 'Withdrawn'],
      ...['ExpungingAsked', 'ExpungingRefused', 'Expunged'],
    ].map((what) => `${kind}${what}`),
  ),
  'RecordSuspended',
  'RecordRepaired',
  'RecordWithheld',
  'RestrictionLifted',
  'RecordAnnotated',
  'AnnotationLifted',
  'JointResponseStarted',
  'FeedbackGiven',
  'LiftingAnswered',
  'ExpungementAsked',
  'ExpungementConfirmed',
  'ExpungementRefused',
  'ExpungingAsked',
  'ExpungingRefused',
  'RecordExpunged',
  'RecallAcknowledged',
  'PledgeGiven',
  'AuthorizationGranted',
  'AuthorizationRevoked',
]);

export const neverLost: Invariant = {
  id: '11',
  promise: 'what was acknowledged is never lost and never applied twice',
  check({ ledger, whole }) {
    if (!whole) return 0;
    const { acknowledged } = ledger;
    const found = counted(whole.history);
    for (const [name, times] of acknowledged) {
      const is = found.get(name) ?? 0;
      holds(
        is === times,
        '11',
        `${name} was acknowledged ${times} times and stands in the history ${is} times`,
      );
    }
    for (const name of found.keys()) {
      holds(acknowledged.has(name), '11', `${name} stands in the history and nobody asked for it`);
    }
    return acknowledged.size;
  },
};

function counted(history: HistoryEntry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of history) {
    if (!asked.has(entry.type)) continue;
    const name = `${entry.case} ${entry.type}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
