/** The audit over the tables of a test. */
import type { Auditing } from '../../functions/auditor/auditing.ts';
import type { Dependencies } from '../../functions/dependencies.ts';
import type { Sealing } from '../../functions/sealer/seal.ts';
import { rawTable } from '../../shared/store/dynamodb/raw.ts';
import type { Tables } from '../../shared/store/dynamodb/tables.ts';
import type { Instant } from '../../shared/time/civil.ts';

export const auditingOn = (
  { client, register, history }: Tables,
  wired: Dependencies,
  { log, objects }: Sealing,
  now: () => Instant,
): Auditing => ({
  log,
  objects,
  keys: wired.keys,
  register: rawTable(client, register),
  history: rawTable(client, history),
  checking: { ...wired, log, objects },
  now,
});
