/** One thing that cannot be read stops nothing: what lies beside it is checked all the same, and it is named. */
import type { Found } from '../../shared/finding/state.ts';
import { UnknownKeyVersion } from '../../shared/keys/keys.ts';
import { Unreadable } from '../../shared/process/reading.ts';
import { Damaged } from '../../shared/store/store.ts';

/** Errors that come of what lies there, whoever reads it and whenever; of any other the run fails, and the next goes on. */
const isOfData = (error: unknown): boolean =>
  [SyntaxError, TypeError, RangeError, Unreadable, UnknownKeyVersion, Damaged].some(
    (of) => error instanceof of,
  );

/** What a check finds of something; what `named` says where that is no text, no number, or no form of ours. */
export async function ifReadable(check: () => Promise<Found[]>, named: () => Found): Promise<Found[]> {
  try {
    return await check();
  } catch (error) {
    if (!isOfData(error)) throw error;
    return [named()];
  }
}

/** What a check finds of items together; where one of them cannot be read, of each by itself. */
export async function eachIfReadable<T>(
  items: readonly T[],
  check: (items: readonly T[]) => Promise<Found[]>,
  named: (item: T) => Found,
): Promise<Found[]> {
  try {
    return await check(items);
  } catch (error) {
    if (!isOfData(error)) throw error;
    const found: Found[] = [];
    for (const item of items)
      found.push(
        ...(await ifReadable(
          () => check([item]),
          () => named(item),
        )),
      );
    return found;
  }
}
