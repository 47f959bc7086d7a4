/** What the providing unit and supervision do on a record that is there: withdrawal, correction, review (Art. 10, 11). */
import type { CatalogItem } from '../../shared/catalog/items.ts';
import type { Filing } from '../../shared/formats/format.ts';
import type { Stored } from '../../shared/process/change.ts';
import { findBy } from '../../shared/prohibited/in-effect.ts';
import { saidNotCollected } from '../../shared/prohibited/said.ts';
import { countedBy } from '../../shared/promptness/counted.ts';
import { laterTally, type Tally } from '../../shared/promptness/lateness.ts';
import { versionOf } from '../../shared/publication/list.ts';
import { recordProcess } from '../../shared/record/process.ts';
import type { RecordState } from '../../shared/record/state.ts';
import { lastDayBefore } from '../../shared/time/civil.ts';
import { view } from '../../shared/visibility/visibility.ts';
import { consentsOf } from '../consented.ts';
import { correctingBy, correctionOf, nameGuards } from '../corrected.ts';
import type { Dependencies } from '../dependencies.ts';
import { commanded } from '../http/commanded.ts';
import { perform } from '../http/perform.ts';
import { invalidFields, isProblem, nothingThere, officialNeeded, type Problem } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import { notShown, partyTo, settlesUnseen } from '../viewing.ts';
import type { records } from './contract.ts';

/** The providing unit's named official withdraws a record that is not over, by a document and for a reason. */
export async function withdraw(request: Request<typeof records.withdraw>, wired: Dependencies) {
  const { official } = request.principal;
  if (!official) return officialNeeded();
  const [items, lists] = await Promise.all([
    wired.published('items', request.now),
    wired.published('word-lists', request.now),
  ]);
  const said = saidNotCollected(request.body, findBy(lists, request.now));
  if (said.length > 0) return invalidFields(said);
  return perform(request, wired, { record: request.id }, async ({ record }) => {
    if (!record) return nothingThere();
    const unseen = await unseenBy(record, request, wired, items, 'or-unseen');
    if (unseen) return unseen;
    const command = { type: 'withdraw' as const, ...request.body, official };
    return commanded(recordProcess, record, command, request, changed);
  });
}

/** The providing unit's named official corrects such a record, by the rules that an objection's correction is held to. */
export async function correct(request: Request<typeof records.correct>, wired: Dependencies) {
  const { official } = request.principal;
  if (!official) return officialNeeded();
  const known = await correctingBy(wired, request.now);
  const { document, reason } = request.body;
  const said = saidNotCollected({ document, reason }, findBy(known['word-lists'], request.now));
  if (said.length > 0) return invalidFields(said);
  return perform(request, wired, { record: request.id }, async ({ record }) => {
    if (!record) return nothingThere();
    const unseen = await unseenBy(record, request, wired, known.items);
    if (unseen) return unseen;
    const { corrections, ...because } = request.body;
    const corrected = correctionOf(record.state, corrections, known);
    if (isProblem(corrected)) return corrected;
    const command = { type: 'correct' as const, ...because, ...corrected, official };
    const performed = commanded(recordProcess, record, command, request, (state, version) => ({
      ...changed(state, version),
      recordedUntil: state.endsAt,
      lastDay: lastDayBefore(state.endsAt),
    }));
    return isProblem(performed)
      ? performed
      : {
          ...performed,
          ...nameGuards(record.state, corrected.correction),
          tallied: talliedAgain(record.state, corrected.correction.filing, known.items),
        };
  });
}

/** Supervision's named official says what was found of how an exemption was used, whatever became of the record. */
export async function reviewExemption(request: Request<typeof records.reviewExemption>, wired: Dependencies) {
  const { official } = request.principal;
  if (!official) return officialNeeded();
  return perform(request, wired, { record: request.id }, ({ record }) => {
    if (!record?.state.exemption) return nothingThere();
    const command = { type: 'review-exemption' as const, ...request.body, official };
    return commanded(recordProcess, record, command, request, changed);
  });
}

/** Supervision's named official says what was found of how an alarm was overridden, whatever became of the record (Art. 16). */
export async function reviewOverride(request: Request<typeof records.reviewOverride>, wired: Dependencies) {
  const { official } = request.principal;
  if (!official) return officialNeeded();
  return perform(request, wired, { record: request.id }, ({ record }) => {
    if (!record?.state.overridden) return nothingThere();
    const command = { type: 'review-override' as const, ...request.body, official };
    return commanded(recordProcess, record, command, request, changed);
  });
}

/** How much later a record came than was counted, where a correction moves the day of its decision (Art. 10). */
function talliedAgain(
  { item, catalogVersion, provider, filedAt, secret }: RecordState,
  filing: Filing,
  items: readonly CatalogItem[],
): Tally | null {
  const of = versionOf(items, item, catalogVersion);
  return of
    ? laterTally(of, provider, filedAt, { was: { decidedOn: countedBy({ secret }) }, is: filing })
    : null;
}

const changed = ({ id, status }: RecordState, version: number) => ({ id, version, status });

/**
 * That the record does not show to the unit that asks as its provider; null where it does, or where what is to be done
 * takes no sight of it and nothing but a consent keeps it from them: to take it back only lessens what is said of its person.
 */
async function unseenBy(
  record: Stored<RecordState>,
  { principal, now }: Pick<Request, 'principal' | 'now'>,
  { cases }: Pick<Dependencies, 'cases'>,
  items: Parameters<typeof view>[3],
  how: 'seen' | 'or-unseen' = 'seen',
): Promise<Problem | null> {
  const { state } = record;
  const party = partyTo(principal, state);
  if (!party) return nothingThere();
  const consentOf = await consentsOf(cases, [record]);
  const { viewer } = party;
  const sight = view(state, viewer, now, items, consentOf(state));
  const mayAct = 'shown' in sight || (how === 'or-unseen' && settlesUnseen(viewer, sight) !== null);
  return mayAct ? null : notShown({ record, viewer }, sight);
}
