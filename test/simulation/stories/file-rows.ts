/** The rows of a file: of firms whom no other tale is about, good ones, and some that are wrong, doubtful or say what is not collected. */
import { addDays } from '../../../shared/time/civil.ts';
import type { Chance } from '../chance.ts';
import type { SentRow } from '../invariants/files.ts';
import { dateOf } from '../people/calendar.ts';
import type { Files } from '../people/files.ts';
import { subjectOf } from '../people/population.ts';
import {
  commendation,
  doubtful,
  type Filed,
  penalty,
  prohibited,
  prohibitedWays,
  withCorrected,
} from '../people/rows.ts';
import { firstRowOf, type TableForm } from '../people/tables.ts';
import type { Tale } from './tale.ts';

/** Behind all subjects that a run has, and behind those of other tales. */
const firstFirm = 3_000_000;
/** More than a file here has. */
const firmsOfFile = 1000;

export const someRows = (chance: Chance): number => chance.between(2, 30);
/** Of two submissions. */
export const manyRows = (chance: Chance): number => chance.between(505, 600);

interface OfFile {
  number: number;
  unit: string;
  form: TableForm;
  count: number;
}

/** Many are commendations, which nobody is given notice of. */
export function rowsOfFile(
  tale: Tale<Files>,
  { number, unit, form, count }: OfFile,
): { item: string; rows: SentRow[] } {
  const chance = tale.chance('rows');
  const decidedOn = addDays(dateOf(tale.nowMs), -chance.between(0, 10));
  const isPenalties = count <= 30 && chance.happens(0.5);
  const one = (index: number): SentRow => {
    const subject = subjectOf(tale.city.simulated.keys, 2 * (firstFirm + number * firmsOfFile + index));
    const no = `文〔${tale.name}〕${index}号`;
    const filed = isPenalties
      ? penalty(unit, subject, 'general', no, decidedOn, null)
      : commendation(unit, subject, no, decidedOn, null);
    const row = firstRowOf(form) + index;
    const what = kindOf(chance, count, isPenalties);
    return { row, what, subject, number: no, decidedOn, filed: asItIs(chance, filed, what, form) };
  };
  const rows = Array.from({ length: count }, (_, index) => one(index));
  return { item: rows[0]?.filed.item ?? '', rows };
}

/** Of many few are anything but good. */
function kindOf(chance: Chance, count: number, isPenalties: boolean): SentRow['what'] {
  if (!chance.happens(count > 100 ? 0.04 : 0.3)) return 'good';
  return chance.pick(
    isPenalties ? (['wrong', 'doubtful', 'prohibited'] as const) : (['wrong', 'prohibited'] as const),
  );
}

/** Under a column that nobody knows every row of a table stands, and comes back. */
const inTables = prohibitedWays.filter((way) => way === 'in words' || way === 'by a number');

function asItIs(chance: Chance, filed: Filed, what: SentRow['what'], form: TableForm): Filed {
  switch (what) {
    case 'wrong':
      return withCorrected(filed, {
        [filed.class === 'general' ? '处罚决定日期' : '表彰日期']: '二〇二六年',
      });
    case 'doubtful':
      return doubtful(filed);
    case 'prohibited':
      return prohibited(filed, chance.pick(form === 'ndjson' ? prohibitedWays : inTables));
    default:
      return filed;
  }
}
