import type { Kind } from '../application/kind.ts';
import { law } from '../regulation.ts';
import { periodEnd } from '../time/period.ts';

/** An objection (Art. 33): to whatever is held about the person, and to what is missing. */
export const objectionRules = {
  prefix: 'obj',
  path: '/v1/objections',
  hasWorkflow: true,
  apply: { by: ['subject'], not: [] },
  /** Errors, omissions and other such situations in aggregation, retention and provision; and the rights that they violate. */
  grounds: ['error', 'omission', 'other-situation', 'trade-secret', 'privacy', 'other-right'],
  fields: {},
  several: null,
  published: null,
  // Of what an objection has deleted nothing is left to object to.
  to: ['notifying', 'notified', 'contested', 'active', 'withdrawn', 'returned', 'item-ended', 'archived'],
  unsaid: () => [],
  unmet: () => [],
  conditions: [],
  missing: { ground: 'omission', most: 20 },
  marks: { open: { mark: 'annotated', says: 'annotation' }, granted: null },
  deadlines: (received, { objectionReminderDays }) => ({
    remindAt: periodEnd(received, { days: objectionReminderDays }),
    dueAt: periodEnd(received, law.objection.period),
  }),
  isOpenEnded: false,
  isByDocument: false,
  /** The management body decides, never the unit that filed, nor who filed and is with it by now. */
  decide: { by: ['handler'], not: ['about-oneself', 'own-unit-concerned', 'brought-by-oneself'] },
  takeBack: 'while-open',
  outcomes: {
    record: { corrected: 'correct', deleted: 'delete', upheld: 'none' },
    missing: { requested: 'ask', rejected: 'none' },
  },
  carriedOutBy: 'resolve',
  remedies: 'objectionRemedies',
} as const satisfies Kind;
