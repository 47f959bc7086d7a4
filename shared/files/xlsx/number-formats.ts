/** The formats of numbers, which change what one says to whoever reads it there (ECMA-376, 18.8.30, 18.8.31). */

/** As the number that it is; as a day; or otherwise: with a unit, in another scale, as a share of a hundred. */
export type Shown = 'number' | 'day' | 'otherwise';

/** The numbers of the looks that every program knows, and that show a day or a time, those of Chinese among them; and a share. */
const builtIn: readonly [first: number, last: number, Shown][] = [
  [9, 10, 'otherwise'],
  [14, 22, 'day'],
  [27, 36, 'day'],
  [45, 47, 'day'],
  [50, 58, 'day'],
];

export const shownByBuiltIn = (id: number): Shown =>
  builtIn.find(([first, last]) => id >= first && id <= last)?.[2] ?? 'number';

/** What a look says in its own words: in quotation marks, or behind a mark that the next character stands for itself. */
const OWN_WORDS = /"[^"]*"|[\\!]./g;
/** What shows nothing: a width of a character, one that fills, a colour, a currency or a condition in brackets. */
const UNSEEN = /_.|\*.|\[[^\]]*\]/g;

/** What a look shows: a day, once its own words are left out; otherwise, where its words or its scale are more than a number. */
export function shownBy(look: string): Shown {
  const own = look.replace(UNSEEN, '');
  const drawn = own.replace(OWN_WORDS, '').replace(/General|E[+-]/gi, '');
  if (/[ymdhs]/i.test(drawn)) return 'day';
  // A comma behind the last digit divides by a thousand; one between digits parts them.
  const isScaled = /[%‰]|[0#?],+(?![,0#?])/.test(drawn);
  const words = (own.match(OWN_WORDS) ?? []).join('') + drawn;
  return isScaled || /[\p{L}%‰]/u.test(words) ? 'otherwise' : 'number';
}
