import type { Official } from '../actor.ts';
import type { SubjectKey } from '../keys/keys.ts';
import type { Purpose } from '../regulation.ts';
import { civilDateOf, type Instant } from '../time/civil.ts';

/** The basis on which somebody looked (Art. 5, 13, 14). */
export type AccessBasis =
  | { type: 'self' }
  | { type: 'authorization'; authorization: string }
  | { type: 'duty'; purpose: Purpose }
  | { type: 'public' }
  | { type: 'handling'; case: string }
  | { type: 'provider'; case: string }
  | { type: 'oversight'; case: string }
  | { type: 'joint-response'; case: string }
  | { type: 'recall'; case: string }
  /** None that there is: a purpose or a kind of basis that somebody made up, or left out (Art. 13, 14). */
  | { type: 'none' }
  /** No look: that a restore lost so many pages of those that began between two instants (decision 42). */
  | { type: 'lost'; from: Instant; to: Instant; pages: number };

/** On what somebody may look. */
export const accessBases = [
  'self',
  'authorization',
  'duty',
  'public',
  'handling',
  'provider',
  'oversight',
  'joint-response',
  'recall',
  'none',
  'lost',
] as const satisfies readonly AccessBasis['type'][];

/** `shown`: what the basis allows, perhaps nothing. `refused`: there was no basis, and nothing left. */
export const accessOutcomes = ['shown', 'refused'] as const;

/** A case that left with an answer, as it then was. */
export interface Seen {
  case: string;
  version: number;
}

/** One look at what is held about a subject: who, when, for what, and what exactly left (Art. 32). */
export interface Access {
  id: string;
  subject: SubjectKey;
  /** When the look began; each further page of it lies with it. */
  at: Instant;
  /** Which page of the look this is, from 1 on. */
  page: number;
  /** Names this entry among those of its look: a page that is asked for again is entered again. */
  entry: string;
  /** When this page left. */
  pageAt: Instant;
  unit: string | null;
  client: string;
  official: Official | null;
  basis: AccessBasis;
  /** The matter that the looker named, in words or a case number. */
  matter: string | null;
  outcome: (typeof accessOutcomes)[number];
  seen: Seen[];
}

/** Looks of one kind that follow one another as their subject reads them, and one look as just one: its pages as one. */
export interface Look extends Omit<Access, 'page' | 'pageAt' | 'entry' | 'subject' | 'client'> {
  /** Null where the public looked: what all may see, nobody is named for having seen. */
  client: string | null;
  /** How many they are. */
  looks: number;
  /** How many pages left; one that was asked for again left again. */
  pages: number;
  /** When the last of the pages left. */
  lastAt: Instant;
}

/**
 * The pages of one look, the last first, as its subject reads them: as one look. Who looked as the public does is the
 * public, whichever release entered it. Null for no page.
 */
export function lookOf(pages: readonly Access[]): Look | null {
  const last = pages[0];
  if (!last) return null;
  const { subject: _own, page: _page, pageAt, entry: _entry, ...rest } = last;
  const lastAt = pages.reduce((latest, page) => (page.pageAt > latest ? page.pageAt : latest), pageAt);
  const seen = eachOnce(pages.toReversed().flatMap((page) => page.seen));
  const look = { ...rest, seen, looks: 1, pages: pages.length, lastAt };
  return rest.basis.type === 'public' ? { ...look, ...thePublic } : look;
}

const thePublic = { unit: null, client: null, official: null, matter: null };

const eachOnce = (seen: Seen[]): Seen[] => [
  ...new Map(seen.map((one) => [`${one.case} ${one.version}`, one])).values(),
];

/** What looks taken as one have shown at most, in cases and their versions: what is more is another entry. */
const mostSeenTogether = 2000;

/** What is the same of looks that are of one kind. */
const kindOf = ({ at, unit, client, official, basis, matter, outcome }: Look): string =>
  JSON.stringify([
    civilDateOf(at),
    unit,
    client,
    official?.id,
    Object.entries(basis).sort(),
    matter,
    outcome,
  ]);

/**
 * Two looks, or more, the later first, as one: where one looker, a unit or the public, looked on one day, on one basis,
 * for one matter. Null where they are not of one kind; a person's own looks stand each for itself.
 */
export function together(later: Look, earlier: Look): Look | null {
  if (later.basis.type === 'self' || kindOf(later) !== kindOf(earlier)) return null;
  const seen = eachOnce([...earlier.seen, ...later.seen]);
  if (seen.length > mostSeenTogether) return null;
  return {
    ...later,
    at: earlier.at,
    lastAt: later.lastAt > earlier.lastAt ? later.lastAt : earlier.lastAt,
    looks: later.looks + earlier.looks,
    pages: later.pages + earlier.pages,
    seen,
  };
}
