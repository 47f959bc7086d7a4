import { isOfIndividualBusiness } from '../../identity/subject-code.ts';
import { type Fault, fault } from '../../texts/said.ts';
import { endsAfterDecision } from '../ends.ts';
import type { Citation } from '../format.ts';
import type { RowReading } from '../row.ts';
import { citizenNumberFaults, identifiesSubject, need } from '../subject/identified.ts';
import { IDENTITY_CARD } from '../subject/words.ts';
import { looksLikeYuan } from './amounts.ts';
import { columns, nameOf, type PenaltyKey } from './columns.ts';

type Rule = (row: RowReading, inclusion: Citation | undefined) => Fault[];

/** What must hold between the cells of a row. Each rule is silent about cells that could not be read. */
export const rules: readonly Rule[] = [
  knowsItsColumns,
  (row) => identifiesSubject(columns, row),
  identifiesRepresentative,
  mayBeCollected,
  completesItsKinds,
  namesPlausibleAmounts,
  (row) => endsAfterDecision(columns, row, ['penaltyValidUntil', 'disclosedUntil']),
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
  const asked = [...identifying, 'authorityCode' as const].map(nameOf);
  return [fault(nameOf('unifiedSocialCreditCode'), 'older-form', { columns: asked })];
}

/** M7.3: the number puts the record on the representative's own, so a number that is given must be right. */
function identifiesRepresentative(row: RowReading): Fault[] {
  const number = 'legalRepresentativeDocumentNumber';
  if (!row.given(number)) return [];
  const isCard = row.values.legalRepresentativeDocumentType === IDENTITY_CARD;
  return [
    ...need(columns, row, 'legalRepresentativeDocumentType'),
    ...(isCard ? citizenNumberFaults(columns, row, number) : []),
  ];
}

/** M8.2 (Art. 8): a simplified-procedure penalty of a natural person, an individual business among them, is not to be entered. */
function mayBeCollected(row: RowReading, inclusion: Citation | undefined): Fault[] {
  const { subjectCategory, procedure, unifiedSocialCreditCode: code } = row.values;
  if (subjectCategory === undefined || procedure !== '01' || inclusion !== undefined) return [];
  const isOrganization =
    subjectCategory === 'legal-person-or-organization' && !isOfIndividualBusiness(String(code ?? ''));
  if (isOrganization) return [];
  return [fault(nameOf('procedure'), 'simplified-penalty-of-natural-person')];
}

/** A fine has its amount, a licence that is taken its name; an amount has its kind, which decides the class. */
function completesItsKinds(row: RowReading): Fault[] {
  const kinds = row.values.penaltyKinds;
  if (!Array.isArray(kinds)) return [];
  const fined = kinds.includes('罚款');
  const licence = kinds.includes('暂扣许可证件') || kinds.includes('吊销许可证件');
  const unnamedFine = !fined && Number(row.values.fineInTenThousandYuan ?? 0) > 0;
  return [
    ...(fined ? need(columns, row, 'fineInTenThousandYuan') : []),
    ...(licence ? need(columns, row, 'licence') : []),
    ...(unnamedFine ? [fault(nameOf('penaltyKinds'), 'inconsistent')] : []),
  ];
}

function namesPlausibleAmounts(row: RowReading): Fault[] {
  const penaltyText = row.values.penalty;
  return (['fineInTenThousandYuan', 'confiscationInTenThousandYuan'] as const)
    .filter((key) => {
      const amount = row.values[key];
      const text = typeof penaltyText === 'string' ? penaltyText : '';
      return typeof amount === 'number' && looksLikeYuan(amount, text);
    })
    .map((key) => fault(nameOf(key), 'suspicious-amount'));
}
