/** What a text that words a burden states of it in figures: money, terms, days and counts, so that more can be told from less. */
import { figureOf, sumsStated } from './money.ts';

const COUNTS = '〇零○一二两三四五六七八九壹贰叁肆伍陆柒捌玖';
const FIGURE = `(?:\\d+(?:,\\d{3})*(?:\\.\\d+)?|[${COUNTS}十拾百佰千仟万亿]+|半)`;
const DAY_FIGURE = `(?:\\d{1,2}|[${COUNTS}十]{1,3})`;
/** A day of the calendar, which is no term; a year of it alone, too. */
const DAY = new RegExp(
  `((?:19|20)\\d\\d|[一二][九〇零○][${COUNTS}]{2})(?:年(?:(${DAY_FIGURE})月(?:(${DAY_FIGURE})[日号]?)?)?|[./-](\\d{1,2})[./-](\\d{1,2}))`,
  'g',
);

/** How many days each unit of a term has, on average: twelve months are a year. */
const daysOf = new Map([
  ['年', 365.25],
  ['月', 30.4375],
  ['周', 7],
  ['星期', 7],
  ['日', 1],
  ['天', 1],
  ['小时', 1 / 24],
]);
const PART = new RegExp(`(?:零|又)?(${FIGURE})个?(年|月|周|星期|日|天|小时)(半)?`, 'y');
const TERM = new RegExp(`${FIGURE}个?(?:年|月|周|星期|日|天|小时)`);

/** What is counted, each by its own sign; 第三条 is the article of a law. */
const COUNT = new RegExp(
  `(?<![第\\d,.${COUNTS}十百千万])(${FIGURE})(平方米|立方米|公斤|公里|个(?!月)|[间处件只台套张份人次户斤吨克米升瓶箱袋盒辆头亩支条倍名批艘栋幢枚本部架%‰])`,
  'g',
);

const tidy = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** The term that begins at a place of a text, in days, and where it ends; null where none does. */
function termAt(text: string, at: number): { days: number; end: number } | null {
  let [days, end] = [0, at];
  for (;;) {
    PART.lastIndex = end;
    const [whole, figure = '', unit = '', half] = PART.exec(text) ?? [];
    if (whole === undefined) break;
    const count = figure === '半' ? 0.5 : figureOf(figure);
    days += ((count ?? Number.NaN) + (half ? 0.5 : 0)) * (daysOf.get(unit) ?? Number.NaN);
    end += whole.length;
  }
  return end > at ? { days, end } : null;
}

/** Before a term that is the whole of a punishment: of what kind that is another column says. */
const BEFORE_TERM = /^(?:管制|拘役|有期徒刑)/;

/** How long a text that is a term is, in days; not a number where it is none for certain. */
export function termOf(text: string): number {
  const written = tidy(text).replace(BEFORE_TERM, '');
  const found = termAt(written, 0);
  return found?.end === written.length ? found.days : Number.NaN;
}

/** What a text states, by what it is a figure of; not a number where a figure is none for certain. */
export function statedIn(text: string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const note = (of: string, value: number) => found.set(of, [...(found.get(of) ?? []), value]);
  for (const { yuan } of sumsStated(text)) note('money', yuan);
  const written = tidy(text).replace(DAY, (_, year: string, month, day, ...digits: string[]) => {
    note('day', dayOf(year, month ?? digits[0], day ?? digits[1]));
    return ' ';
  });
  for (const days of termsIn(written)) note('term', days);
  for (const [, figure = '', unit = ''] of written.matchAll(COUNT))
    note(unit, figure === '半' ? 0.5 : (figureOf(figure) ?? Number.NaN));
  return found;
}

/** Every term of a text, in days, each as a whole: 一年六个月 is one. */
function termsIn(written: string): number[] {
  const terms: number[] = [];
  let rest = written;
  for (;;) {
    const at = rest.search(TERM);
    const term = at < 0 ? null : termAt(rest, at);
    if (term === null) return terms;
    terms.push(term.days);
    rest = rest.slice(term.end);
  }
}

/** A day as a number that a later one exceeds; of a year or a month alone the last of it. */
const dayOf = (year: string, month = '12', day = '31'): number => {
  const [ofYear, ofMonth, ofDay] = [year, month, day].map(figureOf);
  return (ofYear ?? Number.NaN) * 10_000 + (ofMonth ?? Number.NaN) * 100 + (ofDay ?? Number.NaN);
};
