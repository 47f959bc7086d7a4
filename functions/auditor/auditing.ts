import type { LogObjects, LogStore } from '../../shared/log/log-store.ts';
import type { ReadLog } from '../../shared/log/proof.ts';
import type { RawTable } from '../../shared/store/dynamodb/raw.ts';
import type { Tables } from '../../shared/store/dynamodb/tables.ts';
import type { Instant } from '../../shared/time/civil.ts';
import type { Checking } from '../audit/check-case.ts';

/** What the audit works on: the tables as they lie, the log, and what it checks single cases with. */
export interface Auditing {
  log: ReadLog['log'] & Pick<LogStore, 'head'>;
  objects: Pick<LogObjects, 'get' | 'behind'>;
  keys: Tables['keys'];
  register: RawTable;
  history: RawTable;
  checking: Checking;
  now: () => Instant;
}
