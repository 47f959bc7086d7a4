import { checkCitizenNumber } from '../../identity/citizen-number.ts';
import { codeFaultDetail } from '../../identity/subject-code.ts';
import type { Citation, Fault } from '../format.ts';
import { missing, type RowReading } from '../row.ts';
import { looksLikeYuan } from './amounts.ts';
import { nameOf, type PenaltyKey } from './columns.ts';
import { IDENTITY_CARD } from './words.ts';

type Rule = (row: RowReading, inclusion: Citation | undefined) => Fault[];

/** What must hold between the cells of a row. Each rule is silent about cells that could not be read. */
export const rules: readonly Rule[] = [
  knowsItsColumns,
  identifiesSubject,
  identifiesRepresentative,
  mayBeCollected,
  completesItsKinds,
  namesPlausibleAmounts,
  endsAfterItBegins,
];

const identifying = [
  'subjectCategory',
  'unifiedSocialCreditCode',
  'identityDocumentType',
  'identityDocumentNumber',
] as const satisfies readonly PenaltyKey[];

/** The older form of ten columns names subject and authority, but has the code of neither (Art. 7). */
function knowsItsColumns(row: RowReading): Fault[] {
  if (identifying.some((key) => row.has(key))) return [];
  const lacking = [...identifying, 'authorityCode' as const].map(nameOf).join(', ');
  const detail = `This is the older, shorter form, which does not say by code whom the penalty is about and who imposed it. Export the full form, with the columns ${lacking}; for an organization its code, for a natural person the document.`;
  return [fault('unifiedSocialCreditCode', 'older-form', detail)];
}

/** M7.1: an organization by its unified social credit code, a natural person by the citizen number. */
function identifiesSubject(row: RowReading): Fault[] {
  const category = row.values.subjectCategory;
  if (category === undefined) return [];
  if (category !== 'natural-person') return need(row, 'unifiedSocialCreditCode');
  return identifiesPerson(row, 'identityDocumentType', 'identityDocumentNumber');
}

function identifiesPerson(row: RowReading, type: PenaltyKey, number: PenaltyKey): Fault[] {
  const faults = [...need(row, type), ...need(row, number)];
  const document = row.values[type];
  if (document === IDENTITY_CARD) return [...faults, ...citizenNumberFaults(row, number)];
  if (document === undefined) return faults;
  const detail =
    'Only the identity card can be linked to a person yet; give the citizen number, or hold the record back.';
  return [...faults, fault(type, 'document-not-linked', detail)];
}

/** M7.3: the number puts the record on the representative's own, so a number that is given must be right. */
function identifiesRepresentative(row: RowReading): Fault[] {
  const number = 'legalRepresentativeDocumentNumber';
  if (!row.given(number)) return [];
  const isCard = row.values.legalRepresentativeDocumentType === IDENTITY_CARD;
  return [
    ...need(row, 'legalRepresentativeDocumentType'),
    ...(isCard ? citizenNumberFaults(row, number) : []),
  ];
}

function citizenNumberFaults(row: RowReading, key: PenaltyKey): Fault[] {
  const number = row.values[key];
  if (typeof number !== 'string') return [];
  const checked = checkCitizenNumber(number);
  return checked.ok ? [] : [fault(key, checked.fault, codeFaultDetail(checked.fault))];
}

/** M8.2 (Art. 8): a simplified-procedure penalty of a natural person is not to be entered. */
function mayBeCollected(row: RowReading, inclusion: Citation | undefined): Fault[] {
  const { subjectCategory, procedure } = row.values;
  if (subjectCategory !== 'natural-person' || procedure !== '01' || inclusion !== undefined) return [];
  const detail =
    'A penalty of a natural person by simplified procedure is not collected (Art. 8). Leave it out, or cite the law, regulation or rule that provides otherwise.';
  return [fault('procedure', 'simplified-penalty-of-natural-person', detail)];
}

/** A fine has its amount, a licence that is taken its name; an amount has its kind, which decides the class. */
function completesItsKinds(row: RowReading): Fault[] {
  const kinds = row.values.penaltyKinds;
  if (!Array.isArray(kinds)) return [];
  const fined = kinds.includes('罚款');
  const licence = kinds.includes('暂扣许可证件') || kinds.includes('吊销许可证件');
  const unnamedFine = !fined && Number(row.values.fineInTenThousandYuan ?? 0) > 0;
  const detail =
    'An amount is given as a fine, but 罚款 is not among the kinds; add it, or remove the amount.';
  return [
    ...(fined ? need(row, 'fineInTenThousandYuan') : []),
    ...(licence ? need(row, 'licence') : []),
    ...(unnamedFine ? [fault('penaltyKinds', 'inconsistent', detail)] : []),
  ];
}

function namesPlausibleAmounts(row: RowReading): Fault[] {
  const penaltyText = row.values.penalty;
  const detail =
    'Is this amount in yuan? The column is in 10,000 yuan (万元). Convert it; if it is right as it stands, state it with its unit in the content of the penalty.';
  return (['fineInTenThousandYuan', 'confiscationInTenThousandYuan'] as const)
    .filter((key) => {
      const amount = row.values[key];
      const text = typeof penaltyText === 'string' ? penaltyText : '';
      return typeof amount === 'number' && looksLikeYuan(amount, text);
    })
    .map((key) => fault(key, 'suspicious-amount', detail));
}

function endsAfterItBegins(row: RowReading): Fault[] {
  const { decidedOn } = row.values;
  const detail = 'This day lies before the day of the decision; compare both with the decision.';
  return (['penaltyValidUntil', 'disclosedUntil'] as const)
    .filter((key) => {
      const end = row.values[key];
      return typeof end === 'string' && typeof decidedOn === 'string' && end < decidedOn;
    })
    .map((key) => fault(key, 'before-decision', detail));
}

function need(row: RowReading, key: PenaltyKey): Fault[] {
  return row.given(key) ? [] : [missing(nameOf(key))];
}

function fault(key: PenaltyKey, code: string, detail: string): Fault {
  return { field: nameOf(key), code, detail };
}
