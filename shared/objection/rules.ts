import type { Kind } from '../application/kind.ts';
import { platformUnits } from '../process/process.ts';
import { law } from '../regulation.ts';
import { periodEnd } from '../time/period.ts';

/** An objection (Art. 33): to whatever is held about the person, and to what is missing. */
export const objectionRules = {
  apply: { by: ['subject'], not: [] },
  /** Errors, omissions and other such situations in aggregation, retention and provision; and the rights that they violate. */
  grounds: ['error', 'omission', 'other-situation', 'trade-secret', 'privacy', 'other-right'],
  // Of what an objection has deleted nothing is left to object to.
  to: ['notifying', 'notified', 'contested', 'active', 'withdrawn', 'returned', 'archived'],
  missing: { ground: 'omission', most: 20 },
  annotation: 'annotation',
  deadlines: (received, { objectionReminderDays }) => ({
    remindAt: periodEnd(received, { days: objectionReminderDays }),
    dueAt: periodEnd(received, law.objection.period),
  }),
  /** The management body decides, never the unit that filed. */
  decide: { by: ['handler'], not: ['about-oneself'] },
  deciding: { handler: [platformUnits.handler] },
  outcomes: {
    record: { corrected: 'correct', deleted: 'delete', upheld: 'none' },
    missing: { requested: 'ask', rejected: 'none' },
  },
} as const satisfies Kind;
