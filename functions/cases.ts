/** Narrows what was loaded to the kind of case that is wanted. */
import type { AnyCase, Cases } from '../shared/cases.ts';
import { type CaseKind, readCaseId } from '../shared/ids.ts';
import type { Stored } from '../shared/process/change.ts';

/** The stored case where it is there and of that kind, else null. */
export const ofKind = <K extends CaseKind>(
  stored: Stored<AnyCase> | null | undefined,
  kind: K,
): Stored<Cases[K]> | null => (stored?.state.kind === kind ? (stored as Stored<Cases[K]>) : null);

/** Whether an identifier names a case of that kind; nothing is read for one that does not. */
export const isIdOf = (kind: CaseKind, id: string | undefined): id is string =>
  id !== undefined && readCaseId(id, kind) !== null;
