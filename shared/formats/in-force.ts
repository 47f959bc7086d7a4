/** Whether a row is in force by its own file: what that calls revoked or disputed is never entered as in force. */
import { type Fault, fault } from '../texts/said.ts';
import type { Code } from '../texts/texts.ts';
import { nameOf } from './row.ts';
import type { Check } from './rule.ts';

/** What is said of a row that its own file calls revoked or disputed, and instead where its decision is on record. */
const onRecord: Readonly<Record<string, 'revoked-on-record' | 'disputed-on-record'>> = {
  ['revoked-by-its-file' satisfies Code]: 'revoked-on-record',
  ['disputed-by-its-file' satisfies Code]: 'disputed-on-record',
};

/** Whether a fault is that the row is not in force by its own file. */
export const saysNotInForce = ({ code }: Pick<Fault, 'code'>): boolean => code in onRecord;

/** The same fault, with the record that the unit may have to withdraw; any other as it is. */
export function namingRecord(each: Fault, record: string): Fault {
  const code = onRecord[each.code];
  return code ? fault(each.field, code, { record }) : each;
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
