/** Whether a row is in force by its own file: what that calls revoked or disputed is never entered as in force. */
import { fault } from '../texts/said.ts';
import { nameOf } from './row.ts';
import type { Check } from './rule.ts';

/** What a file says of the state of a row under a key, as its column keeps it. */
export const inForceBy =
  (key: string): Check =>
  (columns, { values }) => {
    const field = nameOf(columns, key);
    switch (values[key]) {
      case '撤销':
      case '无效':
        return [fault(field, 'revoked-by-its-file')];
      case '异议':
        return [fault(field, 'disputed-by-its-file')];
      case '其他':
        return [fault(field, 'state-unclear')];
      case '1':
        // Revoked in the sets before 2021, in force in those since.
        return [fault(field, 'state-by-number')];
      default:
        return [];
    }
  };
