import { chineseDigits } from '../identity/chinese-digits.ts';

const NUMBER = new RegExp(`[\\p{N}${chineseDigits.join('')}]{6}`, 'u');

/** A colon stands before a value, or in a sentence; but this one before a unit. */
const UNIT = /(?<=[(（【[]单位)[:：]/;

/** Whether a name looks like one, and not like somebody's number, however its digits are written or spaced. */
const isName = (name: string): boolean =>
  /^[\p{L}\p{N}_（）()【】[\]、/／*＊\-. ]{1,40}$/u.test(name.replace(UNIT, '')) &&
  !NUMBER.test(name.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, ''));

/** The name of a field as it may be repeated to whoever sent it: somebody's number may stand where a name should. */
export const repeatedName = (name: string): string => (isName(name) ? name : '(unreadable name)');
