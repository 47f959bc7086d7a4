/** How promptly units provide what the catalog asks of them: counted by unit and item, never by whom it is about (Art. 10). */
import type { CatalogItem } from '../catalog/items.ts';
import type { Filing } from '../formats/format.ts';
import { type CivilDate, civilDateOf, daysBetween, type Instant } from '../time/civil.ts';
import { lastDay } from '../time/period.ts';

/** A month as it is counted in Asia/Shanghai, `YYYY-MM`. */
export type Month = string;

/** What a unit provided of an item in a month, and how much of that was late. */
export interface Tally {
  month: Month;
  unit: string;
  item: string;
  /** How many records were filed of what was received in the month. */
  filed: number;
  /** How many of them came after the last day that the item's frequency leaves. */
  late: number;
  /** By how many days, all together. */
  daysLate: number;
}

const monthLength = 7;

export const monthOf = (at: Instant): Month => civilDateOf(at).slice(0, monthLength);

/**
 * By how many days a decision was received too late: counted from the date of the document, whose day does not count, to the
 * day of the receipt; 0 where that was in time. Every day counts: a holiday lengthens no period of an authority.
 */
export function daysLate(
  { frequency }: Pick<CatalogItem, 'frequency'>,
  decidedOn: CivilDate,
  receivedAt: Instant,
): number {
  return Math.max(0, daysBetween(lastDay(decidedOn, frequency), civilDateOf(receivedAt)));
}

/** What becomes records of a submission, as it counts in the month of its receipt; null where nothing does. */
export function tallyOf(
  item: Pick<CatalogItem, 'id' | 'frequency'>,
  unit: string,
  receivedAt: Instant,
  filed: readonly Pick<Filing, 'decidedOn'>[],
): Tally | null {
  if (filed.length === 0) return null;
  const late = filed.map(({ decidedOn }) => daysLate(item, decidedOn, receivedAt)).filter((days) => days > 0);
  return {
    month: monthOf(receivedAt),
    unit,
    item: item.id,
    filed: filed.length,
    late: late.length,
    daysLate: late.reduce((sum, days) => sum + days, 0),
  };
}

/**
 * What a correction adds to what was counted of a record, where its decision turns out to be of an earlier day: counters
 * only grow, so that nobody is counted prompt again. Null where nothing is added.
 */
export function laterTally(
  item: Pick<CatalogItem, 'id' | 'frequency'>,
  unit: string,
  receivedAt: Instant,
  { was, is }: { was: Pick<Filing, 'decidedOn'>; is: Pick<Filing, 'decidedOn'> },
): Tally | null {
  const before = daysLate(item, was.decidedOn, receivedAt);
  const more = daysLate(item, is.decidedOn, receivedAt) - before;
  if (more <= 0) return null;
  const late = before === 0 ? 1 : 0;
  return { month: monthOf(receivedAt), unit, item: item.id, filed: 0, late, daysLate: more };
}

/** Under which code it is logged what counts: metrics are made of that. */
export const talliedCode = 'recorded';
