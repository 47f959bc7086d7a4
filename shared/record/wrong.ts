/** Which changes of a record say that what left of it before was wrong, or is not to be used any more (Art. 33). */
import type { RecallReason } from '../recall/state.ts';
import type { RecordEvent } from './commands.ts';

const reasons: Readonly<Partial<Record<RecordEvent['type'], RecallReason>>> = {
  RecordCorrected: 'corrected',
  ProviderCorrected: 'corrected',
  RecordDeleted: 'deleted',
  RecordWithdrawn: 'withdrawn',
  RecordRepaired: 'repaired',
};

/** Why whoever saw the record before an event stops using it; null where nothing says that they should. */
export function wrongBecause(event: RecordEvent): RecallReason | null {
  // One under an exemption may have been seen before its provider gives in to the reply.
  if (event.type === 'ReplyDecided') return event.data.outcome === 'withdraw' ? 'withdrawn' : null;
  return reasons[event.type] ?? null;
}
