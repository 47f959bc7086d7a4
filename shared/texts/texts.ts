/** Which texts there are, by their names, and which values each takes. */
import type { en } from './en.ts';

type English = typeof en;

/** The same texts in another language, of the same values: one that is missing does not compile. */
export type Texts<T = English> = T extends string
  ? string
  : T extends (values: infer V) => string
    ? (values: V) => string
    : { [K in keyof T]: Texts<T[K]> };

/** What is said beside codes and problems. */
export type Wording = Omit<Texts, 'codes' | 'titles'>;

/** What a problem may be: the last part of its `type`. */
export type ProblemCode = keyof English['titles'];

/** What may be wrong, with a problem, a field, a command: each with what it means and what to do. */
export type Code = keyof English['codes'];

/** What else is said to people. */
export type Word = keyof English['words'];

type Takes<T> = T extends (values: infer V) => string ? V : unknown;

type ValuesOfCode<C extends Code> = Takes<English['codes'][C]['means']> &
  Takes<English['codes'][C]['advice']>;

type Given<V> = unknown extends V ? [] : [values: V];

/** The values that the text of a code takes, as the rest of a call: none for most. */
export type GivenCode<C extends Code> = Given<ValuesOfCode<C>>;

/** A code whose text takes no values. */
export type PlainCode = { [C in Code]: unknown extends ValuesOfCode<C> ? C : never }[Code];

/** The values that another text takes. */
export type GivenWord<W extends Word> = Given<Takes<English['words'][W]>>;

/** Values of a text as they are stored: plain, and nothing personal among them. */
export type Values = Readonly<Record<string, string | number | readonly string[]>>;
