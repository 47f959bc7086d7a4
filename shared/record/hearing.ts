/** What the subject of a record replies to its notice, and the decision that is owed on it (Art. 11). */
import type { Instant } from '../time/civil.ts';
import type { Hearing, RecordState } from './state.ts';

/** What nobody has replied to yet, until an instant, where it is known, and by which count. */
export const unheard = ({ endsAt, countedTo }: Pick<Hearing, 'endsAt' | 'countedTo'>): Hearing => ({
  endsAt,
  countedTo,
  recounted: null,
  replies: { count: 0, bytes: 0 },
  decideBy: null,
  decision: null,
  overdueSince: null,
});

/** What the subject of a record replies to its notice, before it or after; null where nothing is to be replied to. */
export const hearingOf = ({ notice, exemption }: Pick<RecordState, 'notice' | 'exemption'>): Hearing | null =>
  notice ?? exemption?.hearing ?? null;

/** What nobody may reply to, or not yet: no end is known. */
export const unheardYet: Hearing = unheard({ endsAt: null, countedTo: null });

/** Whether a reply waits for its decision. */
export const isReplyOpen = ({ decideBy, decision }: Hearing): boolean =>
  decideBy !== null && decision === null;

/** Whether nothing is heard any more: what is repaired shows to nobody who could decide on a reply, and burdens nobody (Art. 34). */
export const isHeardNoMore = ({ restrictions }: Pick<RecordState, 'restrictions'>): boolean =>
  restrictions.some(({ mark }) => mark === 'repaired');

/** Until when the decision on a reply is owed; null where none is, or none any more. */
export function decisionOwedBy(state: RecordState): Instant | null {
  if (isHeardNoMore(state)) return null;
  const hearing = hearingOf(state);
  const { status } = state;
  const isOwed = status === 'contested' || (status === 'active' && hearing !== null && isReplyOpen(hearing));
  return isOwed ? (hearing?.decideBy ?? null) : null;
}
