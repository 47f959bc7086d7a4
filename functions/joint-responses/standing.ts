/** Joint responses as lists show them: as they stand with their records, whether or not a timer has been there. */
import type { AnyCase } from '../../shared/cases.ts';
import { jointResponseProcess } from '../../shared/joint-response/process.ts';
import { asItStands } from '../../shared/joint-response/standing.ts';
import { type Stored, workOf } from '../../shared/process/change.ts';
import type { WorkEntry } from '../../shared/process/process.ts';
import { recordProcess } from '../../shared/record/process.ts';
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

/** Whether an entry may lie where nothing is to be done: a measure ends with its record, and a filing made twice enters again what was seen to between. */
const isHeld = ({ case: id, what }: Work): boolean =>
  isIdOf('joint-response', id) || (isIdOf('record', id) && what === 'exemption-used');

/** What has to be done on a case as it stands; null where it is of a kind whose entries say so themselves. */
function workOn(stored: Stored<AnyCase> | null | undefined): WorkEntry[] | null {
  const [response, record] = [ofKind(stored, 'joint-response'), ofKind(stored, 'record')];
  if (response) return workOf(jointResponseProcess, response.state);
  return record && workOf(recordProcess, record.state);
}

/** Of entries of a unit's worklist, whether each is still to be done. */
export async function stillToDo(
  cases: Pick<CaseStore, 'load'>,
  entries: readonly Work[],
  at: Instant,
): Promise<boolean[]> {
  const ids = [...new Set(entries.filter(isHeld).map((entry) => entry.case))];
  const stored = ids.length ? (await cases.load(null, ids)).cases : [];
  const standing = await asTheyStand(cases, stored, at);
  return entries.map(({ case: id, unit, what, dueAt }) => {
    const work = workOn(standing[ids.indexOf(id)]);
    return !work || work.some((each) => each.unit === unit && each.what === what && each.dueAt === dueAt);
  });
}
