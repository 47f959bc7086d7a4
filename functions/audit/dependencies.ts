import type { LogObjects, LogStore } from '../../shared/log/log-store.ts';
import type { ReadLog } from '../../shared/log/proof.ts';
import { dependencies as common, type Dependencies } from '../dependencies.ts';
import { readLog } from '../log/dependencies.ts';

/** What all are wired to, and the log, against which history and register are held, as its bucket keeps it. */
export type AuditDependencies = Dependencies & {
  log: ReadLog['log'] & Pick<LogStore, 'head'>;
  objects: Pick<LogObjects, 'get' | 'behind'>;
};

export const dependencies = (): AuditDependencies => ({ ...common(), ...readLog() });
