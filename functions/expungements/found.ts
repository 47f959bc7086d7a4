/** An expungement and the case that it is of. */
import type { ApplicationKind } from '../../shared/application/rules.ts';
import type { ApplicationState } from '../../shared/application/state.ts';
import type { ExpungementState } from '../../shared/expungement/state.ts';
import { readCaseId } from '../../shared/ids.ts';
import type { Stored } from '../../shared/process/change.ts';
import type { RecordState } from '../../shared/record/state.ts';
import type { Found, Wanted } from '../cases.ts';

type Of = 'record' | ApplicationKind;

/** What is read of what an expungement is of: by its own word, which never changes. Read once it is known who may. */
export function wantedOf({ record, application }: ExpungementState): Wanted<Of> {
  const id = record ?? application ?? '';
  const kind = readCaseId(id)?.kind;
  // The one kind is the key; what names no case of ours wants none, and finds none.
  return (kind ? { [kind]: id } : {}) as Wanted<Of>;
}

/** The case that an expungement is of, as it was found; null where it is not there. */
export const ofExpungement = (
  found: Partial<Found<Of>>,
): Stored<RecordState> | Stored<ApplicationState> | null =>
  Object.values(found).find((each) => each !== null) ?? null;

/** Whether the case that an expungement is of is a record. */
export const isOfRecord = (of: Stored<RecordState> | Stored<ApplicationState>): of is Stored<RecordState> =>
  of.state.kind === 'record';
