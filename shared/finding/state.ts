import type { Official } from '../actor.ts';
import { breaches } from '../history/chain.ts';
import type { CaseState } from '../process/process.ts';
import type { Transitions } from '../process/transitions.ts';
import type { Instant } from '../time/civil.ts';

export const findingStatuses = ['open', 'settled'] as const;
export type FindingStatus = (typeof findingStatuses)[number];

/** What does not fit: of cases and their events, of looks, of the entries of lists. */
export const damages = [
  ...breaches,
  'look-missing',
  'look-altered',
  /** It fits where it lies, and the log was told of it by somebody who had no key. */
  'look-foreign',
  /** It waits for its seal for longer than it may. */
  'look-unsealed',
  'entry-missing',
  'entry-altered',
  'entry-foreign',
  /** A restore lost the last events of a case, a whole case, pages of looks of a day: the log knows them, and nothing else. */
  'events-lost',
  'case-lost',
  'looks-lost',
] as const;
export type Damage = (typeof damages)[number];

/** Something that the audit found. */
export interface Found {
  what: Damage;
  /** The case that it is of; null of a look, and of what is no case's. */
  of: string | null;
  /** The number of the event, where it is one; of what was lost the last, and how many pages of looks. */
  event: number | null;
  /** Where it lies, or its place in the log. */
  at: string;
}

/** What the audit found does not fit, until a named official of supervision has seen to it (Art. 30, 54). */
export interface FindingState extends CaseState, Found {
  kind: 'finding';
  status: FindingStatus;
  foundAt: Instant;
  settled: { at: Instant; official: Official } | null;
  secret: {
    /** What was done, on which document; null while nobody has seen to it. */
    document: string | null;
    reasons: string | null;
  };
}

export type FindingCommand = { type: 'settle'; official: Official; document: string; reasons: string };

export type FindingEvent =
  | { type: 'DamageFound'; data: Found }
  | {
      type: 'FindingSettled';
      data: { official: Official };
      secret: { document: string; reasons: string };
    };

export const findingTransitions = {
  open: { settle: 'settled' },
  settled: {},
} as const satisfies Transitions<FindingStatus, FindingCommand['type']>;
