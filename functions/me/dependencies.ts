import type { ReadLog } from '../../shared/log/proof.ts';
import { dependencies as common, type Dependencies } from '../dependencies.ts';
import { readLog } from '../log/dependencies.ts';

/** What all are wired to, and the log, in which a person is shown that their history is. */
export type OwnDependencies = Dependencies & ReadLog;

export const dependencies = (): OwnDependencies => ({ ...common(), ...readLog() });
