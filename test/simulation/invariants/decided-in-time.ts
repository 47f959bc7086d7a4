import { holds } from './broken.ts';
import type { Invariant } from './looked.ts';

export const decidedInTime: Invariant = {
  id: '4',
  promise:
    'every objection is decided within ten days, or is overdue for all to see from that instant, and escalated',
  check({ ledger, atMs, objections }, graceMs) {
    for (const { id, overdue, escalatedAt, status } of objections) {
      const { dueMs, decided } = ledger.objections.get(id) ?? { dueMs: 0, decided: null };
      holds(
        (status === 'decided') === (decided !== null),
        '11',
        `${id} is ${status}, and is not as acknowledged`,
      );
      if (decided) continue;
      holds(overdue === atMs >= dueMs, '4', `${id} says overdue: ${overdue}`);
      holds(
        escalatedAt === null || Date.parse(escalatedAt) >= dueMs - 5000,
        '4',
        `${id} is escalated before it is due`,
      );
      if (atMs >= dueMs + graceMs) holds(escalatedAt !== null, '4', `${id} is overdue and not escalated`);
    }
    return objections.length;
  },
};
