import type { Official } from '../actor.ts';
import { visibleOf } from '../formats/visible.ts';

/**
 * A name or a number however it is written: registers put blanks, dots, dashes of every kind and other marks into them,
 * spell them in full width or capitals, and put the sign for a number behind or in front.
 */
export const folded = (name: string): string =>
  visibleOf(name.normalize('NFKD'))
    .replace(/^(?:No\.?|第)(?=.*\d)|(?<=\d)号$/giu, '')
    .replace(/[^\p{L}\p{N}]|\p{Lm}/gu, '')
    .toLowerCase();

/** Whether two officials of one unit are the same: by their number there, however it is written. */
export const isSameOfficial = (one: Pick<Official, 'id'>, other: Pick<Official, 'id'>): boolean =>
  folded(one.id) === folded(other.id);
