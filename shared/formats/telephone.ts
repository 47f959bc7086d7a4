/** Digits enough to reach somebody by, however they are grouped. */
const PHONE = /(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)0\d{2,3}-?\d{7,8}(?!\d)/;

/** Whether a text holds the number of a telephone. */
export const holdsTelephone = (text: string): boolean =>
  /\d/.test(text.normalize('NFKC')) && PHONE.test(text.normalize('NFKC').replace(/[\s-]/g, ''));
