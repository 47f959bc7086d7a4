/** Every entry that a case of any kind is owed as it stands: by it the audit tells whether one was removed, or is nobody's. */
import type { AnyCase } from './cases.ts';
import { noticesOf, workOf } from './process/entry-changes.ts';
import type { Entries, NoticeEntry, WorkEntry } from './process/process.ts';
import { processOf } from './processes.ts';

export interface OwedEntries extends Required<Entries> {
  work: WorkEntry[];
  notices: NoticeEntry[];
}

/** Worklist and list entries, names, notices and the running period of a case. */
export function owedEntries(state: AnyCase): OwedEntries {
  const process = processOf(state);
  const { names = [], listed = [], period = null, disclosed = null } = process.entries(state);
  return {
    work: workOf(process, state),
    names,
    listed,
    period,
    disclosed,
    notices: noticesOf(process, state),
  };
}
