/** The kinds of application, and what the rules of each say: a row of the table in `rules.ts`. */
import type { Bar, Rule, Standing } from '../authority/may.ts';
import type { RecordStatus } from '../record/state.ts';
import type { ParameterValues } from '../regulation.ts';
import type { Word } from '../texts/texts.ts';
import type { CivilDate, Instant } from '../time/civil.ts';

/** Every kind. One more has its row in `rules.ts`: the compiler asks for it, and for whatever else it has to say. */
export const applicationKinds = ['objection'] as const;

export type ApplicationKind = (typeof applicationKinds)[number];

/** What a decision does: to the record that was applied about, or about what is missing. */
export type Effect = 'correct' | 'delete' | 'ask' | 'none';

export interface Kind {
  /** Who may apply. */
  apply: { by: readonly Exclude<Standing, 'platform'>[]; not: readonly Bar[] };
  /** On which grounds. One application on each may be open to one thing at a time. */
  grounds: readonly string[];
  /** In which statuses of a record. */
  to: readonly RecordStatus[];
  /** On which ground to what is missing, and how many of those a person may have open; null where it must be to a record. */
  missing: { ground: string; most: number } | null;
  /** What is said with the record, wherever it is shown, while the application is open. */
  annotation: Word;
  /** When it is reminded, and from when on it is overdue, by the day on which it was received. */
  deadlines(received: CivilDate, parameters: ParameterValues): { remindAt: Instant; dueAt: Instant };
  /** Who decides. */
  decide: Rule;
  /** The units whose officials they are: it is on their worklists. */
  deciding: Readonly<Partial<Record<Exclude<Standing, 'subject' | 'platform'>, readonly string[]>>>;
  /** What may come of it, and what each outcome does. */
  outcomes: {
    record: Readonly<Record<string, Exclude<Effect, 'ask'>>>;
    missing: Readonly<Record<string, Extract<Effect, 'ask' | 'none'>>>;
  };
}
