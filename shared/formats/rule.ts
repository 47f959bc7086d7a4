/** What a rule between the cells of a row is: code, which a format names. */
import type { UntrustworthinessClass } from '../regulation.ts';
import type { Fault } from '../texts/said.ts';
import type { Citation, Filing, Value } from './format.ts';
import type { Column, RowReading } from './row.ts';

/** What does not hold between the cells of a row. Silent about cells that could not be read. */
export type Check = (
  columns: readonly Column[],
  row: RowReading,
  inclusion: Citation | undefined,
) => readonly Fault[];

type Values = Readonly<Record<string, Value>>;

/** Whom a row without faults is about, and its content without the subject's own code; and under which key that is filed. */
export interface OfSubject {
  read(values: Values): Pick<Filing, 'subject' | 'subjectName' | 'subjectCategory' | 'content'>;
  ownKey(filing: Pick<Filing, 'subjectCategory'>): string;
}

export interface Rule {
  /** The keys of the columns without which it says nothing. */
  needs: readonly string[];
  /** What other cells say in the place of some that are left out; before any check. */
  complete?: (row: RowReading) => void;
  check?: Check;
  /** Present where it says whom a row is about: a format names one such rule. */
  subject?: OfSubject;
  /** Present where it says of which class of untrustworthiness a record is: a format names one such rule at most. */
  classify?: (values: Values) => UntrustworthinessClass;
}
