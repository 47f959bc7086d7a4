import type { Official } from '../actor.ts';
import { visibleOf } from '../formats/visible.ts';

/** What is no letter or digit; of a name in ASCII, as most numbers of officials are, without the properties, which take a while to compile. */
const marksOf = (name: string): RegExp =>
  /^[\x21-\x7e]*$/.test(name) ? /[^A-Za-z0-9]/g : /[^\p{L}\p{N}]|\p{Lm}/gu;

/**
 * A name or a number however it is written: registers put blanks, dots, dashes of every kind and other marks into them,
 * spell them in full width or capitals, and put the sign for a number behind or in front.
 */
export function folded(name: string): string {
  const bare = visibleOf(name.normalize('NFKD')).replace(/^(?:No\.?|第)(?=.*\d)|(?<=\d)号$/giu, '');
  return bare.replace(marksOf(bare), '').toLowerCase();
}

/** Whether two officials of one unit are the same: by their number there, however it is written. */
export const isSameOfficial = (one: Pick<Official, 'id'>, other: Pick<Official, 'id'>): boolean =>
  folded(one.id) === folded(other.id);
