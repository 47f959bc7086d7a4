/** Entries of worklists, held against their cases: what is no longer to be done is not shown, whoever has been there. */
import type { AnyCase } from '../../shared/cases.ts';
import { jointResponseProcess } from '../../shared/joint-response/process.ts';
import type { Stored } from '../../shared/process/change.ts';
import { workOf } from '../../shared/process/entry-changes.ts';
import type { WorkEntry } from '../../shared/process/process.ts';
import { recordProcess } from '../../shared/record/process.ts';
import type { Work } from '../../shared/store/store.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { isIdOf, ofKind } from '../cases.ts';
import { asTheyStand } from '../joint-responses/standing.ts';

/** Whether an entry may lie where nothing is to be done: a measure ends with its record, and a filing made twice enters again what was seen to between. */
const isHeld = ({ case: id, what }: Work): boolean =>
  isIdOf('joint-response', id) ||
  (isIdOf('record', id) && (what === 'exemption-used' || what === 'alarm-overridden'));

/** What has to be done on a case as it stands; null where it is of a kind whose entries say so themselves. */
function workOn(stored: Stored<AnyCase> | null | undefined): WorkEntry[] | null {
  const [response, record] = [ofKind(stored, 'joint-response'), ofKind(stored, 'record')];
  if (response) return workOf(jointResponseProcess, response.state);
  return record && workOf(recordProcess, record.state);
}

/** Of entries of a unit's worklist, whether each is still to be done. */
export async function stillToDo(
  on: Parameters<typeof asTheyStand>[0],
  entries: readonly Work[],
  at: Instant,
): Promise<boolean[]> {
  const ids = [...new Set(entries.filter(isHeld).map((entry) => entry.case))];
  const stored = ids.length ? (await on.cases.loadReadable(ids)).cases : [];
  const standing = await asTheyStand(on, stored, at);
  return entries.map(({ case: id, unit, what, dueAt }) => {
    const work = workOn(standing[ids.indexOf(id)]);
    return !work || work.some((each) => each.unit === unit && each.what === what && each.dueAt === dueAt);
  });
}
