/** Sums of money as people write them, in digits and in words: 5万元, 伍万元整, ￥50,000.00, 三万五千元, 5千元. */
import { chineseDigits } from '../identity/chinese-digits.ts';
import { simplified } from './simplified.ts';

/** Zero to nine, each at its value, with the two of what is counted. */
const DIGITS = new Map<string, number>([
  ...chineseDigits.flatMap((signs, value) => [...signs].map((sign) => [sign, value] as const)),
  ['两', 2],
]);

const [TEN, HUNDRED, THOUSAND, MYRIAD, MYRIADS_OF_MYRIADS] = [
  '十拾',
  '百佰',
  '千仟',
  '万萬',
  '亿億',
] as const;
const COUNTS = [...DIGITS.keys()].join('');
const WORDS = `${COUNTS}${TEN}${HUNDRED}${THOUSAND}${MYRIAD}${MYRIADS_OF_MYRIADS}`;
/** Figures are bounded, so that a text of thousands of digits costs no more than any other. */
const FIGURE = `[\\d,.点${WORDS}]{1,40}`;
const COIN = `[\\d${WORDS}]`;
/** Grouped by thousands, or by ten thousands, as they are counted in Chinese. */
const GROUPED = /^(?:\d{1,3}(?:,\d{3})+|\d{1,4}(?:,\d{4})+)(?:\.\d+)?$/;
/** 五点五万: tenths are named sign by sign, and what counts them stands behind. */
const POINTED = new RegExp(`^(.+?)点([\\d${COUNTS}]+)([${MYRIAD}${MYRIADS_OF_MYRIADS}]*)$`);
/** 五〇〇〇〇: each sign a digit, where a zero among them or their number says so. What reads as a year is left to its reader. */
const SIGN_BY_SIGN = new RegExp(`^(?!(?:一九|二[〇零])..$)(?=.*[〇零]|.{3})[${COUNTS}]{2,}$`);

const COUNT = `(\\d+(?:\\.\\d+)?|[${COUNTS}])`;
/** A number below ten thousand: each unit with its count, zero for units that are left out; the one before ten may be, too. */
const SECTION = new RegExp(
  `^[零〇]?(?:${COUNT}[${THOUSAND}])?零?(?:${COUNT}[${HUNDRED}])?零?(?:${COUNT}?([${TEN}]))?[零〇]?${COUNT}?$`,
);
/** 三万五 is thirty-five thousand to whoever says it, and thirty thousand and five to whoever does not. */
const COLLOQUIAL = new RegExp(`[${HUNDRED}${THOUSAND}${MYRIAD}${MYRIADS_OF_MYRIADS}][1-9${COUNTS}]$`);

/** Such a figure in its parts, and what its last sign counts to whoever leaves that out. */
const SHORT = new RegExp(`^(.*)([${HUNDRED}${THOUSAND}${MYRIAD}])([1-9${COUNTS}])$`);
const SHORTENED = [
  { signs: HUNDRED, next: '十' },
  { signs: THOUSAND, next: '百' },
  { signs: MYRIAD, next: '千' },
] as const;

const CURRENCY = '人民币|¥|RMB|CNY';
/** Money of elsewhere: it is none of yuan, before its figure or behind it. */
const OTHER_MONEY =
  '(?:US|HK|NT|MOP|AU|CA|SG|S|A|C)?[$€£₩₽฿₫]|USD|EUR|GBP|JPY|HKD|MOP|TWD|NTD|KRW|AUD|CAD|SGD|CHF|RUB|美元|美金|美圆|欧元|日元|日圆|港元|港币|港纸|澳元|澳币|澳门元|澳门币|英镑|韩元|韩币|新台币|台币|卢布|加元|加币|新加坡元|新元|泰铢|瑞士法郎|法郎|越南盾|比特币|泰达币|USDT|BTC';
/** A sum with what says that it is money: the currency in front, the unit behind, or what is paid. */
const SUM = new RegExp(
  `(罚没?款|罚金|罚锾|罚缴|处罚|罚|没收|违法所得|缴[纳款]|共计|合计|处)?(?:金额|数额|计)?[为是以]?(${CURRENCY}|${OTHER_MONEY})?:?(${FIGURE})(?:余|多)?(元(?![素旦件])|圆|块)?(?:(${COIN})角)?(?:零?(${COIN})分)?`,
  'g',
);
const WHOLE = new RegExp(
  `^((?:${CURRENCY})*):?(${FIGURE})(元|圆|块)?(?:(${COIN})角)?(?:零?(${COIN})分)?[整正]?$`,
);
/** What is counted behind ten thousand where it is no money. */
const COUNTED = /^[年月日号条%％件个只台套张份人次户斤吨米升瓶箱袋盒辆头亩平公千立支条倍名天]/;
/** Where what is paid ends: nothing counts the figure before it but money. */
const PAID_ENDS = /^(?:$|[,.。;、()]|[整正]|RMB|CNY|人民币)/;
/** A unit in brackets, as tables write it: behind its figure, or in front of it. */
const [UNIT_BEHIND, UNIT_BEFORE] = [
  /([\d,.])[([【](万?[元圆])[)\]】]/g,
  /[([【](万?[元圆])[)\]】]:?([\d,.]+)/g,
];

/** A figure that something is paid by, in brackets of its own; one digit is a number of a list where a text goes on behind it. */
const IN_BRACKETS =
  /((?:罚没?款|罚金|没收|违法所得)(?:金额|数额)?:?)[([【“"「](\d[\d,.]+|\d(?=[)\]】”"」](?:$|[,。;])))[)\]】”"」]/g;

/** The number that a figure of digits, words or both says; null where it says none, or none for certain. */
export function figureOf(written: string): number | null {
  const figure = written.replace(/^[,.]+|[,.]+$/g, '');
  if (/^[\d,.]+$/.test(figure))
    return GROUPED.test(figure) || /^\d+(\.\d+)?$/.test(figure) ? plain(figure) : null;
  const [, ones, tenths = '', unit = ''] = POINTED.exec(figure) ?? [];
  if (ones !== undefined) return pointed(ones, tenths, unit);
  if (SIGN_BY_SIGN.test(figure)) return Number(inDigits(figure));
  return COLLOQUIAL.test(figure) ? null : numberOf(figure.replaceAll(',', ''));
}

const inDigits = (signs: string): string => [...signs].map((sign) => DIGITS.get(sign) ?? sign).join('');

/** A number with tenths, of a unit; null where either is none. */
function pointed(ones: string, tenths: string, unit: string): number | null {
  const [whole, times] = [figureOf(ones), numberOf(`1${unit}`)];
  const isUnder = whole !== null && whole < 10_000;
  // 五点五万 is 5.5 times ten thousand: in one go, as 0.1 is not exact in two.
  return isUnder && times !== null
    ? Math.round(Number(`${whole}.${inDigits(tenths)}`) * times * 100) / 100
    : null;
}

const plain = (figure: string): number => Number(figure.replaceAll(',', ''));

/** The number that words say, by the greatest unit in them. */
function numberOf(words: string): number | null {
  return above(words, MYRIADS_OF_MYRIADS, 100_000_000) ?? above(words, MYRIAD, 10_000) ?? sectionOf(words);
}

/** A number with a unit, and what stands before and behind it; null where it has none or is no number. */
function above(words: string, signs: string, unit: number): number | null {
  const at = Math.max(...[...signs].map((sign) => words.lastIndexOf(sign)));
  if (at <= 0) return null;
  const [before, behind] = [words.slice(0, at), words.slice(at + 1)];
  const [high, low] = [numberOf(before), behind === '' ? 0 : numberOf(behind)];
  return high === null || low === null ? null : high * unit + low;
}

function sectionOf(words: string): number | null {
  const found = words === '' ? null : SECTION.exec(words);
  if (found === null) return null;
  const [, thousands, hundreds, tens, ten, ones] = found;
  const tensOf = ten === undefined ? 0 : tens === undefined ? 1 : countOf(tens);
  return countOf(thousands) * 1_000 + countOf(hundreds) * 100 + tensOf * 10 + countOf(ones);
}

const countOf = (count: string | undefined): number =>
  count === undefined ? 0 : (DIGITS.get(count) ?? Number(count));

const coins = (tenths?: string, hundredths?: string): number =>
  (figureOf(tenths ?? '0') ?? 0) / 10 + (figureOf(hundredths ?? '0') ?? 0) / 100;

/** In what unit a cell states a sum: yuan, where it names them or counts ten thousands; or whatever its column's unit is. */
export interface Money {
  figure: number;
  isOfYuan: boolean;
  /** Hundreds or thousands of a unit that is not named. */
  isUnclear: boolean;
}

/** The sum that a whole cell states; null where it states none. */
export function moneyIn(text: string): Money | null {
  const found = WHOLE.exec(text);
  if (found === null) return null;
  const [, currency, figure = '', unit, tenths, hundredths] = found;
  const value = figureOf(figure);
  if (value === null) return null;
  const isOfYuan = currency !== '' || unit !== undefined || /[万萬亿億]/.test(figure);
  return {
    figure: value + coins(tenths, hundredths),
    isOfYuan,
    isUnclear: !isOfYuan && /[百佰千仟]/.test(figure),
  };
}

/**
 * Whether a figure without a unit is one of yuan: ten thousands that are paid, the hundreds and more of a fine, and whatever
 * is fined or confiscated and counts nothing else. 罚款50 is 50 yuan, or nobody knows what.
 */
const isOfMoney = (paid: string, figure: string, behind: string): boolean =>
  /[万萬亿億].?$/.test(figure) ||
  (isPenalty(paid) && PAID_ENDS.test(behind)) ||
  (paid === '处' && /[百佰千仟]$/.test(figure) && PAID_ENDS.test(behind)) ||
  (isPenalty(paid) && /(?:[百佰千仟]|^\d[\d,]{2,}(?:\.\d+)?)$/.test(figure));

const isPenalty = (paid: string): boolean => /罚|缴/.test(paid) || paid === '没收' || paid === '违法所得';

/** Figures that are written otherwise: by one sign for twenty, in other signs of banks, in brackets, in Roman numerals. */
const OTHERWISE = [
  [/廿/g, '二十'],
  [/卅/g, '三十'],
  [/卌/g, '四十'],
  [/阡/g, '仟'],
  [/陌(?=[零元圆拾十万]|$)/g, '佰'],
  [/(?<=[元百千万佰仟拾\d])[园園]/g, '圆'],
  [new RegExp(`\\(([${COUNTS}])\\)(?=[${HUNDRED}${THOUSAND}${MYRIAD}元])`, 'g'), '$1'],
  [new RegExp(`(?<![\\d${WORDS}])半(?=[${MYRIAD}${MYRIADS_OF_MYRIADS}])`, 'g'), '0.5'],
] as const satisfies readonly (readonly [RegExp, string])[];
/** Most texts have none of these. */
const MAY_BE_OTHERWISE = /[廿卅卌阡陌园園(半]/;
const ROMAN = /[Ⅰ-Ⅻ](?=[百佰千仟万萬元])/g;

/** A text in the signs in which sums are looked for: half-width and simplified, every figure as it is counted. */
export function asCounted(text: string): string {
  const inDigits = text.replace(ROMAN, (sign) => String(sign.charCodeAt(0) - 0x215f));
  const written = simplified(inDigits.normalize('NFKC'));
  return MAY_BE_OTHERWISE.test(written)
    ? OTHERWISE.reduce((so, [from, to]) => so.replace(from, to), written)
    : written;
}

/** Marks around a figure, or between it and what is paid. */
const MARKED = /[=_《]+(\d[\d,.]*(?:万|千)?)[_》]*/g;

/** 5w and 5k, as whoever types in a hurry has ten thousands and thousands. */
const HURRIED = new RegExp(`(?<=[\\d${COUNTS}])[wk](?![a-z])`, 'gi');

const YUAN = /(?<=[\d万萬亿億])yuan/gi;

/** What stands for a sign of a figure that is hidden, or that nobody could read; of somebody called 某元 it is a name. */
const HIDDEN = `(?:[×✕╳xX*※■▇●◆?]|某(?=[某${TEN}${HUNDRED}${THOUSAND}${MYRIAD}${MYRIADS_OF_MYRIADS}]))`;
const MAY_BE_HIDDEN = /[×✕╳xX*※■▇●◆?某]/;
/** A sum of which a sign is hidden: what is left of its figure is another one. */
const HIDDEN_SUM = new RegExp(
  `(罚没?款|罚金|罚锾|处罚|罚|没收|违法所得|缴[纳款]|处)?(?:金额|数额|计)?[为是以]?(?:${CURRENCY})*:?((?=[\\d,.点${WORDS}]*${HIDDEN})(?:[\\d,.点${WORDS}]|${HIDDEN}){1,40})(?:元|圆|块)`,
  'g',
);

/** What the goods of a case are worth, or were sold for, is not what is to be paid for them. */
const WORTH =
  /(?:货值|案值|涉案|价值|销售|经营|营业|交易|合同|标的)(?:总?金?额|款|价款?)?(?:共计|合计|总计|约|为|计|达|是|:)*$/;
/** What is added for each day on which nothing is paid is not the fine. */
const ADDED = /(?:加处|每日|按日|逐日)[^,。;]{0,8}$/;
/** What is paid for each of several is not the fine: 每辆罚款1000元. */
const FOR_EACH = /每(?![日次])[^,。;\d]{1,5}罚款$/;
const FOREIGN = new RegExp(`^(?:${OTHER_MONEY})`, 'i');

/** A sum that a text states, in yuan, and for what it says that it is paid, or that it is only worth so much. */
export interface SumStated {
  /** Not a number where it is one of another currency, or where its words and its figures differ. */
  yuan: number;
  as: 'fine' | 'confiscation' | 'worth' | null;
}

/** For what a sum is paid, by the word before it. */
function paidAs(word = ''): SumStated['as'] {
  // 罚没款 is both.
  if (word.includes('罚') && !word.includes('没')) return 'fine';
  return word === '没收' || word === '违法所得' ? 'confiscation' : null;
}

/** What a figure says; 1万5 is one of two, of which either is stated. What is owed and nobody can read is no number. */
function readingsOf(figure: string, isOwed: boolean): number[] {
  const value = figureOf(figure);
  if (value !== null) return [value];
  const [, before, sign = '', ones] = SHORT.exec(figure) ?? [];
  if (before === undefined || ones === undefined) return isOwed ? [Number.NaN] : [];
  const tenth = [...SHORTENED].find((unit) => unit.signs.includes(sign))?.next ?? '';
  return [figureOf(`${before}${sign}零${ones}`), figureOf(`${before}${sign}${ones}${tenth}`)].filter(
    (each) => each !== null,
  );
}

/** Whether the words up to a figure say that something is worth it. */
const isWorth = (written: string, until: number): boolean => {
  const before = written.slice(Math.max(0, until - 16), until);
  return WORTH.test(before) || ADDED.test(before) || FOR_EACH.test(before);
};

/** Whether money is of elsewhere, by what stands before its figure or behind it. */
const isOfElsewhere = (currency: string | undefined, behind: string): boolean =>
  FOREIGN.test(currency ?? '') || FOREIGN.test(behind);

/** The sums that one figure of a text states: none where it is no money. */
function sumsIn(written: string, found: RegExpMatchArray): SumStated[] {
  const [whole, paid, currency, figure = '', unit, tenths, hundredths] = found;
  const at = found.index ?? 0;
  const behind = written.slice(at + whole.length);
  const isForeign = isOfElsewhere(currency, unit === undefined ? behind : '');
  // 罚款5万: ten thousands that are paid are of yuan.
  const plainly = figure.replace(/[,.]+$/, '');
  const next = figure.slice(plainly.length) + behind;
  const isFine = (paid ?? '处') === '处' && figure.length > 1 && /^的?罚款/.test(next);
  const isPaid = (isFine || (paid !== undefined && isOfMoney(paid, plainly, next))) && !COUNTED.test(next);
  if (unit === undefined && currency === undefined && !isPaid && !isForeign) return [];
  const as = isWorth(written, at + whole.indexOf(figure)) ? 'worth' : paidAs(isFine ? '罚款' : paid);
  const yuan = (value: number) => (isForeign ? Number.NaN : value + coins(tenths, hundredths));
  const isOwed = unit !== undefined && (as === 'fine' || as === 'confiscation');
  return readingsOf(figure, isOwed).map((value) => ({ yuan: yuan(value), as }));
}

/** A text in the writing in which sums are looked for. */
const inOneWriting = (text: string): string =>
  asCounted(text)
    .replace(/\s/g, '')
    .replaceAll('塊', '块')
    .replace(MARKED, '$1')
    .replace(/(?<=罚款|罚金)[,:](?=(?:金额|数额|共?计)[为是]?\d)/g, '')
    .replace(YUAN, '元')
    .replace(IN_BRACKETS, '$1$2、')
    .replace(UNIT_BEHIND, '$1$2')
    .replace(UNIT_BEFORE, ':$2$1')
    .replace(HURRIED, (sign) => (/w/i.test(sign) ? '万' : '千'));

/** Takes the sums of a text of which a sign is hidden; gives the text without them. */
function withoutHidden(written: string, hidden: SumStated[]): string {
  if (!MAY_BE_HIDDEN.test(written)) return written;
  return written.replace(
    HIDDEN_SUM,
    (whole: string, paid: string | undefined, figure: string, at: number) => {
      const as = isWorth(written, at + whole.indexOf(figure)) ? 'worth' : paidAs(paid);
      hidden.push({ yuan: Number.NaN, as });
      return '、';
    },
  );
}

/** Every sum of money that a text states. */
export function sumsStated(text: string): SumStated[] {
  const sums: SumStated[] = [];
  const written = withoutHidden(inOneWriting(text), sums);
  let end = 0;
  for (const found of written.matchAll(SUM)) {
    const said = sumsIn(written, found);
    if (said.length === 0) continue;
    const at = found.index ?? 0;
    if (SAID_AGAIN.test(written.slice(end, at)) && isOfSame(said, sums.at(-1))) saidAgain(sums, said);
    else sums.push(...said);
    end = at + found[0].length;
  }
  return sums;
}

/** What stands between a sum and the same sum once more: 伍万元整（¥50000.00）. */
const SAID_AGAIN = /^[整正]?[([【](?:即|计|大写|小写)*:?$/;

/** Whether a sum is for nothing else than the one before: 罚没合计4万元（罚款3万元，没收1万元）names its parts. */
const isOfSame = ([said]: readonly SumStated[], before: SumStated | undefined): boolean =>
  said === undefined || said.as === null || said.as === before?.as;

/** A sum said again is one with that before it; where both differ, neither is stated. */
function saidAgain(sums: SumStated[], again: readonly SumStated[]): void {
  const last = sums.at(-1);
  if (last && !again.some(({ yuan }) => yuan === last.yuan)) last.yuan = Number.NaN;
}
