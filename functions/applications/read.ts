import { type WordingReader, wordingFor } from '../../shared/application/expunged.ts';
import { applicationProcesses } from '../../shared/application/process.ts';
import type { ApplicationKind } from '../../shared/application/rules.ts';
import type { ApplicationState } from '../../shared/application/state.ts';
import { may } from '../../shared/authority/may.ts';
import { isSameOfficial } from '../../shared/authority/same-official.ts';
import type { Stored } from '../../shared/process/change.ts';
import { isBehind } from '../../shared/process/loss.ts';
import type { RecordState } from '../../shared/record/state.ts';
import { view } from '../../shared/visibility/visibility.ts';
import { load } from '../cases.ts';
import { consentsOf } from '../consented.ts';
import type { Dependencies } from '../dependencies.ts';
import { type Looked, mayHandle, throughTheirs } from '../handling.ts';
import { etag } from '../http/perform.ts';
import { actingOf } from '../http/principal.ts';
import { isProblem, nothingThere, officialNeeded, type Problem, problem, refused } from '../http/problem.ts';
import { accessBy, partyTo, seen } from '../viewing.ts';
import type { Reading } from './contracts.ts';
import { foundFor, wantedFor } from './found.ts';
import { showApplication } from './show.ts';

/**
 * An application: with its record for the applicant and for who has claimed it, and for whoever may claim it in its own
 * words alone; not for who may not, as who filed its record. For the unit that reported it, and for supervision while it is
 * asked that it be expunged, without its record. The look is on the subject's access list first.
 */
export async function read(kind: ApplicationKind, request: Reading, wired: Dependencies) {
  const { id, now, principal } = request;
  if (principal.role !== 'subject' && !principal.official) return officialNeeded();
  const [loaded, items, units] = await Promise.all([
    load(wired.cases, wantedFor(kind, id)),
    wired.published('items', now),
    wired.published('units', now),
  ]);
  const found = foundFor(kind, loaded);
  if (!found) return nothingThere();
  const { application, record } = found;
  const reader = readerOf(request, application.state, record);
  if (isProblem(reader)) return reader;
  const { looked, basis, to } = reader;
  const consentOf = await consentsOf(wired.cases, [looked?.record]);
  const sight =
    looked && view(looked.record.state, looked.viewer, now, items, consentOf(looked.record.state));
  const shown = sight && 'shown' in sight ? sight.shown : null;
  const left = [seen(application), ...(record && shown ? [seen(record)] : [])];
  await wired.history.record(accessBy(request, application.state.subject, basis, left));
  const { state, seq } = application;
  const body = { ...showApplication(state, seq, now, units, wordingFor(state, to)), about: shown };
  // Of the record of what it reported a unit learns nothing, not even that something happened to it.
  const about = record && principal.role !== 'adjudicator' ? [record.seq] : [];
  return { status: 200, body, headers: etag(application.seq, ...about) };
}

/** On what basis somebody reads an application, as whom, and how they look at its record; null where they do not. */
interface Reader {
  to: WordingReader;
  basis: Looked['basis'];
  looked: Looked | null;
}

function readerOf(
  { principal }: Pick<Reading, 'principal'>,
  application: ApplicationState,
  record: Stored<RecordState> | null,
): Reader | Problem {
  if (principal.role === 'subject' && principal.subject === application.subject) {
    const party = record && partyTo(principal, record.state);
    return { to: 'subject', basis: { type: 'self' }, looked: party && { ...party, record } };
  }
  const { official } = principal;
  if (!official) return nothingThere();
  if (principal.role === 'supervision') return oversees({ principal }, application);
  if (principal.role === 'adjudicator') return reported({ principal }, application);
  const { authority, concerned } = applicationProcesses[application.kind];
  const allowed = may(actingOf(principal), authority.claim, concerned(application));
  if (!allowed.ok) return refused(allowed.refusal);
  const { handler } = application;
  if (handler && !isSameOfficial(handler.official, official))
    return problem('not-yours', 'claimed-by-another');
  const basis = { type: 'handling', case: application.id } as const;
  if (mayHandle(principal))
    return { to: 'others', basis, looked: record && throughTheirs(official, application, record) };
  if (isBehind(application)) return nothingThere();
  // Whoever recorded it reads its own record, as it may.
  const party = record && partyTo(principal, record.state);
  return { to: 'others', basis, looked: party && { ...party, record } };
}

/** The unit that reported proceedings reads what it said and what was decided on that; of other units' there is nothing (Art. 37, 53). */
const reported = ({ principal: { unit } }: Pick<Reading, 'principal'>, application: ApplicationState) =>
  application.reporter?.unit === unit && !isBehind(application)
    ? { to: 'others' as const, basis: { type: 'handling' as const, case: application.id }, looked: null }
    : nothingThere();

/** Who may decide that it must be destroyed reads what it says, not its record; at any other time there is nothing for them. */
function oversees(
  { principal }: Pick<Reading, 'principal'>,
  application: ApplicationState,
): Reader | Problem {
  // While events of it are lost nothing of it is decided, as of a record.
  if (!application.expunging || isBehind(application)) return nothingThere();
  const { authority, concerned } = applicationProcesses[application.kind];
  const allowed = may(actingOf(principal), authority.expunge, concerned(application));
  if (!allowed.ok) return refused(allowed.refusal);
  return { to: 'supervision', basis: { type: 'oversight', case: application.id }, looked: null };
}
