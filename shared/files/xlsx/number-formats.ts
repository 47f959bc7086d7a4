/** The formats of cells, which change what a number or a text says to whoever reads it there (ECMA-376, 18.8.30, 18.8.31). */

/** As it is; a number as a day; otherwise: with a unit, in another scale, as a share, with digits or signs of the format's own. */
export type Shown = 'itself' | 'day' | 'otherwise' | 'nothing';

export interface NumberFormat {
  number: Shown;
  text: Exclude<Shown, 'day'>;
  /** Whether numbers have the sign of a currency: of yuan, or of other money, and never of ten thousands. */
  isCurrency: boolean;
}

/** The numbers of the formats that every program knows, and that show a day or a time, those of Chinese among them; and a share. */
const builtIn: readonly [first: number, last: number, Shown][] = [
  [9, 10, 'otherwise'],
  [14, 22, 'day'],
  [27, 36, 'day'],
  [45, 47, 'day'],
  [50, 58, 'day'],
];
/** And those with the sign of a currency. */
const currencies: ReadonlySet<number> = new Set([5, 6, 7, 8, 42, 44]);

export const builtInFormat = (id: number): NumberFormat => ({
  number: builtIn.find(([first, last]) => id >= first && id <= last)?.[2] ?? 'itself',
  text: 'itself',
  isCurrency: currencies.has(id),
});

/**
 * The parts of a format: words in quotation marks; a mark that the next character stands for itself, is only as wide, or
 * fills; a colour, a currency or a condition in brackets; or a sign.
 */
const PART = /"[^"]*"?|[\\!_*].|\[[^\]]*\]|./gs;

/** One of the formats for numbers above zero, below, zero, and texts. */
interface Section {
  /** What it says in its own words. */
  words: string;
  /** What it draws of the value. */
  drawn: string;
  /** Both, in their order. */
  both: string;
  brackets: readonly string[];
}

function sectionsOf(format: string): Section[] {
  const sections: string[][] = [[]];
  for (const [part] of format.matchAll(PART)) part === ';' ? sections.push([]) : sections.at(-1)?.push(part);
  return sections.map(sectionOf);
}

function sectionOf(parts: readonly string[]): Section {
  const own = (part: string) => (/^["\\!]/.test(part) ? part.replace(/^[\\!]|"/g, '') : null);
  const seen = parts.filter((part) => !(part.length > 1 && /^[_*[]/.test(part)));
  return {
    words: seen.map((part) => own(part) ?? '').join(''),
    drawn: seen.map((part) => (own(part) === null ? part : '')).join(''),
    both: seen.map((part) => own(part) ?? part).join(''),
    brackets: parts.filter((part) => part.startsWith('[')),
  };
}

const WHITE = /^\[(?:white|白色|(?:color|颜色)\s*2)\]$/i;

const showsNothing = ({ both, brackets }: Section): boolean =>
  both.trim() === '' || brackets.some((each) => WHITE.test(each));

/** Signs that a reader takes for those of the number. */
const OF_A_NUMBER = /[\p{N}.,．，。·]/u;
/** A comma behind the last digit divides by a thousand; one between digits parts them. */
const SCALED = /[%‰]|[0#?],+(?![,0#?])/;
/** A sign between digits that is none of a number; blanks part thousands. */
const PARTED = /[0#?][^0#?.,\s]+[0#?]/;
/** A place of the number: without one it is not shown, whatever is. */
const PLACE = /[0#?@]|General/i;

/** What of a drawn section is no letter of its own: the number as it is, a power of ten. */
const plain = (drawn: string): string => drawn.replace(/General|E[+-]/gi, '');

/** Of sections with conditions all but those for zero alone; else the first, which is that of sums. */
const ofSums = (sections: readonly Section[]): readonly Section[] =>
  sections.some(({ brackets }) => brackets.some((each) => /[<>=]/.test(each)))
    ? sections.filter(({ brackets }) => !brackets.includes('[=0]'))
    : sections.slice(0, 1);

function shownNumber(sections: readonly Section[]): Shown {
  const sums = ofSums(sections);
  if (sums.some(showsNothing)) return 'nothing';
  const words = sections.map((each) => each.words).join('');
  const drawn = sections.map((each) => plain(each.drawn)).join(';');
  if (/[ymdhs]/i.test(drawn)) return /\p{N}/u.test(words) ? 'otherwise' : 'day';
  const isOther =
    SCALED.test(drawn) ||
    /[\p{L}%‰]/u.test(words + drawn) ||
    OF_A_NUMBER.test(words) ||
    sections.some(({ both }) => PARTED.test(plain(both))) ||
    sums.some((each) => !PLACE.test(each.drawn));
  return isOther ? 'otherwise' : 'itself';
}

function shownText(sections: readonly Section[]): NumberFormat['text'] {
  const section = sections[3] ?? sections.findLast(({ drawn }) => drawn.includes('@'));
  if (!section) return 'itself';
  if (showsNothing(section)) return 'nothing';
  return /[\p{L}\p{N}]/u.test(section.words) || !section.drawn.includes('@') ? 'otherwise' : 'itself';
}

/** What a format shows. An empty one is none. */
export function formatBy(format: string): NumberFormat {
  if (format === '') return builtInFormat(0);
  const sections = sectionsOf(format);
  return {
    number: shownNumber(sections),
    text: shownText(sections),
    isCurrency: /\p{Sc}|\[\$[^\]-]/u.test(format.replace(/\[\$-[^\]]*\]/g, '')),
  };
}
