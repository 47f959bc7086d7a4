/** A version of a data format, compiled once into the closures that read its rows. */
import { isDeepStrictEqual } from 'node:util';
import type { fault } from '../texts/said.ts';
import type { FormatContent, ReaderContent } from './content.ts';
import { isNumberedInItsTime } from './decision-number.ts';
import { isDoubt } from './doubts.ts';
import type { Burden, Filing, Format, Value } from './format.ts';
import { saysNotInForce } from './in-force.ts';
import { kindsOf } from './kinds.ts';
import { isLicenceNumber, namedBy } from './names.ts';
import { readerOf } from './readers.ts';
import { remarksAreOfForce } from './remarks.ts';
import { type Column, layoutOf, nameOf, readRow, rowOf } from './row.ts';
import type { Check, OfSubject, Rule } from './rule.ts';
import { rules } from './rules.ts';
import { isState, readState } from './state.ts';
import { textsOf } from './texts.ts';
import { closedWords, type Reader, readNumber } from './values.ts';
import type { PublishedFormat } from './version.ts';

/** Which version is compiled. */
type Named = Pick<PublishedFormat, 'id' | 'version'>;

/** What the platform itself knows of a column, by its key, is read so, whatever its format says. */
function readOf(key: string, reader: ReaderContent): Reader {
  if (isLicenceNumber(key)) return readNumber;
  return isState(key) ? readState(key, reader.words ?? {}) : readerOf(reader);
}

const columnsOf = ({ columns }: FormatContent): Column[] =>
  columns.map(({ name, key, aliases, required = false, reader }) => ({
    name,
    key,
    aliases,
    required,
    isLastDay: reader.kind === 'last-day',
    names: namedBy(key),
    read: readOf(key, reader),
  }));

/** Whom else a record names, and how it calls its subject: whatever the version says, they are corrected as writing alone. */
const namingKeys: ReadonlySet<string> = new Set([
  'subjectName',
  'legalRepresentative',
  'legalRepresentativeDocumentNumber',
]);

const burdensOf = ({ columns }: FormatContent): Burden[] =>
  columns.flatMap(({ burden, key, name, reader }) => {
    const is = burden ?? (namingKeys.has(key) ? 'writing' : undefined);
    return is ? [{ key, name, is, words: closedWords(reader.words) }] : [];
  });

/** The rules of a format. Throws for one that this release does not know: it was published by a later one. */
const rulesOf = (content: FormatContent): Rule[] =>
  content.rules.map((id) => {
    const rule = rules.get(id);
    if (!rule) throw new Error(`There is no rule ${id} in this release.`);
    return rule;
  });

/** Whom its rows are about. Throws where no rule says it: no such version is published. */
function subjectOf(named: readonly Rule[]): OfSubject {
  const found = named.find(({ subject }) => subject)?.subject;
  if (!found) throw new Error('No rule of the format says whom its rows are about.');
  return found;
}

/** Compiles a version. Throws where it lacks what identifies a decision or its subject: no such version is published. */
function compile(content: FormatContent, { id, version }: Named): Format {
  const columns = columnsOf(content);
  const layout = layoutOf(columns);
  const named = rulesOf(content);
  const checks = [
    ...named.flatMap(({ check }): Check[] => (check ? [check] : [])),
    remarksAreOfForce,
    isNumberedInItsTime,
  ];
  const completions = named.flatMap(({ complete }) => (complete ? [complete] : []));
  const subject = subjectOf(named);
  const classify = named.find((rule) => rule.classify)?.classify ?? (() => null);
  const nameByKey = new Map(columns.map(({ key, name }) => [key, name] as const));
  const keyByName = new Map(columns.map(({ key, name }) => [name, key] as const));

  /** A row without faults as a filing: every required value is there. */
  function filingOf(values: Readonly<Record<string, Value>>): Filing {
    const { subject: about, subjectName, subjectCategory, content: kept } = subject.read(values);
    return {
      subject: about,
      subjectName,
      subjectCategory,
      authority: { name: text(values.authorityName), code: text(values.authorityCode) },
      documentNumber: text(values.documentNumber),
      decidedOn: text(values.decidedOn),
      untrustworthiness: classify(values),
      disclosedUntil: text(values.disclosedUntil) || null,
      formatVersion: version,
      content: kept,
    };
  }

  return {
    id,
    version,
    columns: columns.map(({ name }) => name),
    get headers() {
      return content.table ? [...layout.byHeader.keys()] : [];
    },
    get kinds() {
      return kindsOf(content);
    },
    named: {
      documentNumber: nameOf(columns, 'documentNumber'),
      decidedOn: nameOf(columns, 'decidedOn'),
      authorityCode: nameOf(columns, 'authorityCode'),
    },
    columnOf: (key) => nameByKey.get(key),
    keyOf: (column) => keyByName.get(column),
    columnBy: (header) => columns[layout.indexOf(header) ?? -1]?.name,
    burdens: burdensOf(content),
    read(row, { inclusion, unasked, issued, before }) {
      const reading = readRow(layout, row, issued, before);
      const { faults } = reading;
      for (const complete of completions) complete(reading);
      for (const check of checks) for (const each of check(columns, reading, inclusion)) faults.push(each);
      if (faults.length === 0) return { ok: true, filing: filingOf(reading.values), doubts: [] };
      const wrong = faults.filter((each) => !isDoubt(each));
      const left = unasked ? wrong.filter(isAsked(keyByName, unasked)) : wrong;
      if (left.length === 0)
        return { ok: true, filing: filingOf(reading.values), doubts: faults.filter(isDoubt) };
      return left.every(saysNotInForce)
        ? { ok: false, faults: left, notInForce: filingOf(reading.values) }
        : { ok: false, faults: left };
    },
    texts: textsOf(content, layout),
    row: (filing, changes) =>
      rowOf(columns, { ...filing.content, [subject.ownKey(filing)]: filing.subject.code, ...changes }),
  };
}

const text = (value: Value | undefined): string => String(value ?? '');

/** Whether a fault is more than that something is missing which is not asked for. */
const isAsked =
  (keys: ReadonlyMap<string, string>, unasked: ReadonlySet<string>) =>
  ({ field, code }: ReturnType<typeof fault>): boolean =>
    code !== 'missing' || !unasked.has(keys.get(field) ?? '');

/** How many compiled versions are kept: more than any function reads rows of at one time. */
const mostKept = 200;

const compiled = new Map<string, { content: FormatContent; format: Format }>();

/**
 * The format that a published version says. Compiled when first a row of it is read and kept by name and version, as a
 * version is never replaced; where another store's version has the name, it is compiled anew.
 */
export function formatOf(published: PublishedFormat): Format {
  const { id, version, content } = published;
  const key = `${id}#${version}`;
  const kept = compiled.get(key);
  if (kept && (kept.content === content || isDeepStrictEqual(kept.content, content))) {
    // The next one that asks with the same list compares nothing.
    kept.content = content;
    return kept.format;
  }
  const format = compile(content, published);
  if (compiled.size >= mostKept) compiled.clear();
  compiled.set(key, { content, format });
  return format;
}
