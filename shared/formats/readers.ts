/** The readers that a format may name for its columns, made once a column when its version is compiled. */
import { holdsCitizenNumber } from '../identity/in-text.ts';
import { readAmountIn } from './amounts.ts';
import type { ReaderContent, ReaderKind } from './content.ts';
import { readDate, readLastDay } from './dates.ts';
import { readHours } from './hours.ts';
import { holdsTelephone } from './telephone.ts';
import { compact, partsNumbers } from './text.ts';
import {
  type Reader,
  readCode,
  readDocumentNumber,
  readManyOf,
  readNothing,
  readOneOf,
  readOrganizationCode,
  readRegistrationNumber,
  readText,
  wrong,
} from './values.ts';

const WHOLE = /^(\d{1,3}(?:,\d{3})+|\d{1,15})$/;

/** A whole number, such as of people; thousands may be set apart. Formats of before have it for hours, too. */
const readWholeNumber: Reader = (text) => {
  if (partsNumbers(text)) return wrong('two-values');
  const written = compact(text).replace(/小时$/, '');
  return WHOLE.test(written)
    ? { ok: true, value: Number(written.replaceAll(',', '')) }
    : wrong('whole-number');
};

/** A text that names nobody's identity number and no telephone, so that whoever reads it can reach nobody by it. */
const readTextWithoutNumbers: Reader = (text) => {
  return holdsTelephone(text) || holdsCitizenNumber(text) ? wrong('number-in-text') : readText(text);
};

/** A digest of a document, by which whoever has it sees that it is the same: SHA-256, in hexadecimal digits. */
const readDigest: Reader = (text) => {
  const value = compact(text).toLowerCase();
  return /^[0-9a-f]{64}$/.test(value) ? { ok: true, value } : wrong('digest-form');
};

const plain = {
  text: readText,
  'text-without-numbers': readTextWithoutNumbers,
  date: readDate,
  'last-day': readLastDay,
  'whole-number': readWholeNumber,
  hours: readHours,
  code: readCode,
  'organization-code': readOrganizationCode,
  'registration-number': readRegistrationNumber,
  'document-number': readDocumentNumber,
  digest: readDigest,
  nothing: readNothing,
} as const satisfies Record<Exclude<ReaderKind, 'amount' | 'one-word' | 'many-words'>, Reader>;

/** The reader that a column names. No version is published that lacks the unit or the words of its reader. */
export function readerOf({ kind, unit = 'yuan', words = {} }: ReaderContent): Reader {
  switch (kind) {
    case 'amount':
      return readAmountIn(unit);
    case 'one-word':
      return readOneOf(words);
    case 'many-words':
      return readManyOf(words);
    default:
      return plain[kind];
  }
}
