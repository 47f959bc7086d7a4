import { variable } from '../variable.ts';

/** The reference reads the files that lie beside its bundle, and nothing else. */
export interface ReferenceDependencies {
  folder: string;
}

export const dependencies = (): ReferenceDependencies => ({ folder: variable('LAMBDA_TASK_ROOT') });
