import type { Found } from '../../shared/finding/state.ts';

/** What the log line of a finding is found by: an alarm counts it. */
export const foundCode = 'damage-found';

/** What the log line of a round is found by that ended in time: an alarm misses it. */
export const roundCode = 'audit-round-over';

/** Something that does not fit, and where; of a case and an event where it is of one. */
export const found = (what: Found['what'], at: string, of: Partial<Found> = {}): Found => ({
  what,
  at,
  of: null,
  event: null,
  ...of,
});
