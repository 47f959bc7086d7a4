/** How officials who handle applications look at records: through an open application of theirs, or to settle what a restore lost, and not otherwise (Art. 31, 33). */
import type { Official } from '../shared/actor.ts';
import { applicationKinds } from '../shared/application/rules.ts';
import { type ApplicationState, isInHandsOf } from '../shared/application/state.ts';
import type { AnyCase } from '../shared/cases.ts';
import type { Stored } from '../shared/process/change.ts';
import { isBehind } from '../shared/process/loss.ts';
import { platformUnits } from '../shared/process/process.ts';
import type { RecordState } from '../shared/record/state.ts';
import type { CaseStore } from '../shared/store/store.ts';
import { ofKind } from './cases.ts';
import type { Dependencies } from './dependencies.ts';
import type { Principal } from './http/principal.ts';
import type { Request } from './http/route.ts';
import { type Party, partyTo } from './viewing.ts';

/** A record as a party to it looks at it. */
export interface Looked extends Party {
  record: Stored<RecordState>;
}

/** Whether somebody is of those who handle applications. */
export const mayHandle = ({ role, unit }: Principal): boolean =>
  role === 'handler' && unit === platformUnits.handler;

/**
 * As whom somebody looks at a record: its subject, its provider, the handler of an open application to it, or who may settle what was lost of it. Null where
 * it is nobody's of theirs, or is not there, which to a handler takes as many calls.
 */
export async function lookedAt(
  { id, principal }: Pick<Request, 'principal'> & { id: string },
  record: Stored<RecordState> | null,
  { cases }: Pick<Dependencies, 'cases'>,
): Promise<Looked | null> {
  if (!mayHandle(principal)) {
    const party = record && partyTo(principal, record.state);
    return party && { ...party, record };
  }
  const application = await inHand(principal, id, record, cases);
  const { official } = principal;
  if (!record || !official) return null;
  if (application) return throughTheirs(official, application, record);
  return isBehind(record.state) ? toSettle(official, record) : null;
}

/** The open application to a record that is in the caller's hands; null where none is. */
async function inHand(
  { official }: Principal,
  id: string,
  record: Stored<RecordState> | null,
  cases: CaseStore,
): Promise<ApplicationState | null> {
  const open = record?.state.restrictions.map(({ application }) => application) ?? [];
  const found = (await cases.load(null, open.length ? open : [id])).cases.map(applicationIn);
  return found.find((each) => each !== null && isInHandsOf(each, official)) ?? null;
}

/** The application that a case is; null where it is none, or not there. */
export const applicationIn = (stored: Stored<AnyCase> | null): ApplicationState | null =>
  applicationKinds.flatMap((kind) => ofKind(stored, kind)?.state ?? [])[0] ?? null;

/** A record of which a restore lost events, as who may settle that looks at it. */
const toSettle = (official: Official, record: Stored<RecordState>): Looked => ({
  viewer: { as: 'handler', official, application: null },
  basis: { type: 'handling', case: record.state.id },
  record,
});

/** A record as its handler looks at it, through an application. */
export const throughTheirs = (
  official: Official,
  application: ApplicationState,
  record: Stored<RecordState>,
): Looked => ({
  viewer: { as: 'handler', official, application },
  basis: { type: 'handling', case: application.id },
  record,
});
