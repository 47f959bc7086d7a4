import { holds } from './broken.ts';
import { type Invariant, sweptWithinMs } from './looked.ts';

/** Notices that say until when one may reply. */
const saying = ['notice-before-listing', 'listed-under-exemption'];

export const byCalendar: Invariant = {
  id: 'calendar',
  promise:
    'who may reply reads until when by the calendars that have come, never earlier than was said, and why it is later',
  check({ ledger, atMs, whole }) {
    let checked = 0;
    for (const notice of whole?.notices ?? []) {
      if (!saying.includes(notice.kind) || !('replyUntil' in notice)) continue;
      const record = ledger.records.get(notice.id);
      if (!record || record.replyEndMs === null || notice.replyUntil === null) continue;
      const { replyEndMs, moved } = record;
      const readMs = Date.parse(notice.replyUntil);
      // Of what was taken back or deleted no period runs that a calendar could move.
      const isOver = record.withdrawnMs !== null || record.deleted || record.decision?.outcome === 'withdraw';
      const isOnItsWay = moved.some(
        (each) => each.replyEndMs === readMs && (isOver || atMs < each.atMs + sweptWithinMs),
      );
      holds(
        readMs === replyEndMs || isOnItsWay,
        'calendar',
        `${notice.id} may be replied to until ${notice.replyUntil}, and not as long as a calendar says`,
      );
      if (readMs === replyEndMs && moved.length > 0) {
        holds(
          notice.recounted !== null,
          'calendar',
          `The notice of ${notice.id} does not say why it runs longer`,
        );
      }
      checked++;
    }
    return checked;
  },
};
