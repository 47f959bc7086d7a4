import type { Issued } from '../identity/organization-code.ts';
import { protectedAs, type SubjectCode, type SubjectKind } from '../identity/subject-code.ts';
import type { UntrustworthinessClass } from '../regulation.ts';
import type { Fault } from '../texts/said.ts';
import type { CivilDate } from '../time/civil.ts';
import type { Kinds } from './kinds.ts';
import type { ReadBefore } from './read-before.ts';
import type { RowText } from './texts.ts';

/** The provision on which something rests that otherwise would not be allowed. */
export interface Citation {
  law: string;
  article: string;
}

/** Of what sort the subject is as filed; an individual business has an organization's code, and a natural person's protection. */
export const subjectCategories = [
  'legal-person-or-organization',
  'individual-business',
  'natural-person',
] as const;
export type SubjectCategory = (typeof subjectCategories)[number];

/** What a cell holds once it is read. */
export type Value = string | number | string[];

/** One record as filed, whatever its catalog item: what the register needs of it, and its whole content. */
export interface Filing {
  subject: SubjectCode;
  subjectName: string;
  subjectCategory: SubjectCategory;
  authority: { name: string; code: string };
  /** With the authority and the catalog item it identifies the record. */
  documentNumber: string;
  decidedOn: CivilDate;
  /** Null: not adverse. */
  untrustworthiness: UntrustworthinessClass | null;
  /** As the file says; null where it names no end. */
  disclosedUntil: CivilDate | null;
  /** The version of the data format by which it was read, and is read ever after (Art. 9). */
  formatVersion: number;
  /** Everything as filed, normalised, by stable English names; without the subject's own code. */
  content: Record<string, Value>;
}

/** As what the subject of a filing is protected: by its code, and by how it is filed where that protects more (decision 47). */
export const protectionOf = ({
  subject,
  subjectCategory,
}: Pick<Filing, 'subject' | 'subjectCategory'>): SubjectKind =>
  subjectCategory === 'legal-person-or-organization' ? protectedAs(subject) : 'natural-person';

/**
 * A filing, with what is doubtful about it; or what is wrong with the row, and where that is only that its own file says it is
 * not in force, the filing that it would be.
 */
export type FilingReading =
  | { ok: true; filing: Filing; doubts: Fault[] }
  | { ok: false; faults: Fault[]; notInForce?: Filing };

/** What of each sort of burden goes against the person. */
export const burdenKinds = [
  /** More of it. */
  'sum',
  /** Less of it: it speaks for them. */
  'credit',
  /** A later day. */
  'end',
  /** An earlier day. */
  'earlier',
  /** More kinds, or a graver one than that whose place it takes. */
  'kinds',
  /** A word behind it in its list. */
  'order',
  /** A longer term, and what cannot be read as one. */
  'term',
  /** A text that states more money, longer terms, later days or larger counts. */
  'wording',
  /** Another name or number than is written there, but for a slip. */
  'writing',
  /** Whatever it becomes: that is another decision. */
  'fixed',
] as const;

/** What is laid on the person by a value of the content, or speaks for them, so that one may be worse than another. */
export interface Burden {
  key: string;
  /** As the format names it. */
  name: string;
  is: (typeof burdenKinds)[number];
  /** The words of its list, from the lightest to the gravest, without those that are open. */
  words: readonly string[];
}

/** A version of the data format of a catalog item (Art. 8), compiled: how its records are filed. */
export interface Format {
  id: string;
  version: number;
  /** The fields as the format names them, which are the names in JSON records too. */
  columns: readonly string[];
  /** Every header that a table may use for them; empty where the format is not filed as a table. */
  headers: readonly string[];
  /** What stands under some of them, as they are compared. */
  kinds: Kinds;
  /** What the format calls these, of which more is asked than that they are well-formed. */
  named: Readonly<Record<'documentNumber' | 'decidedOn' | 'authorityCode', string>>;
  /** What the format calls a value of the content; undefined where it has no such column. */
  columnOf(key: string): string | undefined;
  /** The name in the content of what the format calls so; undefined where it is no column. */
  keyOf(column: string): string | undefined;
  /** The column that a header of a table is for, by whatever name of it; undefined where it is for none. */
  columnBy(header: string): string | undefined;
  /** What a correction may only lessen. */
  burdens: readonly Burden[];
  /** Reads one row or record; reports all its faults, not the first only, and of one without faults all its doubts. */
  read(row: Readonly<Record<string, unknown>>, options: ReadOptions): FilingReading;
  /** What a row says in words, column by column, and which columns it has that the format does not know. */
  texts(row: Readonly<Record<string, unknown>>, before?: ReadBefore): RowText[];
  /** The row of a filing, with other values for some of its content, to be read again. */
  row(filing: Filing, changes: Readonly<Record<string, Value>>): Record<string, unknown>;
}

/** What is different about the reading of a row. */
export interface ReadOptions {
  /** The provision that lets in what Art. 8 keeps out. */
  inclusion?: Citation;
  /** The names in the content of what is not asked for, though the format asks: a later version forbids to collect it. */
  unasked?: ReadonlySet<string>;
  /** Which codes are right against their check character: they were issued so. */
  issued?: Issued;
  /** What is known of the rows that are read with it. */
  before?: ReadBefore;
}
