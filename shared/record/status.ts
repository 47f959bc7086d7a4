import type { Instant } from '../time/civil.ts';
import type { RecordState, RecordStatus } from './state.ts';

/** What a record is at an instant, whether or not the sweep has said so: what is over is over on its second (Art. 36). */
export function statusAt({ isDeleted, endsAt, status }: RecordState, at: Instant): RecordStatus {
  if (status === 'expunged') return status;
  if (isDeleted) return 'deleted';
  return at >= endsAt ? 'archived' : status;
}
