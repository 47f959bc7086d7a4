import type { RawTable } from '../../shared/store/dynamodb/raw.ts';
import type { Tables } from '../../shared/store/dynamodb/tables.ts';
import type { Instant } from '../../shared/time/civil.ts';
import type { Checking } from '../audit/check-case.ts';
import type { AuditDependencies } from '../audit/dependencies.ts';

/** What the audit works on: the tables as they lie, the log, and what it checks single cases with. */
export interface Auditing {
  log: AuditDependencies['log'];
  objects: AuditDependencies['objects'];
  keys: Tables['keys'];
  register: RawTable;
  history: RawTable;
  checking: Checking;
  now: () => Instant;
}
