import type { AnyCase } from '../../shared/cases.ts';
import type { Stored } from '../../shared/process/change.ts';
import type { Recounting } from '../recount.ts';
import type { Recording } from '../submissions/record.ts';
import type { Missed } from './missed.ts';
import type { Owing } from './owed.ts';

/** A case as it was read; null where there is none. */
export type Loaded = Stored<AnyCase> | null;

export const actor = { as: 'platform', process: 'sweep' } as const;

/** What a sweep works on: what is stored, and which catalog items are the conduct of a joint measure. */
export interface Sweeping extends Recounting, Recording, Omit<Owing, 'now' | 'cases'> {
  conducts(): Promise<ReadonlySet<string>>;
  /** What it did that a workflow or a message should have done, and how often. */
  missed: Missed;
  /** What went wrong so far. */
  failed: unknown[];
  /** The cases on which it lost against another that was at them. */
  lost: Set<string>;
}
