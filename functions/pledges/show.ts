import type { PledgeState } from '../../shared/pledge/state.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { showPledge } from '../../shared/visibility/pledge.ts';

/** A pledge as whoever gave it sees it, until it is recorded no more. */
export const showOwn = (at: Instant) => (pledge: PledgeState, version: number) => ({
  ...showPledge(pledge, { as: 'subject', subject: pledge.subject }, at),
  version,
  withdrawnAt: pledge.withdrawnAt,
});
