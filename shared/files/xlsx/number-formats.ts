/** The formats of cells, which change what a number or a text says to whoever reads it there (ECMA-376, 18.8.30, 18.8.31). */

/** As it is; a number as a day; otherwise: with a unit, in another scale, as a share, with digits or signs of the format's own. */
export type Shown = 'itself' | 'day' | 'otherwise' | 'nothing';

export interface NumberFormat {
  number: Shown;
  text: Exclude<Shown, 'day'>;
  /** Whether numbers have the sign of a currency: of yuan, or of other money, and never of ten thousands. */
  isCurrency: boolean;
  /** What it draws of a number that is a code; null where that stays as it is. */
  places: Places | null;
}

/** The places that a format draws: the number is the same whatever they are, and a code is another one. */
export interface Places {
  /** So many digits before the point at least, with zeros in front. */
  whole: number;
  /** So many behind it, at least and at most. */
  least: number;
  most: number;
  /** Whether a comma parts thousands. */
  isGrouped: boolean;
  /** Whether it is drawn in another way altogether: as a day, as money, by a power of ten, in words, in groups. */
  isOther: boolean;
}

/** Whether what is shown of a code that is kept as a number is another one than the number says. */
export function showsAnotherCode(places: Places, written: string): boolean {
  const { whole, least, most, isGrouped, isOther } = places;
  const [before = '', behind = ''] = written.replace('-', '').split('.');
  const isParted = isGrouped && before.length > THOUSANDS;
  return isOther || isParted || before.length < whole || behind.length < least || behind.length > most;
}

/** In digits: more of them are parted. */
const THOUSANDS = 3;

/** What the formats draw that every program knows by a number, as programs in Chinese have them; the others are common. */
const builtIn: Readonly<Record<number, string>> = {
  ...{
    1: '0',
    2: '0.00',
    3: '#,##0',
    4: '#,##0.00',
    5: '¥#,##0',
    6: '¥#,##0',
    7: '¥#,##0.00',
    8: '¥#,##0.00',
  },
  ...{ 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??', 14: 'yyyy/m/d', 15: 'd-mmm-yy' },
  ...{ 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss' },
  ...{ 22: 'yyyy/m/d h:mm', 27: 'yyyy"年"m"月"', 28: 'm"月"d"日"', 29: 'm"月"d"日"', 30: 'm-d-yy' },
  ...{ 31: 'yyyy"年"m"月"d"日"', 32: 'h"时"mm"分"', 33: 'h"时"mm"分"ss"秒"', 34: '上午/下午h"时"mm"分"' },
  ...{ 35: '上午/下午h"时"mm"分"ss"秒"', 36: 'yyyy"年"m"月"', 37: '#,##0', 38: '#,##0', 39: '#,##0.00' },
  ...{ 40: '#,##0.00', 41: '#,##0', 42: '¥#,##0', 43: '#,##0.00', 44: '¥#,##0.00', 45: 'mm:ss' },
  ...{ 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '##0.0E+0', 50: 'yyyy"年"m"月"', 51: 'm"月"d"日"' },
  ...{ 52: 'yyyy"年"m"月"', 53: 'm"月"d"日"', 54: 'm"月"d"日"', 55: '上午/下午h"时"mm"分"' },
  ...{ 56: '上午/下午h"时"mm"分"ss"秒"', 57: 'yyyy"年"m"月"', 58: 'm"月"d"日"' },
};

const common: NumberFormat = { number: 'itself', text: 'itself', isCurrency: false, places: null };

export function builtInFormat(id: number): NumberFormat {
  const drawn = builtIn[id];
  return drawn === undefined ? common : { ...formatBy(drawn), text: 'itself' };
}

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

/** What draws a part of a day or of a time. */
const IN_TIME = /[ymdhs]/i;
/** Minutes, which have the sign of months, and what has their letters and is neither. */
const MINUTES = /AM\/PM|A\/P|h+[^a-z]*m{1,2}(?!m)|m{1,2}[^a-z]*s/gi;
/** Days of the week have the letter of days. */
const WEEKDAYS = /d{3,}/gi;

/** Whether all of a day is drawn, so that nobody sees another one, or none: its year, its month and the day. */
function drawsDay({ drawn }: Section): boolean {
  const days = plain(drawn).replace(MINUTES, '').replace(WEEKDAYS, '');
  return /[ye]/i.test(days) && /m/i.test(days) && /d/i.test(days);
}

/** Groups of digits, as those of a telephone. */
const GROUPED = /[0#?]\s+[0#?]/;
/** A comma between places. */
const OF_THOUSANDS = /[0#?],+[0#?]/;

/** What of a code a format draws otherwise; null for nothing. */
function placesOf([section]: readonly Section[], number: Shown, isCurrency: boolean): Places | null {
  if (!section) return null;
  const { drawn, both, brackets } = section;
  const isOther =
    number === 'day' ||
    isCurrency ||
    /E[+-]/i.test(drawn) ||
    GROUPED.test(both) ||
    brackets.some((each) => /^\[DBNum/i.test(each));
  if (/General/i.test(drawn) || !PLACE.test(drawn) || drawn.includes('@'))
    return isOther ? { whole: 0, least: 0, most: Number.POSITIVE_INFINITY, isGrouped: false, isOther } : null;
  const [whole = '', behind = ''] = drawn.split('.');
  const zeros = (of: string) => of.replace(/[^0]/g, '').length;
  return {
    whole: zeros(whole),
    least: zeros(behind),
    most: behind.replace(/[^0#?]/g, '').length,
    isGrouped: OF_THOUSANDS.test(drawn),
    isOther,
  };
}

function shownNumber(sections: readonly Section[]): Shown {
  const sums = ofSums(sections);
  if (sums.some(showsNothing)) return 'nothing';
  const words = sections.map((each) => each.words).join('');
  const drawn = sections.map((each) => plain(each.drawn)).join(';');
  if (IN_TIME.test(drawn)) return sums.every(drawsDay) && !/\p{N}/u.test(words) ? 'day' : 'otherwise';
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
  if (format === '') return common;
  const sections = sectionsOf(format);
  const number = shownNumber(sections);
  const isCurrency = /\p{Sc}|\[\$[^\]-]/u.test(format.replace(/\[\$-[^\]]*\]/g, ''));
  return {
    number,
    text: shownText(sections),
    isCurrency,
    places: placesOf(sections, number, isCurrency),
  };
}
