import { type Coded, coded } from '../texts/said.ts';
import type { AmountUnit } from './content.ts';
import { asCounted, moneyIn, type SumStated, sumsStated } from './money.ts';
import { compact, partsNumbers } from './text.ts';
import { type Reader, type Reading, wrong } from './values.ts';

/**
 * Above this (in 10,000 yuan: one million yuan) an amount is taken for yuan in the wrong column until the penalty's own
 * text states it: most fines are some hundreds or thousands of yuan, and those of millions are written out.
 */
export const PLAUSIBLE_LIMIT = 100;

/** How an amount is written in digits in each unit, with or without the word for it. */
const WRITTEN = {
  'ten-thousand-yuan': /^(\d{1,3}(?:,\d{3})+|\d+|(?=\.))(\.\d+)?(万[元圆]?)?$/,
  yuan: /^¥?(\d{1,3}(?:,\d{3})+|\d+|(?=\.))(\.\d+)?([元圆][整正]?)?$/,
} as const satisfies Record<AmountUnit, RegExp>;

/** How it is written in digits where it is of the other unit, which is asked to be converted. */
const OTHER = {
  'ten-thousand-yuan': /^(?:人民币|¥|RMB)*[\d,.]+([元圆][整正]?)?$/,
  yuan: /^[\d,.]+万[元圆]?$/,
} as const satisfies Record<AmountUnit, RegExp>;

/** The currency, where it stands behind its sum. */
const CURRENCY_BEHIND = /\(?(?:人民币|RMB|CNY)\)?$/;

/** 10,000 yuan with six decimals are exact to the cent, as are yuan with two. */
const CENTS = 1_000_000;
const parts = { 'ten-thousand-yuan': CENTS, yuan: 100 } as const satisfies Record<AmountUnit, number>;
const inYuan = { 'ten-thousand-yuan': 10_000, yuan: 1 } as const satisfies Record<AmountUnit, number>;

/**
 * Reads an amount in the unit of its column, as a number of it: in digits, or in words that name their own unit (伍万元整).
 * One in digits that names another unit is refused.
 */
export function readAmountIn(unit: AmountUnit): Reader {
  const [form, exact, isYuan] = [WRITTEN[unit], parts[unit], unit === 'yuan'];
  const none = isYuan ? wrong('amount-yuan') : wrong('amount');
  const otherUnit = isYuan ? wrong('unit-yuan') : wrong('unit');
  const value = (amount: number) => ({ ok: true, value: Math.round(amount * exact) / exact }) as const;

  /** An amount that is not of the plain form. */
  function inWords(written: string): Reading {
    const money = moneyIn(written);
    if (money === null || (money.isUnclear && !isYuan)) return none;
    if (OTHER[unit].test(written)) return otherUnit;
    // 五 alone is of the column's unit.
    return value(money.isOfYuan ? money.figure / inYuan[unit] : money.figure);
  }

  return (text) => {
    if (partsNumbers(text)) return wrong('two-values');
    const written = compact(asCounted(text)).replace(CURRENCY_BEHIND, '');
    const found = form.exec(written);
    return found === null
      ? inWords(written)
      : value(Number(`${found[1]?.replaceAll(',', '')}${found[2] ?? ''}`));
  };
}

/** That goods are confiscated, and not what was earned. */
const TAKES_GOODS = /没收(?!违法所得)[\p{Script=Han}“]/u;

const inTenThousands = (yuan: number): number => Math.round(yuan * 100) / CENTS;

/**
 * What is doubtful about an amount (in 10,000 yuan), held against the penalty's own text: it looks like yuan where the text
 * states the same figure in yuan or where it is implausibly large; or it is none of those that the text states as what it
 * is, alone or as the sum of them all. Where the text calls none so, what it calls nothing stands for it, and may be both
 * together with `beside` it (the other amount of the row). Null: nothing.
 */
export function doubtOfAmount(
  as: 'fine' | 'confiscation',
  amount: number,
  beside: number,
  penaltyText: string,
): Coded | null {
  if (amount <= 0) return null;
  const sums = sumsOf(penaltyText);
  if (isStated(as, amount, beside, sums)) return null;
  if (sums.some(({ yuan }) => yuan === amount)) return coded('suspicious-amount');
  if (amount > PLAUSIBLE_LIMIT) return coded('suspicious-amount');
  // What goods are worth that are taken, the text need not state.
  if (as === 'confiscation' && TAKES_GOODS.test(penaltyText) && sums.every((each) => each.as === 'fine'))
    return null;
  return sums.some((each) => each.as !== 'worth' || as === 'confiscation')
    ? coded('amount-not-stated')
    : null;
}

/** The sums that the text of a penalty states: one that is a figure and nothing else is a sum, and nobody says of what. */
function sumsOf(text: string): SumStated[] {
  const stated = sumsStated(text);
  if (stated.length > 0) return stated;
  const alone = moneyIn(compact(asCounted(text)).replace(/[。.]$/, ''));
  return alone === null ? stated : [{ yuan: alone.figure, as: null }];
}

function isStated(
  as: 'fine' | 'confiscation',
  amount: number,
  beside: number,
  sums: readonly SumStated[],
): boolean {
  const called = (...what: SumStated['as'][]) =>
    sums.filter((each) => what.includes(each.as)).map(({ yuan }) => yuan);
  const isOneOf = (yuan: readonly number[], of: number) =>
    [...yuan, yuan.reduce((all, each) => all + each, 0)].some((each) => inTenThousands(each) === of);
  // What is confiscated is what it is worth; a fine is not.
  const worth = as === 'confiscation' ? called('worth') : [];
  const own = called(as);
  if (isOneOf([...own, ...worth], amount)) return true;
  if (own.length > 0) return false;
  const uncalled = called(null);
  return isOneOf(uncalled, amount) || isOneOf(uncalled, sum(amount, beside));
}

/** Whether a text states each of two amounts (in 10,000 yuan) as what the other is, and neither as what it is. */
export function areSwapped(fine: number, confiscation: number, penaltyText: string): boolean {
  const stated = sumsStated(penaltyText);
  const as = (what: SumStated['as'], amount: number) =>
    stated.some((each) => each.as === what && inTenThousands(each.yuan) === amount);
  return (
    as('fine', confiscation) &&
    as('confiscation', fine) &&
    !as('fine', fine) &&
    !as('confiscation', confiscation)
  );
}

const sum = (one: number, other: number): number => Math.round((one + other) * CENTS) / CENTS;
