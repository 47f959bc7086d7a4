/** What others are owed of what happens to a record: whoever saw it, and whoever acts on a measure that rests on it. */
import type { Happened } from '../process/process.ts';
import type { RecallReason, WrongBefore } from '../recall/state.ts';
import type { RecordEvent } from './commands.ts';

const reasons: Readonly<Partial<Record<RecordEvent['type'], RecallReason>>> = {
  RecordCorrected: 'corrected',
  ProviderCorrected: 'corrected',
  RecordDeleted: 'deleted',
  RecordExpunged: 'deleted',
  RecordWithdrawn: 'withdrawn',
  RecordRepaired: 'repaired',
  ConsentEnded: 'consent-ended',
};

/** Why whoever saw the record before an event stops using it; null where nothing says that they should. */
export function wrongBecause(event: RecordEvent): RecallReason | null {
  // One under an exemption may have been seen before its provider gives in to the reply.
  if (event.type === 'ReplyDecided') return event.data.outcome === 'withdraw' ? 'withdrawn' : null;
  return reasons[event.type] ?? null;
}

/** What whoever saw a record until an event is told of it, but for whom it was changed by; nothing where it was not wrong (Art. 33). */
export function wrongBy(record: string, event: RecordEvent, { seq, at, by }: Happened): WrongBefore[] {
  const because = wrongBecause(event);
  if (!because) return [];
  const units = by.as === 'official' ? [by.unit, ...(by.insteadOf ? [by.insteadOf] : [])] : [];
  return [{ record, because, version: seq, at, by: units }];
}

/** Whether the measures that rest on a record end, wait or go on by what happened to it. */
export function concernsMeasures(event: RecordEvent): boolean {
  switch (event.type) {
    case 'RecordDeleted':
    case 'RecordWithdrawn':
    case 'RecordRepaired':
    case 'RecordWithheld':
    case 'ConsentEnded':
    case 'RecordSuspended':
    case 'ExpungingAsked':
    case 'ExpungingRefused':
    case 'RecordExpunged':
      return true;
    case 'RestrictionLifted':
      return event.data.mark === 'suspended';
    case 'ReplyDecided':
      return event.data.outcome === 'withdraw';
    default:
      return false;
  }
}

/** Whether others are owed something by what happened: that measures end, wait or go on, or that what they saw was wrong. */
export const owesOthers = (event: RecordEvent): boolean =>
  concernsMeasures(event) || wrongBecause(event) !== null;
