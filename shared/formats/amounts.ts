import type { AmountUnit } from './content.ts';
import { compact } from './text.ts';
import { type Reader, wrong } from './values.ts';

/**
 * Above this (in 10,000 yuan: one billion yuan) an amount is taken for yuan in the wrong column until the
 * penalty's own text states it. Only national regulators have imposed more, a handful of times; a fine of
 * 100,001 yuan in a column of 10,000 yuan would be billions.
 */
export const PLAUSIBLE_LIMIT = 100_000;

const IN_YUAN = /^[\d,.]+元$/;

/** How an amount is written in each unit, with or without the word for it. */
const WRITTEN = {
  'ten-thousand-yuan': /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(万元)?$/,
  yuan: /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(元)?$/,
} as const satisfies Record<AmountUnit, RegExp>;

/** Figures are bounded, so that a text of thousands of digits costs no more than any other. */
const STATED = /(\d[\d,]{0,20}(?:\.\d{1,6})?)\s*(万|亿)?元/g;
/** 10,000 yuan with six decimals are exact to the cent, as are yuan with two. */
const CENTS = 1_000_000;
const parts = { 'ten-thousand-yuan': CENTS, yuan: 100 } as const satisfies Record<AmountUnit, number>;

/** Reads an amount in the unit of its column, as a number of it. One that names another unit is asked about. */
export function readAmountIn(unit: AmountUnit): Reader {
  const [form, exact] = [WRITTEN[unit], parts[unit]];
  const isOther = (written: string) => (unit === 'yuan' ? written.endsWith('万元') : IN_YUAN.test(written));
  return (text) => {
    const written = compact(text);
    if (isOther(written)) return unit === 'yuan' ? wrong('unit-yuan') : wrong('unit');
    const found = form.exec(written);
    const value = found === null ? Number.NaN : Number(`${found[1]?.replaceAll(',', '')}${found[2] ?? ''}`);
    if (Number.isFinite(value)) return { ok: true, value: Math.round(value * exact) / exact };
    return unit === 'yuan' ? wrong('amount-yuan') : wrong('amount');
  };
}

/**
 * Does an amount look like yuan in a column of 10,000 yuan? Yes if the text of the penalty states the same
 * figure in yuan, or if it is implausibly large; no if the text states the amount as it is filed.
 */
export function looksLikeYuan(amount: number, penaltyText: string): boolean {
  const stated = [...penaltyText.matchAll(STATED)].map(([, figure = '', unit]) => ({
    figure: Number(figure.replaceAll(',', '')),
    unit,
  }));
  if (stated.some(({ figure, unit }) => inTenThousands(figure, unit) === amount)) return false;
  const asYuan = stated.some(({ figure, unit }) => unit === undefined && figure === amount);
  return amount > 0 && (asYuan || amount > PLAUSIBLE_LIMIT);
}

function inTenThousands(figure: number, unit: string | undefined): number {
  const factor = unit === '万' ? 1 : unit === '亿' ? 10_000 : 0.0001;
  return Math.round(figure * factor * CENTS) / CENTS;
}
