import { birthDateOf, checkCitizenNumber } from '../../identity/citizen-number.ts';
import { endsInZeros } from '../../identity/spreadsheet-zeros.ts';
import { isOfIndividualBusiness } from '../../identity/subject-code.ts';
import { type Fault, fault } from '../../texts/said.ts';
import { type Column, nameOf, type RowReading } from '../row.ts';
import type { Check } from '../rule.ts';
import { IDENTITY_CARD } from './words.ts';

/** The columns by which a subject is known where organizations and natural persons have one each. */
export const identifyingKeys = [
  'subjectCategory',
  'unifiedSocialCreditCode',
  'identityDocumentType',
  'identityDocumentNumber',
] as const;

/** That a row lacks what it needs under a key, whether the column is there or not. */
export const need = (columns: readonly Column[], row: RowReading, key: string): Fault[] =>
  row.given(key) ? [] : [fault(nameOf(columns, key), 'missing')];

/** That a row gives by which another kind of subject is known: it would lie with somebody whom it is not about. */
const notGiven = (columns: readonly Column[], row: RowReading, key: string): Fault[] =>
  row.given(key) ? [fault(nameOf(columns, key), 'identified-twice')] : [];

/** M7.1: an organization by its unified social credit code, a natural person by the citizen number. */
export const identifiesSubject: Check = (columns, row) => {
  const category = row.values.subjectCategory;
  if (category === undefined) return [];
  if (category !== 'natural-person') {
    return [
      ...need(columns, row, 'unifiedSocialCreditCode'),
      ...categoryFaults(columns, row),
      ...notGiven(columns, row, 'identityDocumentNumber'),
    ];
  }
  const [type, number] = ['identityDocumentType', 'identityDocumentNumber'] as const;
  const faults = [
    ...need(columns, row, type),
    ...need(columns, row, number),
    ...notGiven(columns, row, 'unifiedSocialCreditCode'),
  ];
  const document = row.values[type];
  if (document === IDENTITY_CARD) return [...faults, ...citizenNumberFaults(columns, row, number)];
  if (document === undefined) return faults;
  return [...faults, fault(nameOf(columns, type), 'document-not-linked')];
};

/** What is wrong with a number that is to be a citizen's, or doubtful about it; nothing where there is none. */
export function citizenNumberFaults(columns: readonly Column[], row: RowReading, key: string): Fault[] {
  const number = row.values[key];
  if (typeof number !== 'string') return [];
  const name = nameOf(columns, key);
  const checked = checkCitizenNumber(number);
  if (!checked.ok) return [fault(name, checked.fault)];
  const { decidedOn } = row.values;
  const isUnborn = typeof decidedOn === 'string' && birthDateOf(checked.code) > decidedOn;
  return [
    ...(isUnborn ? [fault(name, 'born-after-decision')] : []),
    ...(endsInZeros(checked.code) ? [fault(name, 'zeros-at-its-end')] : []),
  ];
}

/** That a row calls an individual business what its code says it is not, or the other way round: its protection rests on both. */
function categoryFaults(columns: readonly Column[], { values }: RowReading): Fault[] {
  const { subjectCategory, unifiedSocialCreditCode: code } = values;
  if (typeof code !== 'string') return [];
  const isFiledSo = subjectCategory === 'individual-business';
  return isFiledSo === isOfIndividualBusiness(code)
    ? []
    : [fault(nameOf(columns, 'subjectCategory'), 'category-against-code')];
}
