/** Looks that the log has and the list of their subject lacks: somebody removed them from the history (Art. 32). */
import { homeOf } from '../../shared/ids.ts';
import type { SubjectKey } from '../../shared/keys/keys.ts';
import { partitions } from '../../shared/store/dynamodb/tables.ts';
import type { EnteredLook } from '../../shared/store/store.ts';
import type { Instant } from '../../shared/time/civil.ts';
import type { OwnDependencies } from './dependencies.ts';

/** A part of a list, the last look first: behind which place it begins, and with which it ends; null for either end of the list. */
export interface Stretch {
  after: string | null;
  end: string | null;
}

export interface MissingLook {
  id: string;
  at: Instant;
}

/** Before and behind every place of a look. */
const [first, last] = ['A#', 'A#~'];
const lengthOfDay = 'A#2026-01-01'.length;

/**
 * The looks of which the log has a page in a stretch of somebody's list that is not among those that were entered there. It
 * reads of the log as much as of the list. Those that a restore lost are named in the list itself, by so many of a day.
 */
export async function missingLooks(
  { log, history }: Pick<OwnDependencies, 'log' | 'history'>,
  subject: SubjectKey,
  { after, end }: Stretch,
  entered: readonly EnteredLook[],
): Promise<MissingLook[]> {
  const there = new Set(entered.flatMap(({ leaves }) => leaves.map(({ sk }) => sk)));
  const sealed = await log.between(partitions.home(homeOf.subject(subject)), end ?? first, after ?? last);
  const missing = sealed.map(({ sk }) => sk).filter((sk) => sk !== after && !there.has(sk));
  const lost = new Map<string, number>();
  for (const day of new Set(missing.map((sk) => sk.slice(0, lengthOfDay))))
    lost.set(day, await lostOf(history, subject, day));
  const count = (day: string) => missing.filter((sk) => sk.startsWith(day)).length;
  const unknown = missing.filter((sk) => {
    const day = sk.slice(0, lengthOfDay);
    return count(day) > (lost.get(day) ?? 0);
  });
  const looks = unknown.map((sk): MissingLook => {
    const [, at = '', id = ''] = sk.split('#');
    return { id, at };
  });
  return [...new Map(looks.map((look) => [`${look.at} ${look.id}`, look])).values()].toReversed();
}

/** How many restores may have lost pages of one day, each of which says so at its end. */
const mostRestores = 50;

/** How many pages of a day restores lost, as they say at its end. Nobody says so without a key. */
async function lostOf(
  history: OwnDependencies['history'],
  subject: SubjectKey,
  day: string,
): Promise<number> {
  const { items } = await history.accesses(subject, `${day}T24`, mostRestores);
  return items
    .flatMap(({ item }) => item.pages)
    .reduce(
      (sum, { basis, at }) =>
        sum + (basis.type === 'lost' && day.endsWith(at.slice(0, 10)) ? basis.pages : 0),
      0,
    );
}
