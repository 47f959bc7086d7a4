/** Whether an application may rest on a pledge that is on record, and what it says by it (Art. 27, 34). */
import type { Fields } from '../application/kind.ts';
import type { SubjectKey } from '../keys/keys.ts';
import { isBehind } from '../process/loss.ts';
import { type Fault, fault } from '../texts/said.ts';
import type { Instant } from '../time/civil.ts';
import type { PledgeState } from './state.ts';

/** Whether a pledge binds whoever gave it at an instant; of one of which events were lost nobody knows. */
const isInForce = (pledge: PledgeState, now: Instant): boolean =>
  pledge.status === 'given' && now < pledge.until && !isBehind(pledge);

/** Whether a repair may still rest on a pledge when it is granted: it was not broken, nor taken back, since (Art. 34). */
export const stillStands = (pledge: PledgeState | null): boolean =>
  pledge !== null && (pledge.status === 'given' || pledge.status === 'kept') && !isBehind(pledge);

/**
 * What is wrong with resting on a pledge: it is another's or none, which is one answer; it is decided on or over; or it
 * may be taken back, so that nothing can rest on it. Null where nothing is.
 */
function wrongPledge(pledge: PledgeState | null, subject: SubjectKey, now: Instant): Fault | null {
  if (pledge?.subject !== subject) return fault('pledgeId', 'no-such-pledge');
  if (!isInForce(pledge, now)) return fault('pledgeId', 'pledge-not-in-force');
  return pledge.mayBeTakenBack ? fault('pledgeId', 'pledge-may-be-taken-back') : null;
}

/** What an application says that names a pledge: its text is what is promised, and is said nowhere beside it. */
export function byPledge(
  fields: Fields,
  pledge: PledgeState | null,
  subject: SubjectKey,
  now: Instant,
): { fields: Fields } | { wrong: Fault } {
  if (fields.pledge !== undefined) return { wrong: fault('pledge', 'pledge-said-twice') };
  const wrong = wrongPledge(pledge, subject, now);
  return wrong || !pledge
    ? { wrong: wrong ?? fault('pledgeId', 'no-such-pledge') }
    : { fields: { ...fields, pledge: pledge.secret.text } };
}
