import type { Catalog } from '../catalog/catalog.ts';
import { formatOf } from '../formats/compile.ts';
import { newlyDoubtful } from '../formats/doubts.ts';
import type { Filing, Format, ReadOptions } from '../formats/format.ts';
import { formatBy, noLongerCollected } from '../formats/version.ts';
import { alarmsOf, isSameAlarm, type LookingFor } from '../prohibited/alarms.ts';
import { findBy } from '../prohibited/in-effect.ts';
import { latest, versionOf } from '../publication/list.ts';
import { type Fault, fault } from '../texts/said.ts';
import { civilDateOf, type Instant } from '../time/civil.ts';
import { authorityFaults } from '../units/register.ts';
import type { Unit } from '../units/unit.ts';
import { recordingEnd } from './file.ts';
import { readOtherwise } from './otherwise.ts';
import type { RecordState } from './state.ts';
import { worseThanFiled } from './worse.ts';

type Corrected =
  | {
      ok: true;
      filing: Filing;
      endsAt: Instant /** What it changes, as the format names it. */;
      columns: string[];
      /** Those of them, by the names of the content, that lay nothing on the person. */
      rewritten: string[];
    }
  | { ok: false; faults: Fault[] };

/**
 * The filing of a record with some fields corrected, read again by the format of the version it was filed
 * under, so that what replaces an error is no error itself (Art. 9, 10, 33): what may not be collected any more is not asked
 * for, and not taken where it was not there. The subject cannot be corrected
 * into another, and the authority only into one under which the providing unit files.
 */
export function correctFiling(
  record: RecordState,
  fields: Filing['content'],
  { items, units, 'word-lists': lists }: Pick<Catalog, 'items' | 'units' | 'word-lists'>,
  now: Instant,
): Corrected {
  const item = versionOf(items, record.item, record.catalogVersion);
  if (!item) throw new Error('The catalog lost an item that was published.');
  const before = record.secret.filing;
  const format = formatOf(formatBy(item, before.formatVersion));
  const unasked = noLongerCollected(item, before.formatVersion, now);
  const collected = Object.keys(fields).filter((key) => unasked.has(key) && !(key in before.content));
  if (collected.length > 0) {
    return { ok: false, faults: collected.map((key) => fault(`corrections.${key}`, 'unknown-field')) };
  }
  const options = optionsOf(format, before, unasked);
  const row = format.row(before, fields);
  const read = format.read(row, options);
  const alarms = newAlarms(format, before, row, { find: findBy(lists, now), consented: item.consent ?? [] });
  if (alarms.length > 0) {
    return { ok: false, faults: asSent(format, [...(read.ok ? [] : read.faults), ...alarms]) };
  }
  if (!read.ok) return { ok: false, faults: asSent(format, read.faults) };
  const { filing } = read;
  if (filing.subject.kind !== before.subject.kind || filing.subject.code !== before.subject.code) {
    return { ok: false, faults: [fault('corrections', 'another-subject')] };
  }
  const asFiled = format.read(format.row(before, {}), options);
  const changed = readOtherwise(before, filing);
  // Nobody is asked about a correction: it is sent again as it is beyond doubt.
  const doubtful = newlyDoubtful(read.doubts, asFiled.ok ? asFiled.doubts : [], { ...format, changed });
  if (doubtful.length > 0) return { ok: false, faults: asSent(format, doubtful) };
  if (changed.length === 0) {
    return { ok: false, faults: [fault('corrections', 'changes-nothing')] };
  }
  const placed = anothersDecision(record, format, filing, units, now);
  if (placed.length > 0) return { ok: false, faults: asSent(format, placed) };
  // That it would be over is no fault here: then the correction ends it.
  if (filing.decidedOn > civilDateOf(now)) {
    return { ok: false, faults: asSent(format, [fault(format.named.decidedOn, 'date-in-future')]) };
  }
  const worse = worseThanFiled(format, before, filing);
  if (worse.length > 0) return { ok: false, faults: asSent(format, worse) };
  const columns = changed.map((key) => format.columnOf(key) ?? key);
  const rewritten = changed.filter((key) => isRewritten(format, key));
  return { ok: true, filing, endsAt: recordingEnd(item, filing), columns, rewritten };
}

/** What can be told by figures, days and lists to lay no more on the person than before; what has other words may lay anything. */
const isRewritten = ({ burdens }: Format, key: string): boolean =>
  burdens.every((burden) => burden.key !== key || burden.is === 'wording' || burden.is === 'writing');

/**
 * What a correction would say that is not collected (Art. 16). What an official has confirmed once, or what was on record
 * before texts were looked through, is not said anew by it, as long as its sentences stand as they stood: for those alone
 * somebody has answered.
 */
function newAlarms(
  format: Format,
  before: Filing,
  row: Readonly<Record<string, unknown>>,
  lookingFor: LookingFor,
): Fault[] {
  const asFiled = format.row(before, {});
  const saidIn = (what: Readonly<Record<string, unknown>>) => alarmsOf(format, what, before, lookingFor);
  const alarms = saidIn(row);
  if (alarms.length === 0) return alarms;
  const stood = (column: string) => new Set(sentencesOf(asFiled[column]));
  const sentencesThat = (stay: boolean) =>
    mapped(row, (cell, column) => {
      const known = stood(column);
      return sentencesOf(cell)
        .filter((each) => known.has(each) === stay)
        .join('\n');
    });
  const [said, kept, added] = [asFiled, sentencesThat(true), sentencesThat(false)].map(saidIn);
  const isAmong = (alarm: Fault, found: readonly Fault[] | undefined) =>
    found?.some((each) => isSameAlarm(each, alarm)) === true;
  return alarms.filter((alarm) => !isAmong(alarm, said) || !isAmong(alarm, kept) || isAmong(alarm, added));
}

const sentencesOf = (cell: unknown): string[] => String(cell ?? '').split(/[。；;！!\n]/);

const mapped = (row: Readonly<Record<string, unknown>>, to: (cell: unknown, column: string) => unknown) =>
  Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, to(cell, column)]));

/** Faults by the names that a correction is sent under, which are those of the content, not of the format's columns. */
const asSent = (format: Format, faults: readonly Fault[]): Fault[] =>
  faults.map((each) => ({
    ...each,
    field: each.field === '(row)' ? 'corrections' : `corrections.${format.keyOf(each.field) ?? each.field}`,
  }));

/** Whether a corrected authority is not the unit's: what was lawfully filed under it stays where the register has it no more. */
function anothersDecision(
  { provider, secret }: RecordState,
  format: Format,
  filing: Filing,
  units: readonly Unit[],
  now: Instant,
): Fault[] {
  if (filing.authority.code === secret.filing.authority.code) return [];
  return authorityFaults(format, filing, latest(units, provider, now) ?? { authorities: [] });
}

/**
 * What was lawfully filed under a cited law stays filed: the citation was checked when it came in. What needed none is
 * not corrected into what would: that may not be collected, and is deleted (Art. 8).
 */
const optionsOf = (format: Format, before: Filing, unasked: ReadonlySet<string>): ReadOptions => {
  // So does a code that was known as issued, or for which an official answered with its certificate.
  const filedCodes = new Set<unknown>([before.subject.code, ...Object.values(before.content)]);
  const filed = { unasked, issued: (code: string) => filedCodes.has(code) };
  return format.read(format.row(before, {}), filed).ok
    ? filed
    : { ...filed, inclusion: { law: 'as filed', article: 'as filed' } };
};
