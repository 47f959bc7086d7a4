/** Cursors: where a list goes on, closed, so that nobody reads off one what was withheld from the page. */
import { close, type Keys, open } from '../../shared/keys/keys.ts';

/** A cursor that no page of the list gave. */
export class UnknownCursor extends Error {
  override name = 'UnknownCursor';
}

const boundTo = (list: readonly (string | null)[]): string => `cursor:${JSON.stringify(list)}`;

/** Writes a place of a list; `list` says which list it is and whose. Null where the list is over. */
export const closeCursor = (
  keys: Keys,
  list: readonly (string | null)[],
  place: string | null,
): string | null =>
  place === null ? null : Buffer.from(close(keys, Buffer.from(place), boundTo(list))).toString('base64url');

/** The place that a cursor stands for; null for none. Throws `UnknownCursor` where it is none of this list. */
export function openCursor(
  keys: Keys,
  list: readonly (string | null)[],
  cursor: string | undefined,
): string | null {
  if (cursor === undefined) return null;
  try {
    return Buffer.from(open(keys, Buffer.from(cursor, 'base64url'), boundTo(list))).toString('utf8');
  } catch {
    throw new UnknownCursor();
  }
}
