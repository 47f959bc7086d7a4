/** What somebody finds who looks at one subject at one instant, through the reads that users have. */

import type { Item } from '../../../client/src/index.ts';
import type { readApplication } from '../../../local/acts/apply.ts';
import type { readResponse } from '../../../local/acts/measure.ts';
import type { readObjection } from '../../../local/acts/object.ts';
import type { CatalogItem } from '../../../shared/catalog/items.ts';
import { day } from '../people/calendar.ts';
import type { Ledger, RecordFacts } from '../people/ledger.ts';
import type { Kept } from '../people/marks.ts';
import type { Merger } from '../people/merger.ts';
import type { FormatVersion } from '../people/publications.ts';
import type { Sightings } from '../people/sightings.ts';

/** Several sweeps, of which some may die. */
export const sweptWithinMs = 2 * day;

export type Shown = Item<'/v1/me/records'>;
export type ShownRecall = Item<'/v1/me/recalls'>;
export type ShownObjection = Awaited<ReturnType<typeof readObjection>>['body'];
export type ShownApplication = Extract<
  Awaited<ReturnType<typeof readApplication>>['body'],
  { statement: string | null }
>;
export type ShownResponse = Awaited<ReturnType<typeof readResponse>>['body'];

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
  /** What this reader sees though it is kept from others. */
  sees: readonly Kept[];
  /** Whether this reader is shown what stands on a record beside objections. */
  marks: boolean;
}

/** Whether the catalog lets a reader see a record, in the version it was filed under and in every one in force since. */
export const allAllow = (
  { allowed }: Sight,
  { filedUnder }: RecordFacts,
  { inForceSince }: Looked,
): boolean => [filedUnder, ...inForceSince(filedUnder)].every(allowed);

/** A read that is to be on the access list. */
export interface Entered {
  /** The look as its answer names it; null where it names none. */
  id: string | null;
  basis: string;
  /** The case that it was about; undefined where its basis names none. */
  case: string | undefined;
  /** Null for the subject. */
  unit: string | null;
  outcome: 'shown' | 'refused';
  pages: number;
  /** The cases that were shown. */
  seen: string[];
}

/** A record as an official who handles objections was shown it; null where it was as nothing. */
export interface Handled {
  record: string;
  /** Whether an open objection to it is in that official's hands. */
  isTheirs: boolean;
  shown: Shown | null;
}

export type ShownNotice = Item<'/v1/me/notices'>;
export type ShownAccess = Item<'/v1/me/accesses'>;
export type ShownAuthorization = Item<'/v1/me/authorizations'>;

/** That the history of a case is unaltered, and how many events it has. */
export interface Proof {
  case: string;
  events: number;
  whole: boolean;
  breaches: readonly { what: string; seq: number | null }[];
}

/** What only a thorough look finds. */
export interface Whole {
  notices: ShownNotice[];
  authorizations: ShownAuthorization[];
  history: Item<'/v1/me/history'>[];
  accesses: ShownAccess[];
  /** The same looks, those of one kind as one. */
  kindsOfAccess: ShownAccess[];
  /** As which client this look was made, of all the looks. */
  client: string;
  entered: Entered[];
  /** Of the subject's cases. */
  proofs: Proof[];
  /** Of what was submitted about the subject. */
  submissionProofs: Proof[];
}

/** The notice of a joint response to its target. */
export const measureNotice = ({ notices }: Whole, id: string) =>
  notices.find((notice) => notice.kind === 'joint-measure' && notice.id === id) as
    | Extract<ShownNotice, { kind: 'joint-measure' }>
    | undefined;

export interface Looked {
  ledger: Ledger;
  merger: Merger;
  atMs: number;
  /** The versions of an item that came into force after one, until then. */
  inForceSince(item: CatalogItem): CatalogItem[];
  /** Whether a field of what was read by a version of a format is public in it, and in every one since. */
  isPublicSince(version: FormatVersion, key: string): boolean;
  sights: Sight[];
  objections: ShownObjection[];
  applications: ShownApplication[];
  handled: Handled[];
  responses: ShownResponse[];
  recalls: ShownRecall[];
  sightings: Sightings;
  /** Whether an event may wait for its seal. */
  mayWait: boolean;
  whole: Whole | null;
}

/** One thing that must hold. */
export interface Invariant {
  id: string;
  promise: string;
  /** Throws `Broken` where it does not hold; gives how much was checked. What follows an edge has `graceMs` to come. */
  check(looked: Looked, graceMs: number): number;
}
