/** Joint responses as lists show them: as they stand with their records, whether or not a timer has been there. */
import type { AnyCase } from '../../shared/cases.ts';
import { jointResponseProcess } from '../../shared/joint-response/process.ts';
import { asItStands } from '../../shared/joint-response/standing.ts';
import { type Stored, workOf } from '../../shared/process/change.ts';
import type { CaseStore, Work } from '../../shared/store/store.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { isIdOf, ofKind } from '../cases.ts';

/** Cases as they stand at an instant: a joint response with the end that its record brought it, all others as stored. */
export async function asTheyStand(
  cases: Pick<CaseStore, 'load'>,
  stored: readonly (Stored<AnyCase> | null)[],
  at: Instant,
): Promise<(Stored<AnyCase> | null)[]> {
  const open = stored.flatMap((each) => {
    const response = ofKind(each, 'joint-response');
    return response && !response.state.end ? [response.state] : [];
  });
  const ids = [...new Set(open.map(({ record }) => record))];
  const records = ids.length ? (await cases.load(null, ids)).cases : [];
  return stored.map((each) => {
    const response = ofKind(each, 'joint-response');
    if (!response) return each;
    const record = ofKind(records[ids.indexOf(response.state.record)], 'record');
    return response.state.end
      ? response
      : { ...response, state: asItStands(response.state, record?.state ?? null, at) };
  });
}

/** Of entries of a unit's worklist, whether each is still to be done: nothing is, on a measure that has ended. */
export async function stillToDo(
  cases: Pick<CaseStore, 'load'>,
  entries: readonly Work[],
  at: Instant,
): Promise<boolean[]> {
  const ids = [...new Set(entries.map((entry) => entry.case))].filter((id) => isIdOf('joint-response', id));
  const stored = ids.length ? (await cases.load(null, ids)).cases : [];
  const standing = await asTheyStand(cases, stored, at);
  return entries.map(({ case: id, unit, what, dueAt }) => {
    const response = ofKind(standing[ids.indexOf(id)], 'joint-response');
    if (!response) return true;
    return workOf(jointResponseProcess, response.state).some(
      (each) => each.unit === unit && each.what === what && each.dueAt === dueAt,
    );
  });
}
