/** What somebody finds who looks at one subject at one instant, through the reads that users have. */
import type * as z from 'zod/mini';
import type { jointResponse } from '../../../functions/joint-responses/contract.ts';
import type { objection } from '../../../functions/objections/contract.ts';
import type { shownRecord } from '../../../functions/schemas.ts';
import type { HistoryEntry } from '../../../shared/history/entry.ts';
import type { Ledger } from '../people/ledger.ts';

export type Shown = z.infer<typeof shownRecord>;
export type ShownObjection = z.infer<typeof objection> & { about: Shown | null };
export type ShownResponse = z.infer<typeof jointResponse> & { target: Shown | null };

/** The records that one reader is shown. */
export interface Sight {
  by: string;
  /** Whether the reader is a party: the subject, the provider or the handler. */
  party: boolean;
  records: Shown[];
  /** The records that this reader would be shown if they are in effect; null for all of the subject's. */
  of: string[] | null;
}

/** A read that is to be on the access list. */
export interface Entered {
  basis: string;
  /** Its identifier, where the answer gives one. */
  id: string | null;
  unit: string;
}

/** What only a thorough look finds. */
export interface Whole {
  notices: { id: string; kind: string; remedies?: string; removal?: string; basis?: string }[];
  history: HistoryEntry[];
  accesses: { id: string; at: string; unit: string | null; basis: { type: string }; outcome: string }[];
  entered: Entered[];
  proofs: { case: string; events: number; whole: boolean }[];
}

export interface Looked {
  ledger: Ledger;
  atMs: number;
  sights: Sight[];
  objections: ShownObjection[];
  responses: ShownResponse[];
  whole: Whole | null;
}

/** One thing that must hold. */
export interface Invariant {
  id: string;
  promise: string;
  /** Throws `Broken` where it does not hold; gives how much was checked. What follows an edge has `graceMs` to come. */
  check(looked: Looked, graceMs: number): number;
}
