import { rowsAtOnce } from '../../shared/operating.ts';
import { dependencies as common, type Dependencies } from '../dependencies.ts';

export interface SubmissionsDependencies extends Dependencies {
  /** How many rows of a submission are recorded with its receipt at most. */
  rowsAtOnce: number;
}

export const dependencies = (): SubmissionsDependencies => ({ ...common(), rowsAtOnce: rowsAtOnce() });
