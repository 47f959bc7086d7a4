/** An application, and the record that it is about where its identifier names one. */
import type { ApplicationKind } from '../../shared/application/rules.ts';
import type { ApplicationState } from '../../shared/application/state.ts';
import { recordOf } from '../../shared/ids.ts';
import type { Stored } from '../../shared/process/change.ts';
import type { RecordState } from '../../shared/record/state.ts';
import type { Found, Wanted } from '../cases.ts';

/** What is read for an application: itself, and its record if it has one. */
export function wantedFor(kind: ApplicationKind, id: string): Wanted<'record' | ApplicationKind> {
  const record = recordOf(id, kind);
  // What is to no record wants none, and finds none.
  return { [kind]: id, ...(record ? { record } : {}) } as Wanted<'record' | ApplicationKind>;
}

/** Both as they were found; null where the application, or the record that it names, is not there. */
export function foundFor(
  kind: ApplicationKind,
  found: Partial<Found<'record' | ApplicationKind>>,
): { application: Stored<ApplicationState>; record: Stored<RecordState> | null } | null {
  const application = found[kind];
  const record = found.record ?? null;
  return application && (record !== null || application.state.record === null)
    ? { application, record }
    : null;
}
