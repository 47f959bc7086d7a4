import type { ReadLog } from '../../shared/log/proof.ts';
import { dependencies as common, type Dependencies } from '../dependencies.ts';
import { readLog } from '../log/dependencies.ts';

/** What all are wired to, and the log, against which history and register are held. */
export type AuditDependencies = Dependencies & ReadLog;

export const dependencies = (): AuditDependencies => ({ ...common(), ...readLog() });
