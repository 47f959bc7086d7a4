import { type Fault, fault } from '../texts/said.ts';
import type { Check } from './rule.ts';

/** Days of which the second is never before the first, by their keys: where something begins and ends, and what follows what. */
const inOrder = [
  ['validFrom', 'validUntil'],
  ['establishedOn', 'businessUntil'],
  ['decidedOn', 'effectiveOn'],
  ['acceptedOn', 'decidedOn'],
] as const;

/** What a row says ends before it was decided or began, or follows before what it follows. Silent about days that could not be read. */
export const endsAfterDecision: Check = (columns, { values }) => {
  const faults: Fault[] = [];
  const day = (key: string): string | null => {
    const value = values[key];
    return typeof value === 'string' ? value : null;
  };
  const nameOf = (key: string): string => columns.find((column) => column.key === key)?.name ?? '';
  for (const [first, second] of inOrder) {
    const [one, other] = [day(first), day(second)];
    if (one !== null && other !== null && other < one)
      faults.push(fault(nameOf(second), 'days-out-of-order', { after: nameOf(first) }));
  }
  const decidedOn = day('decidedOn');
  if (decidedOn === null) return faults;
  for (const { key, name, isLastDay } of columns) {
    if (!isLastDay) continue;
    const end = day(key);
    if (end !== null && end < decidedOn) faults.push(fault(name, 'before-decision'));
  }
  return faults;
};
