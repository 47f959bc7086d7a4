import { type Fault, fault } from '../texts/said.ts';
import type { Check } from './rule.ts';

/** What a row says ends before it was decided, of all its last days. Silent about days that could not be read. */
export const endsAfterDecision: Check = (columns, { values }) => {
  const { decidedOn } = values;
  const faults: Fault[] = [];
  if (typeof decidedOn !== 'string') return faults;
  for (const { key, name, isLastDay } of columns) {
    if (!isLastDay) continue;
    const end = values[key];
    if (typeof end === 'string' && end < decidedOn) faults.push(fault(name, 'before-decision'));
  }
  return faults;
};
