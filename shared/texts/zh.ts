/** Every word that a person reads, in Chinese: for a clerk and a citizen, short and polite, with what to do. */
import type { Texts } from './texts.ts';
import { applicationCodes } from './zh/applications.ts';
import { basisCodes } from './zh/basis-codes.ts';
import { caseCodes } from './zh/case-codes.ts';
import { fieldCodes } from './zh/field-codes.ts';
import { requestCodes } from './zh/request-codes.ts';
import { rowCodes } from './zh/row-codes.ts';
import { titles } from './zh/titles.ts';
import { zhWords } from './zh-words.ts';

export const zh: Texts = {
  ...zhWords,
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
