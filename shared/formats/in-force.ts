/** Whether a row is in force by its own file: what that calls revoked or disputed is never entered as in force. */
import { type Fault, fault } from '../texts/said.ts';
import type { Code } from '../texts/texts.ts';
import { nameOf } from './row.ts';
import type { Check } from './rule.ts';

const [revoked, disputed] = ['revoked-by-its-file', 'disputed-by-its-file'] as const satisfies Code[];

/** Whether a fault is that the row is not in force by its own file. */
export const saysNotInForce = ({ code }: Pick<Fault, 'code'>): boolean =>
  code === revoked || code === disputed;

/** The same fault, with the record that the unit may have to withdraw; any other as it is. */
export function namingRecord(each: Fault, record: string): Fault {
  if (each.code === revoked) return fault(each.field, 'revoked-on-record', { record });
  if (each.code === disputed) return fault(each.field, 'disputed-on-record', { record });
  return each;
}

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
