import { type Coded, coded } from './texts/said.ts';
import type { Code, GivenCode } from './texts/texts.ts';
import type { Instant } from './time/civil.ts';

/** A refusal is a value: a code, whose text says what is wrong and what to do. It never holds what was sent. */
export interface Refusal extends Coded {
  /** Set where time alone heals it: the instant from which the same command is right. */
  early?: Instant;
  /** Set where who asks may not: the case names them not, or a conflict of interest bars them. */
  standing?: 'stranger' | 'barred';
}

export type Outcome<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

export const accept = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const refuse = <C extends Code>(code: C, ...given: GivenCode<C>): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: coded(code, ...given),
});

/** The refusal of what is right later: its instant has not come yet. */
export const tooEarly = <C extends Code>(
  until: Instant,
  code: C,
  ...given: GivenCode<C>
): { ok: false; refusal: Refusal } => ({ ok: false, refusal: { ...coded(code, ...given), early: until } });
