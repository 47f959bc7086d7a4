/** Random histories of a record: commands lawful and not, at instants close to where the law draws its lines. */
import fc from 'fast-check';
import type { Instant } from '../../shared/time/civil.ts';
import { day } from './actors.ts';
import type { filings } from './filings.ts';

const acts = [
  'acknowledge',
  'serve',
  'reply',
  'confirm',
  'withdraw',
  'activate',
  'return',
  'end-item',
  'mark-overdue',
  'stall',
  'archive',
  'object',
  'uphold',
  'delete',
  'correct',
  'backdate',
  'postdate',
  'withdraw-own',
  'correct-own',
  'review-exemption',
  'ask-expunging',
  'let-stand',
  'expunge',
  'grant',
  'revoke',
  // What nobody may do.
  'acknowledge-for-the-subject',
  'serve-oneself',
  'serve-by-machine',
  'delete-without-objection',
] as const;
export type Act = (typeof acts)[number];

const edges = ['notice-end', 'deliver-by', 'decide-by', 'end', 'objection-due', 'authorized-until'] as const;
export type Edge = (typeof edges)[number];

/** One thing that somebody tries. */
export interface Step {
  act: Act;
  /** At an edge, where there is one ahead, else a while later. */
  edge: Edge | null;
  /** Distance from the edge. */
  off: number;
  later: number;
}

export interface Plan {
  kind: keyof typeof filings;
  exempt: boolean;
  filedAt: Instant;
  decidedDaysBefore: number;
  /** The end that the provider states, in days after filing; null where it states none. */
  statedDays: number | null;
  steps: Step[];
}

const offsets = fc.constantFrom(-1, 0, 0, 1);
const step = (act: fc.Arbitrary<Act>, edge: fc.Arbitrary<Edge | null>): fc.Arbitrary<Step> =>
  fc.record({ act, edge, off: offsets, later: fc.integer({ min: 1, max: 4 * day }) });

const anything = step(fc.constantFrom(...acts), fc.option(fc.constantFrom(...edges), { nil: null, freq: 2 }));
const soon = (act: Act) => step(fc.constant(act), fc.constant(null));
const atNoticeEnd = (act: Act) => step(fc.constant(act), fc.constant<Edge>('notice-end'));

const decision = step(
  fc.constantFrom('uphold', 'delete', 'correct', 'backdate', 'postdate'),
  fc.constant(null),
);

const forgedDelivery = step(
  fc.constantFrom('acknowledge-for-the-subject', 'serve-oneself', 'serve-by-machine'),
  fc.constant(null),
);

/** How histories often begin, so that enough of them come to where a record is in effect. */
const beginnings: fc.Arbitrary<Step[]> = fc.oneof(
  fc.constant<Step[]>([]),
  fc.tuple(soon('acknowledge'), atNoticeEnd('activate')),
  fc.tuple(soon('serve'), soon('reply'), atNoticeEnd('confirm')),
  fc.tuple(soon('acknowledge'), soon('reply'), soon('withdraw')),
  fc.tuple(soon('acknowledge'), soon('grant'), soon('object'), atNoticeEnd('activate')),
  fc.tuple(step(fc.constant<Act>('return'), fc.constant<Edge>('deliver-by'))),
  fc.tuple(forgedDelivery, atNoticeEnd('activate')),
  fc.tuple(soon('acknowledge'), soon('object'), soon('object'), atNoticeEnd('activate'), decision),
  fc.tuple(soon('serve'), soon('object'), decision, atNoticeEnd('activate'), soon('object')),
);

export const plans: fc.Arbitrary<Plan> = fc.record({
  kind: fc.constantFrom('firmPenalty', 'personPenalty', 'firmDesignation', 'personDesignation'),
  exempt: fc.constantFrom(true, false, false, false),
  filedAt: fc
    .integer({ min: Date.parse('2026-01-01'), max: Date.parse('2026-12-31') })
    .map((ms) => new Date(ms).toISOString()),
  decidedDaysBefore: fc.nat({ max: 60 }),
  statedDays: fc.option(fc.integer({ min: 1, max: 40 })),
  steps: fc
    .tuple(beginnings, fc.array(anything, { maxLength: 8 }))
    .map(([first, then]) => [...first, ...then]),
});
