import type { Official } from '../actor.ts';
import { visibleOf } from '../formats/visible.ts';

/** A name or a number however it is written: registers put blanks and dots into them, and spell them in full width or capitals. */
export const folded = (name: string): string =>
  visibleOf(name.normalize('NFKC')).replace(/\p{P}/gu, '').toLowerCase();

/** Whether two officials of one unit are the same: by their number there, however it is written. */
export const isSameOfficial = (one: Pick<Official, 'id'>, other: Pick<Official, 'id'>): boolean =>
  folded(one.id) === folded(other.id);
