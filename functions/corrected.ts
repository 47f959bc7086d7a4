/** A record corrected, whoever decides on it: by the rules of a filing, under a name of its decision that is free. */
import type { CatalogItem } from '../shared/catalog/items.ts';
import type { Filing } from '../shared/formats/format.ts';
import type { Keys } from '../shared/keys/keys.ts';
import { isExpunged } from '../shared/process/expunged.ts';
import type { WordList } from '../shared/prohibited/word-list.ts';
import { allLatest, versionOf } from '../shared/publication/list.ts';
import type { Correction, Rewording } from '../shared/record/commands.ts';
import { correctFiling } from '../shared/record/correct.ts';
import { firstReleaseId } from '../shared/record/file.ts';
import { licenceFiled, licenceOf } from '../shared/record/licence.ts';
import { decisionNames } from '../shared/record/name.ts';
import type { RecordState } from '../shared/record/state.ts';
import type { Instant } from '../shared/time/civil.ts';
import type { HolidayCalendar } from '../shared/time/holidays.ts';
import { authoritiesUntil } from '../shared/units/register.ts';
import type { Unit } from '../shared/units/unit.ts';
import type { Dependencies } from './dependencies.ts';
import type { Performed } from './http/perform.ts';
import { invalidField, invalidFields, type Problem, problem } from './http/problem.ts';

/** By what a correction is read and named. */
export interface CorrectingBy {
  items: readonly CatalogItem[];
  units: readonly Unit[];
  'word-lists': readonly WordList[];
  /** Those in effect. */
  calendars: readonly HolidayCalendar[];
  keys: Keys;
  now: Instant;
}

/** Everything of that, at an instant. */
export async function correctingBy(
  { published, keys }: Pick<Dependencies, 'published' | 'keys'>,
  now: Instant,
): Promise<CorrectingBy> {
  const [items, units, lists, calendars, known] = await Promise.all([
    published('items', now),
    published('units', now),
    published('word-lists', now),
    published('calendars', now),
    keys(),
  ]);
  return {
    items,
    units,
    'word-lists': lists,
    calendars: allLatest(calendars, now),
    keys: known,
    now,
  };
}

/** The correction of some fields, with the columns that it changes; or what of it does not comply. */
export function correctionOf(
  record: RecordState,
  fields: Filing['content'],
  { keys, now, calendars, ...published }: CorrectingBy,
): ({ correction: Correction; columns: string[] } & Rewording) | Problem {
  if (isExpunged(record)) return problem('conflict', 'nothing-to-correct');
  const read = correctFiling(record, fields, published, now);
  if (!read.ok) return invalidFields(read.faults);
  const { filing, endsAt, columns, rewritten } = read;
  const names = decisionNames(
    keys,
    {
      id: record.item,
      format: versionOf(published.items, record.item, record.catalogVersion)?.format ?? '',
    },
    filing,
    authoritiesUntil(published.units, record.provider, now),
  );
  const found = { id: record.item, ...(licenceOf(record) ? { findByLicence: true as const } : {}) };
  const correction = { filing, endsAt, names, ...licenceFiled(keys, found, filing) };
  return { correction, columns, rewritten, calendars };
}

/** What writing a correction asks of its home: its decision is on record in no other. */
export const nameGuards = (
  { id, item, subject }: RecordState,
  { filing }: Correction,
): Pick<Performed, 'absent' | 'taken'> => {
  // What the first release filed has its decision's name as its identifier: none but the record itself may be that.
  const name = firstReleaseId({ id: item }, filing, subject);
  return {
    absent: name === null || name === id ? [] : [name],
    taken: invalidField('corrections', 'on-record-in-another'),
  };
};
