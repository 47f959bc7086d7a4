/** Who acts, in the one role of a request. Rights come from what a token says and what the case names, never from what is sent. */
import type { Actor } from '../actor.ts';
import type { SubjectKey } from '../keys/keys.ts';

/** In what capacity an official or a system acts for a unit. */
export type Capacity =
  | 'provider'
  | 'inquirer'
  | 'handler'
  | 'designator'
  | 'respondent'
  | 'supervision'
  | 'department';

/** An actor as events keep it, with what decides about its rights and is not kept. */
export type Acting = Actor & {
  /** That of an official or a system; none of anybody else. */
  capacity?: Capacity;
  /** Who it is among those on record, as far as the platform knows: the subject itself, or an official as a citizen. */
  person?: SubjectKey | null;
};

/** The actor as an event keeps it. */
export const actorIn = ({ capacity: _, person: __, ...actor }: Acting): Actor => actor;
