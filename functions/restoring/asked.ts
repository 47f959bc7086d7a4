/** What an operator asks of what follows a restore, checked: nobody stands between the two. */
import type { Instant } from '../../shared/time/civil.ts';
import { readInstant } from '../../shared/time/instant.ts';

/** What is asked for: to which instant the tables were restored, which names the restore. */
export interface Restoring {
  to: Instant;
  /**
   * From which place of the log on; by itself from somewhat before where the log's table was restored to, or all of it
   * where that was not restored.
   */
  from?: number;
  /** Once more, though it is done: after submissions were settled, which may record rows that were lost anew. */
  again?: boolean;
}

const fields = ['to', 'from', 'again'];

/** Why nothing is done of what was asked: which field, what is wrong, what to do. Repeats no value. */
export class Unfit extends Error {
  override name = 'Unfit';
}

/**
 * Reads what was asked; the instant as it is written everywhere, so that one restore has one name.
 * @throws Unfit where a field is missing, unknown, or not what it has to be
 */
export function readAsked(asked: unknown, now: Instant): Restoring {
  if (typeof asked !== 'object' || asked === null || Array.isArray(asked))
    throw new Unfit('Nothing was done: send an object with "to", as {"to": "2026-11-27T01:00:00Z"}.');
  if (Object.keys(asked).some((name) => !fields.includes(name)))
    throw new Unfit(
      'Nothing was done: there is a field that is unknown. There are "to", "from" and "again".',
    );
  const { to, from, again }: { to?: unknown; from?: unknown; again?: unknown } = asked;
  const instant = readInstant(to);
  if (instant === null)
    throw new Unfit(
      `Nothing was done: "to" is ${to === undefined || to === null ? 'missing' : 'no instant in UTC'}. Name that to which the tables were restored, as "2026-11-27T01:00:00Z".`,
    );
  if (instant > now)
    throw new Unfit(
      'Nothing was done: "to" lies in the future. Name the instant to which the tables were restored.',
    );
  if (from !== undefined && !isPlace(from))
    throw new Unfit(
      'Nothing was done: "from" is no place of the log. Name a whole number from 0 on, or leave it out.',
    );
  if (again !== undefined && typeof again !== 'boolean')
    throw new Unfit(
      'Nothing was done: "again" is neither true nor false. Send one of them, or leave it out.',
    );
  return { to: instant, ...(from === undefined ? {} : { from }), ...(again === undefined ? {} : { again }) };
}

const isPlace = (from: unknown): from is number => Number.isSafeInteger(from) && Number(from) >= 0;

/**
 * Checks that the log reaches as far as the place from which to go through it.
 * @param size how large the log is
 * @throws Unfit where it ends before that: nothing would be gone through, and all said to be done
 */
export function checkReach({ from = 0 }: Restoring, size: number): void {
  if (from > size)
    throw new Unfit(
      `Nothing was done: "from" lies behind the end of the log, which holds ${size} entries. Name its size at the instant, or less.`,
    );
}
