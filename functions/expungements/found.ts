/** An expungement and the case that it is of. */
import type { ApplicationKind } from '../../shared/application/kind.ts';
import type { ApplicationState } from '../../shared/application/state.ts';
import { readCaseId, recordOf } from '../../shared/ids.ts';
import type { Stored } from '../../shared/process/change.ts';
import type { RecordState } from '../../shared/record/state.ts';
import { type Found, load, type Wanted } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';

type Of = 'record' | ApplicationKind;
type Both = 'expungement' | Of;

/**
 * What is read for an expungement: itself, and the record that its identifier names; where it names none, the application
 * that it says it is of, which never changes. An identifier of none of these wants nothing beside it, and finds nothing.
 */
export async function wantedFor(id: string, { cases }: Pick<Dependencies, 'cases'>): Promise<Wanted<Both>> {
  const record = recordOf(id, 'expungement');
  if (record) return { expungement: id, record } as Wanted<Both>;
  const { expungement } = await load(cases, { expungement: id });
  const application = expungement?.state.application;
  const kind = application && readCaseId(application)?.kind;
  return (kind ? { expungement: id, [kind]: application } : { expungement: id }) as Wanted<Both>;
}

/** The case that an expungement is of, as it was found beside it; null where it is not there. */
export function ofExpungement({
  expungement: _,
  ...others
}: Partial<Found<Both>>): Stored<RecordState> | Stored<ApplicationState> | null {
  return Object.values(others).find((each) => each !== null) ?? null;
}

/** Whether the case that an expungement is of is a record. */
export const isOfRecord = (of: Stored<RecordState> | Stored<ApplicationState>): of is Stored<RecordState> =>
  of.state.kind === 'record';
