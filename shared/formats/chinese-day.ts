/** Days in Chinese digits, as the seal of a document bears them: 二〇二六年七月二日. */

const DIGITS = '〇一二三四五六七八九';
/** A year digit by digit, month and day counted: zero is written in three ways, and any of the three parts in Arabic digits. */
const IN_CHINESE =
  /^([〇○O零一二三四五六七八九0-9]{4})年([〇零元正一二三四五六七八九十]{1,3}|\d{1,2})月([〇零初一二三四五六七八九十廿卅]{1,4}|\d{1,2})(?:[日号]|$)/;

const digit = (sign: string): number => (/\d/.test(sign) ? Number(sign) : DIGITS.indexOf(sign));
const plain = (text: string): string => text.replace(/[○O零]/g, '〇');

/** A number up to ninety-nine: 七, 十, 十二, 二十, 三十一; 元 and 正 are the first month, 初 stands before the first days. */
function counted(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const text = plain(written)
    .replace(/[元正]/, '一')
    .replace(/^[〇初]/, '')
    .replace('廿', '二十')
    .replace('卅', '三十');
  const [tens, ones] = text.includes('十') ? text.split('十') : ['〇', text];
  return (tens === '' ? 1 : digit(tens ?? '')) * 10 + (ones ? digit(ones) : 0);
}

/** A text with the day at its beginning in Arabic digits where it is in Chinese ones; any other as it is. */
export const arabicDay = (text: string): string =>
  text.replace(IN_CHINESE, (_, year: string, month: string, day: string) => {
    const years = [...plain(year)].map(digit).join('');
    return `${years}年${counted(month)}月${counted(day)}日`;
  });
