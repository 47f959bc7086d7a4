import { type Fault, fault } from '../texts/said.ts';
import { type Column, nameOf, type RowReading } from './row.ts';

/** What a row says ends before it was decided. Silent about days that could not be read. */
export function endsAfterDecision(
  columns: readonly Column[],
  row: RowReading,
  keys: readonly string[],
): Fault[] {
  const { decidedOn } = row.values;
  return keys
    .filter((key) => {
      const end = row.values[key];
      return typeof end === 'string' && typeof decidedOn === 'string' && end < decidedOn;
    })
    .map((key) => fault(nameOf(columns, key), 'before-decision'));
}
