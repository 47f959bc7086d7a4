/** What the audit finds: what does not fit, of which case, and where. */
import type { Breach } from '../../shared/history/chain.ts';

/** What does not fit of what lies beside cases and their events. */
export const damages = [
  'look-missing',
  'look-altered',
  'entry-missing',
  'entry-altered',
  'entry-foreign',
] as const;

export interface Found {
  what: Breach['what'] | (typeof damages)[number];
  /** The case that it is of; null of a look, and of what is no case's. */
  case: string | null;
  /** The number of the event, where it is one. */
  seq: number | null;
  /** Where it lies, or its place in the log. */
  at: string;
}

export const found = (what: Found['what'], at: string, of: Partial<Found> = {}): Found => ({
  what,
  at,
  case: null,
  seq: null,
  ...of,
});
