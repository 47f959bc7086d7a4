import type { Official } from '../actor.ts';
import type { SubjectKey } from '../keys/keys.ts';
import type { Purpose } from '../regulation.ts';
import type { Instant } from '../time/civil.ts';

/** The basis on which somebody looked (Art. 5, 13, 14). */
export type AccessBasis =
  | { type: 'self' }
  | { type: 'authorization'; authorization: string }
  | { type: 'duty'; purpose: Purpose }
  | { type: 'public' }
  | { type: 'handling'; case: string }
  | { type: 'provider'; case: string }
  | { type: 'oversight'; case: string }
  | { type: 'joint-response'; case: string };

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

/** A look as its subject reads it: its pages as one. */
export interface Look extends Omit<Access, 'page' | 'pageAt' | 'entry' | 'subject'> {
  /** How many pages left; one that was asked for again left again. */
  pages: number;
  /** When the last of its pages left. */
  lastAt: Instant;
}

/** The pages of one look, the last first, as its subject reads them: as one look. Null for no page. */
export function lookOf(pages: readonly Access[]): Look | null {
  const last = pages[0];
  if (!last) return null;
  const { subject: _own, page: _page, pageAt, entry: _entry, ...rest } = last;
  const seen = new Map<string, Seen>();
  for (const one of pages.toReversed().flatMap((page) => page.seen)) {
    seen.set(`${one.case} ${one.version}`, one);
  }
  const lastAt = pages.reduce((latest, page) => (page.pageAt > latest ? page.pageAt : latest), pageAt);
  return { ...rest, seen: [...seen.values()], pages: pages.length, lastAt };
}
