import type { Fault } from '../formats/format.ts';
import type { Instant } from '../time/civil.ts';

/** What became of one row of a submission: the record it is, or what does not comply, field by field (Art. 10). */
export type RowResult =
  | { row: number; result: 'accepted'; record: string }
  | { row: number; result: 'returned'; faults: Fault[] };

/** A submission as received. While `received`, its accepted rows are on their way into the register. */
export interface Submission {
  id: string;
  status: 'received' | 'recorded';
  item: string;
  /** The version of the item that its rows were read under. */
  catalogVersion: number;
  provider: string;
  client: string;
  receivedAt: Instant;
  recordedAt: Instant | null;
  rows: RowResult[];
}
