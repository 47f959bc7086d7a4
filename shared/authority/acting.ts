/** Who acts, in the one role of a request. Rights come from what a token says and what the case names, never from what is sent. */
import type { Actor } from '../actor.ts';
import type { SubjectKey } from '../keys/keys.ts';

/** In what capacity an official or a system acts for a unit. */
export type Capacity =
  | 'provider'
  | 'inquirer'
  | 'handler'
  | 'adjudicator'
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
  /** Of the recorded organizations those for which it acts: its own unit, and those whose duties it has, by the codes in the register. */
  bodies?: readonly SubjectKey[];
  /** The units whose duties it has in that capacity, by the register of units; its own alone where nothing is said. */
  answersFor?: readonly string[];
};

/** The units whose duties somebody has in the capacity in which they act, their own first. */
export const answering = (acting: Acting): readonly string[] =>
  acting.as === 'official' ? (acting.answersFor ?? [acting.unit]) : [];

/** The actor as an event keeps it, and instead of which unit it acts. */
export function actorIn(acting: Acting, unit: string | null = null): Actor {
  const { capacity: _, person: __, bodies: ___, answersFor: ____, ...actor } = acting;
  return actor.as === 'official' && unit !== null && unit !== actor.unit
    ? { ...actor, insteadOf: unit }
    : actor;
}
