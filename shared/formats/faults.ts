/** What a version of a data format may not say: each fault with its field in the version (Art. 5, 7, 8, 12). */
import { isSameProvision } from '../catalog/same-provision.ts';
import { consentColumn } from '../consent/column.ts';
import { type Fault, fault } from '../texts/said.ts';
import type { ColumnContent, FormatContent, ReaderKind } from './content.ts';
import { coreColumns, decisionKeys } from './core.ts';
import type { Burden } from './format.ts';
import { rules } from './rules.ts';
import { normaliseHeader } from './text.ts';

/**
 * What is wrong with a version, as it is drafted: names that stand twice, what identifies the subject or the decision
 * that is not there, rules without their columns, readers without what they need, and what would be public that may not.
 * `earlier` are all versions of the name that are published.
 */
export function formatFaults(content: FormatContent, earlier: readonly FormatContent[]): Fault[] {
  return [
    ...namedTwice(content),
    ...lacking(content),
    ...ruleFaults(content),
    ...classLost(content, earlier),
    ...content.columns.flatMap((column, index) => columnFaults(column, `columns.${index}`, earlier)),
  ];
}

/** Each name of a column, as a table or a record may have it, with its field. */
const namesOf = ({ columns }: FormatContent): [field: string, name: string][] =>
  columns.flatMap(({ name, aliases }, index) => [
    [`columns.${index}.name`, normaliseHeader(name)] as [string, string],
    ...aliases.map((alias, at): [string, string] => [
      `columns.${index}.aliases.${at}`,
      normaliseHeader(alias),
    ]),
  ]);

/** Names and keys that two columns have: nobody could say which of them a cell belongs to. */
function namedTwice(content: FormatContent): Fault[] {
  const keys = content.columns.map(({ key }, index): [string, string] => [`columns.${index}.key`, key]);
  return [
    ...twiceIn(namesOf(content)),
    ...twiceIn(keys),
    ...namesOf(content).flatMap(([field, name]) =>
      name === normaliseHeader(consentColumn) ? [fault(field, 'column-reserved')] : [],
    ),
  ];
}

function twiceIn(named: readonly [field: string, name: string][]): Fault[] {
  const first = new Map<string, string>();
  return named.flatMap(([field, name]) => {
    const other = first.get(name);
    if (other !== undefined) return [fault(field, 'column-twice', { other: `content.${other}` })];
    first.set(name, field);
    return [];
  });
}

/** That nothing says which decision it is, whose, of which day, or whom it is about. */
function lacking({ columns, rules: named }: FormatContent): Fault[] {
  const has = new Set(columns.map(({ key }) => key));
  const keys = decisionKeys.filter((key) => !has.has(key));
  const ofSubject = named.filter((id) => rules.get(id)?.subject);
  const classifying = named.filter((id) => rules.get(id)?.classify);
  return [
    ...(keys.length ? [fault('columns', 'columns-missing', { keys })] : []),
    ...(ofSubject.length === 1 ? [] : [fault('rules', 'subject-rule', { rules: namesWith('subject') })]),
    ...(classifying.length > 1 ? [fault('rules', 'class-rule', { rules: classRules() })] : []),
  ];
}

const namesWith = (part: 'subject' | 'classify'): string[] =>
  [...rules].flatMap(([id, rule]) => (rule[part] ? [id] : []));

/** Whether a format says of which class of untrustworthiness its records are, by which they are repaired (Art. 34). */
export const givesClass = ({ rules: named }: FormatContent): boolean =>
  named.some((id) => rules.get(id)?.classify !== undefined);

/** That a version says no more of which class records are, though items may need it. */
const classLost = (content: FormatContent, earlier: readonly FormatContent[]): Fault[] =>
  earlier.some(givesClass) && !givesClass(content)
    ? [fault('rules', 'class-rule-missing', { rules: classRules() })]
    : [];

/** The rules of which a format names one where its records are about untrustworthiness. */
export const classRules = (): string[] => namesWith('classify');

/** Rules that stand twice, and rules whose columns are not there. That there is such a rule the schema asks for. */
function ruleFaults({ columns, rules: named }: FormatContent): Fault[] {
  const has = new Set(columns.map(({ key }) => key));
  return named.flatMap((id, index) => {
    const keys = (rules.get(id)?.needs ?? []).filter((key) => !has.has(key));
    return [
      ...(named.indexOf(id) < index ? [fault(`rules.${index}`, 'named-twice')] : []),
      ...(keys.length ? [fault(`rules.${index}`, 'rule-needs-columns', { keys })] : []),
    ];
  });
}

function columnFaults(column: ColumnContent, at: string, earlier: readonly FormatContent[]): Fault[] {
  return [
    ...readerFaults(column, at),
    ...coreFaults(column, at),
    ...burdenFaults(column, at),
    ...publicFaults(column, at, earlier),
  ];
}

/** What a reader has that it does not need, or needs and does not have. */
function readerFaults({ reader }: ColumnContent, at: string): Fault[] {
  const { kind, unit, words } = reader;
  const [ofUnit, ofWords] = [kind === 'amount', kind === 'one-word' || kind === 'many-words'];
  const [unitAt, wordsAt] = [`${at}.reader.unit`, `${at}.reader.words`];
  return [
    ...(ofUnit && unit === undefined ? [fault(unitAt, 'missing')] : []),
    ...(!ofUnit && unit !== undefined ? [fault(unitAt, 'not-of-this-reader')] : []),
    ...(ofWords && Object.keys(words ?? {}).length === 0 ? [fault(wordsAt, 'words-missing')] : []),
    ...(!ofWords && words !== undefined ? [fault(wordsAt, 'not-of-this-reader')] : []),
  ];
}

/** What a column that the platform itself reads lacks. */
function coreFaults(column: ColumnContent, at: string): Fault[] {
  const core = Object.hasOwn(coreColumns, column.key) ? coreColumns[column.key] : undefined;
  if (!core) return column.identifying && !column.personal ? [flagFault(at, ['personal'])] : [];
  const { kind } = column.reader;
  if (!core.readers.includes(kind))
    return [fault(`${at}.reader.kind`, 'column-reader', { readers: core.readers })];
  const asked = core.flags.flatMap((flag) =>
    flag === 'identifying' ? (['personal', flag] as const) : [flag],
  );
  const flags = asked.filter((flag) => column[flag] !== true);
  const words = Object.values(column.reader.words ?? {});
  const { kept, keeps } = core;
  const isOther = kept !== undefined && words.some((word) => !kept.includes(word));
  const lacksWord = keeps !== undefined && !words.includes(keeps);
  return [
    ...(flags.length ? [flagFault(at, flags)] : []),
    ...(isOther ? [fault(`${at}.reader.words`, 'words-kept', { allowed: [...kept] })] : []),
    ...(lacksWord ? [fault(`${at}.reader.words`, 'word-needed', { word: keeps })] : []),
  ];
}

const flagFault = (at: string, flags: readonly string[]): Fault => fault(at, 'column-flags', { flags });

/** By what kind of cell each burden can be told from a lesser one. */
const measuredBy = {
  sum: ['amount', 'whole-number'],
  kinds: ['many-words'],
  end: ['last-day', 'date'],
  earlier: ['last-day', 'date'],
  credit: ['amount', 'whole-number', 'hours'],
  order: ['one-word'],
  term: ['text'],
  wording: ['text', 'text-without-numbers'],
  writing: ['text', 'text-without-numbers', 'code'],
  fixed: null,
} as const satisfies Record<Burden['is'], readonly ReaderKind[] | null>;

function burdenFaults({ burden, reader }: ColumnContent, at: string): Fault[] {
  const readers: readonly ReaderKind[] | null = burden ? measuredBy[burden] : null;
  return !readers || readers.includes(reader.kind)
    ? []
    : [fault(`${at}.burden`, 'burden-of-another-reader', { readers })];
}

/**
 * What would be public that may not be: free text about somebody and what identifies them by a document never is; what is
 * personal, or was kept from the public in an earlier version as that, only on a provision (Art. 5, 12).
 */
function publicFaults(column: ColumnContent, at: string, earlier: readonly FormatContent[]): Fault[] {
  const before = earlier.flatMap(({ columns }) => columns.filter(({ key }) => key === column.key));
  if (!column.public) return identifiedBefore(column, before, at);
  if (column.identifying) return [fault(`${at}.public`, 'identifying-public')];
  const isFree = column.reader.kind === 'text' || column.reader.kind === 'text-without-numbers';
  if (column.personal && isFree) return [fault(`${at}.public`, 'personal-text-public')];
  const { basis } = column;
  const closed = before.filter(({ personal, public: open }) => personal && !open);
  const needsBasis = column.personal || closed.length > 0;
  // What an earlier version cited while it was closed is no reason to open it.
  const isCarried = basis && !closed.some((each) => isSameProvision(basis, each.basis));
  return needsBasis && !isCarried ? [fault(`${at}.basis`, 'disclosure-without-basis')] : [];
}

/** What identified somebody by a document was kept from organs, too: that it does not any more needs a provision (Art. 5). */
function identifiedBefore(column: ColumnContent, before: readonly ColumnContent[], at: string): Fault[] {
  const wasKept = before.some(({ identifying }) => identifying);
  // That the platform's own columns are kept so is said of them beside.
  const isOther = !Object.hasOwn(coreColumns, column.key);
  return isOther && wasKept && !column.identifying && !column.basis
    ? [fault(`${at}.basis`, 'disclosure-without-basis')]
    : [];
}
