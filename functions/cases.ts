/** Loads the cases that are wanted, each narrowed to its kind. */
import type { AnyCase, Cases } from '../shared/cases.ts';
import { type CaseKind, readCaseId } from '../shared/ids.ts';
import type { Stored } from '../shared/process/change.ts';
import type { CaseStore } from '../shared/store/store.ts';

/** The identifiers of the cases that are wanted, by their kind. */
export type Wanted<Kind extends CaseKind> = Readonly<Record<Kind, string>>;

/** What was found of them: the case as stored; null where it is not there, or is of another kind. */
export type Found<Kind extends CaseKind> = { [K in Kind]: Stored<Cases[K]> | null };

/** Reads the cases that are wanted, in one round trip. */
export const load = async <Kind extends CaseKind>(
  cases: Pick<CaseStore, 'load'>,
  wanted: Wanted<Kind>,
): Promise<Found<Kind>> => byKind(wanted, (await cases.load(null, Object.values(wanted))).cases);

/** What was loaded in the order of what was wanted, by its kind. */
export const byKind = <Kind extends CaseKind>(
  wanted: Wanted<Kind>,
  loaded: (Stored<AnyCase> | null)[],
): Found<Kind> =>
  // Each kind that is wanted is found under its own name, which entries cannot say.
  Object.fromEntries(
    Object.keys(wanted).map((kind, index) => [kind, ofKind(loaded[index], kind as CaseKind)]),
  ) as Found<Kind>;

/** The stored case where it is there and of that kind, else null. */
export const ofKind = <K extends CaseKind>(
  stored: Stored<AnyCase> | null | undefined,
  kind: K,
): Stored<Cases[K]> | null => (stored?.state.kind === kind ? (stored as Stored<Cases[K]>) : null);

/** Whether an identifier names a case of that kind; nothing is read for one that does not. */
export const isIdOf = (kind: CaseKind, id: string | undefined): id is string =>
  id !== undefined && readCaseId(id, kind) !== null;
