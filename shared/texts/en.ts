/**
 * Every word that a person reads, in English. The text of a code has two parts: what it means, and what to do. No
 * text repeats what somebody sent. The other languages say the same, or do not compile.
 */
import { applicationCodes, applicationWords } from './en/applications.ts';
import { basisCodes } from './en/basis-codes.ts';
import { caseCodes } from './en/case-codes.ts';
import { fieldCodes } from './en/field-codes.ts';
import { names } from './en/names.ts';
import { requestCodes } from './en/request-codes.ts';
import { rowCodes } from './en/row-codes.ts';
import { titles } from './en/titles.ts';
import { words } from './en/words.ts';

export const en = {
  titles,
  codes: {
    ...requestCodes,
    ...fieldCodes,
    ...basisCodes,
    ...rowCodes,
    ...caseCodes,
    ...applicationCodes,
  },
  /** What stands between what is wrong and what to do. */
  between: ' ',
  words: { ...words, ...applicationWords },
  /** What statuses, commands and types are called in a picture or another text. */
  names,
};
