/** What a version of a data format says (Art. 8): columns and rules as data, read here without compiling anything. */
import {
  flag,
  listOf,
  objectOf,
  oneOf,
  orNot,
  type Reader,
  text,
  texts,
  textsByName,
  Unreadable,
} from '../process/reading.ts';
import { type InBoth, inBoth } from '../publication/in-both.ts';
import { type Burden, burdenKinds } from './format.ts';

/** How the cells of a column are read: a closed list, so that a format is data and its readers are code. */
export const readerKinds = [
  'text',
  'text-without-numbers',
  'date',
  'last-day',
  'amount',
  'whole-number',
  'hours',
  'code',
  'organization-code',
  'registration-number',
  'document-number',
  'digest',
  'one-word',
  'many-words',
  'nothing',
] as const;
export type ReaderKind = (typeof readerKinds)[number];

/** The units in which a column states amounts of money. */
export const amountUnits = ['ten-thousand-yuan', 'yuan'] as const;
export type AmountUnit = (typeof amountUnits)[number];

/** The words of a list: each as it is written, with the word that is kept for it. */
export type Words = Readonly<Record<string, string>>;

/** The reader of a column, with what its kind needs beside: an amount its unit, words their list (see faults.ts). */
export interface ReaderContent {
  kind: ReaderKind;
  unit?: AmountUnit | undefined;
  words?: Words | undefined;
}

/** A provision that lets a column be public which was kept from the public, or is personal. */
export interface DisclosureBasis {
  law: InBoth;
  article: InBoth;
}

/** One field of a data format, as it is published. A flag that is left out does not hold. */
export interface ColumnContent {
  /** In Chinese: header of a table, name in a JSON record, `field` of a fault. */
  name: string;
  /** What it holds. */
  label: InBoth;
  /** The stable English name under which the value is kept, in every version. */
  key: string;
  /** Other headers that exporters use for it. */
  aliases: string[];
  reader: ReaderContent;
  required?: boolean | undefined;
  /** It is, or may be, personal to a natural person. */
  personal?: boolean | undefined;
  /** It identifies a natural person by a document; only the provider and the handler need it. */
  identifying?: boolean | undefined;
  /** Anybody reads it of what is public at all (Art. 12). */
  public?: boolean | undefined;
  burden?: Burden['is'] | undefined;
  /** On what its publicity rests, where it would not be public otherwise. */
  basis?: DisclosureBasis | undefined;
}

/** What a version of a data format says. */
export interface FormatContent {
  name: InBoth;
  /** Whether it is filed as a table, too, and not as JSON records alone. */
  table: boolean;
  columns: ColumnContent[];
  /** The rules between cells that hold, by their names, in the order in which they speak. */
  rules: string[];
}

const reader = objectOf<ReaderContent>({
  kind: oneOf(readerKinds),
  unit: orNot(oneOf(amountUnits)),
  words: orNot(textsByName),
});

const column = objectOf<ColumnContent>({
  name: text,
  label: inBoth,
  key: text,
  aliases: texts,
  reader,
  required: orNot(flag),
  personal: orNot(flag),
  identifying: orNot(flag),
  public: orNot(flag),
  burden: orNot(oneOf(burdenKinds)),
  basis: orNot(objectOf<DisclosureBasis>({ law: inBoth, article: inBoth })),
});

const columns: Reader<ColumnContent[]> = (value, at) => {
  const read = listOf(column)(value, at);
  if (read.length === 0) throw new Unreadable(at, 'list of columns');
  return read;
};

/** Reads what a version of a format says. */
export const readFormat: Reader<FormatContent> = objectOf<FormatContent>({
  name: inBoth,
  table: flag,
  columns,
  rules: listOf(text),
});
