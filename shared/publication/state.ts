import type { Official } from '../actor.ts';
import type { CaseState, Plain } from '../process/process.ts';
import type { Transitions } from '../process/transitions.ts';
import type { Instant } from '../time/civil.ts';
import type { PublishedKind } from './kinds.ts';

export const publicationStatuses = ['draft', 'published', 'withdrawn'] as const;
export type PublicationStatus = (typeof publicationStatuses)[number];

/** What a version says, by the schema of its kind. Public once it is published, so nothing of it is closed. */
export type Content = { readonly [name: string]: Plain };

/** A version of something that is published, from its draft on (Art. 9, 17). */
export interface PublicationState extends CaseState {
  kind: 'publication';
  status: PublicationStatus;
  what: PublishedKind;
  /** The name under which its versions are known, such as that of a catalog item. */
  name: string;
  content: Content;
  draftedAt: Instant;
  /** Null where it came with the deployment. */
  draftedBy: Official | null;
  /** The highest number under its name when it was drafted: what it was written on. Null for none. */
  replaces: number | null;
  /** The number of the version, known once it is approved; never given twice. */
  version: number | null;
  approved: { at: Instant; official: Official | null } | null;
  /** From when on it is in effect. */
  effectiveAt: Instant | null;
  /** Of a calendar: since when every period that ran when it took effect is counted by it. Null before, and of all else. */
  recountedAt: Instant | null;
  secret: object;
}

/** A version as everybody reads it: never replaced, in effect until a later one of its name is. */
export interface Published {
  id: string;
  version: number;
  effectiveAt: Instant;
  content: Content;
  /** The case in which it was drafted and approved. */
  publication: string;
}

export type PublicationCommand =
  | {
      type: 'approve';
      official: Official;
      /** Everything published under the name, in any version, as it stands at this moment. */
      earlier: readonly Published[];
      /** When it is to take effect; as soon as may be where it is null. */
      effectiveAt: Instant | null;
    }
  | { type: 'withdraw'; official: Official }
  | { type: 'note-recounted' };

export type PublicationEvent =
  | { type: 'PublicationDrafted'; data: { what: PublishedKind; name: string } }
  | {
      type: 'PublicationApproved';
      data: { version: number; effectiveAt: Instant; official: Official | null; widens: boolean };
    }
  | { type: 'PublicationWithdrawn'; data: { official: Official } }
  | { type: 'PeriodsRecounted'; data: object };

export const publicationTransitions = {
  draft: { approve: 'published', withdraw: 'withdrawn' },
  published: { 'note-recounted': 'published' },
  withdrawn: {},
} as const satisfies Transitions<PublicationStatus, PublicationCommand['type']>;
