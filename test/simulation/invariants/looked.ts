/** What somebody finds who looks at one subject at one instant, through the reads that users have. */
import type * as z from 'zod/mini';
import type { jointResponse } from '../../../functions/joint-responses/contract.ts';
import type { objection } from '../../../functions/objections/contract.ts';
import type { shownRecord } from '../../../functions/schemas.ts';
import type { Catalog } from '../../../shared/catalog/catalog.ts';
import type { CatalogItem } from '../../../shared/catalog/items.ts';
import type { HistoryEntry } from '../../../shared/history/entry.ts';
import type { Ledger, RecordFacts } from '../people/ledger.ts';
import { inForce } from '../world/catalogs.ts';

export type Shown = z.infer<typeof shownRecord>;
export type ShownObjection = z.infer<typeof objection> & { about: Shown | null };
export type ShownResponse = z.infer<typeof jointResponse> & { target: Shown | null };

/** The records that one reader is shown. */
export interface Sight {
  by: string;
  /** Whether the reader is a party: the subject, the provider or the handler. */
  party: boolean;
  records: Shown[];
  /** Whether a version of the catalog lets this reader see records filed under it. */
  allowed(item: CatalogItem): boolean;
  /** The records that this reader would be shown if they are in effect; null for all of the subject's. */
  of: string[] | null;
}

/** Whether the catalog lets a reader see a record, in the version it was filed under and in that of today. */
export function bothAllow({ allowed }: Sight, { filedUnder }: RecordFacts, { items }: Catalog): boolean {
  return allowed(filedUnder) && allowed(inForce(items, filedUnder.id));
}

/** A read that is to be on the access list. */
export interface Entered {
  basis: string;
  /** The case that it was about; undefined where its basis names none. */
  case?: string;
  /** Null for the subject. */
  unit: string | null;
}

/** What only a thorough look finds. */
export interface Whole {
  notices: { id: string; kind: string; remedies?: string; removal?: string; basis?: string }[];
  history: HistoryEntry[];
  accesses: { id: string; at: string; unit: string | null; basis: { type: string; case?: string } }[];
  entered: Entered[];
  proofs: { case: string; events: number; whole: boolean }[];
}

export interface Looked {
  ledger: Ledger;
  atMs: number;
  /** What is published then. */
  catalog: Catalog;
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
