/**
 * Every word that a person reads, in English. The text of a code has two parts: what it means, and what to do. No
 * text repeats what somebody sent. The other languages say the same, or do not compile.
 */
import { applicationCodes } from './en/applications.ts';
import { basisCodes } from './en/basis-codes.ts';
import { caseCodes } from './en/case-codes.ts';
import { fieldCodes } from './en/field-codes.ts';
import { requestCodes } from './en/request-codes.ts';
import { rowCodes } from './en/row-codes.ts';
import { titles } from './en/titles.ts';
import { enWords } from './en-words.ts';

export const en = {
  ...enWords,
  titles,
  codes: {
    ...requestCodes,
    ...fieldCodes,
    ...basisCodes,
    ...rowCodes,
    ...caseCodes,
    ...applicationCodes,
  },
};
