/** The kinds of application, and what the rules of each say: a row of the table in `rules.ts`. */
import type { Bar, UnitStanding } from '../authority/may.ts';
import type { RecordState, RecordStatus } from '../record/state.ts';
import type { ParameterValues } from '../regulation.ts';
import type { Fault } from '../texts/said.ts';
import type { Word } from '../texts/texts.ts';
import type { CivilDate, Instant } from '../time/civil.ts';

/**
 * What stands on a record by an application: `noted` that one is open, `annotated` for everybody to read, `suspended`
 * while proceedings run, `repaired`, `undisclosed` at its subject's wish. The last three keep it from others.
 */
export const marks = ['noted', 'annotated', 'suspended', 'repaired', 'undisclosed'] as const;
export type Mark = (typeof marks)[number];

/** What a decision does: to the record that was applied about, or about what is missing. */
export type Effect = 'correct' | 'delete' | 'ask' | 'repair' | 'withhold' | 'suspend' | 'disclose' | 'none';

/** What an application says beside its statement: in words, as a day, that something was understood, or by a pledge on record. */
export type FieldType = 'text' | 'date' | 'true' | 'pledge';

/** What it said, by the names of the fields. */
export type Fields = Readonly<Record<string, string>>;

export interface Kind {
  /** How its identifiers begin, and where its applications are. */
  prefix: string;
  path: `/v1/${string}`;
  /** Whether a workflow of its own reminds and escalates; the sweep does where none does. */
  hasWorkflow: boolean;
  /** Who may apply. */
  apply: { by: readonly ('subject' | UnitStanding)[]; not: readonly Bar[] };
  /** On which grounds: where there is one it need not be said. */
  grounds: readonly string[];
  fields: Readonly<Record<string, FieldType>>;
  /**
   * By which field those are told apart of which several may be open on one ground, how many may, and how many of them before
   * their person brings no more: so the person leaves room for whoever reports of office. Null where one may.
   */
  several: { by: string; most: number; ofPerson: number } | null;
  /** The field that is public with it, where one is. */
  published: string | null;
  /** In which statuses of a record. */
  to: readonly RecordStatus[];
  /** What it must say about whatever record, and does not: refused before any is read, as a unit may report about any. */
  unsaid(fields: Fields): readonly Fault[];
  /** What is not met of the conditions to apply about a record on a day, each with what is missing or from when on. */
  unmet(record: RecordState, fields: Fields, today: CivilDate): readonly Fault[];
  /** The conditions that an official finds unmet who refuses it, each to be named; none where refusing needs no such. */
  conditions: readonly string[];
  /** On which ground to what is missing, and how many of those a person may have open; null where it must be to a record. */
  missing: { ground: string; most: number } | null;
  /** What stands on the record while it is open, what it says there; and what a granted one leaves. */
  marks: { open: { mark: Mark; says: Word }; granted: { mark: Mark; says: Word } | null };
  /** When it is reminded, and from when on it is overdue, by the day on which it was received. */
  deadlines(received: CivilDate, parameters: ParameterValues): { remindAt: Instant; dueAt: Instant };
  /** Whether it has no limit by which it must be decided: then its due day is that of the next look at it. */
  isOpenEnded: boolean;
  /** Whether it is decided on a document of others alone, whatever the record says. */
  isByDocument: boolean;
  /** Who decides. */
  decide: { by: readonly UnitStanding[]; not: readonly Bar[] };
  /** Whether who applied may take it back: while it is open, and where that is its nature once it was granted. */
  takeBack: 'never' | 'while-open' | 'always';
  /** What may come of it, and what each outcome does. */
  outcomes: {
    record: Readonly<Record<string, Exclude<Effect, 'ask'>>>;
    missing: Readonly<Record<string, Extract<Effect, 'ask' | 'none'>>>;
  };
  /** The command of the record by which a decision is carried out on it. */
  carriedOutBy: 'resolve' | 'repair' | 'withhold' | 'disclose';
  /** How a decision can be contested, as its notice says. */
  remedies: Word;
}
