/** What must hold between the cells of a penalty. Each rule is silent about cells that could not be read. */
import { checkCitizenNumber } from '../../identity/citizen-number.ts';
import { isOfIndividualBusiness } from '../../identity/subject-code.ts';
import { type Fault, fault } from '../../texts/said.ts';
import { areSwapped, doubtOfAmount } from '../amounts.ts';
import type { SubjectCategory, Value } from '../format.ts';
import { nameOf } from '../row.ts';
import type { Check } from '../rule.ts';
import { citizenNumberFaults, identifyingKeys, need } from '../subject/identified.ts';
import { IDENTITY_CARD } from '../subject/words.ts';
import { disagreements, type PenaltyCells } from './agreement.ts';

/** The older form of ten columns names subject and authority, but has the code of neither (Art. 7). */
export const knowsItsColumns: Check = (columns, row) => {
  if (identifyingKeys.some((key) => row.has(key))) return [];
  const asked = [...identifyingKeys, 'authorityCode'].map((key) => nameOf(columns, key));
  return [fault(nameOf(columns, 'unifiedSocialCreditCode'), 'older-form', { columns: asked })];
};

/** Documents that never have the number of the identity card; what 其他-… is may have it. */
const withNumbersOfTheirOwn: ReadonlySet<string> = new Set([
  '护照号',
  '港澳居民来往内地通行证',
  '台湾居民来往大陆通行证',
]);

/** M7.3: the number puts the record on the representative's own, so a number that is given must be right. */
export const identifiesRepresentative: Check = (columns, row) => {
  const number = 'legalRepresentativeDocumentNumber';
  if (!row.given(number)) return [];
  const type = row.values.legalRepresentativeDocumentType;
  const isCard = type === IDENTITY_CARD;
  const isCardsNumber = checkCitizenNumber(String(row.values[number] ?? '')).ok;
  const isOfOther = withNumbersOfTheirOwn.has(String(type)) && isCardsNumber;
  return [
    ...(isOfOther
      ? [fault(nameOf(columns, 'legalRepresentativeDocumentType'), 'document-type-against-number')]
      : []),
    ...need(columns, row, 'legalRepresentativeDocumentType'),
    ...(isCard ? citizenNumberFaults(columns, row, number) : []),
  ];
};

/** M8.2 (Art. 8): a simplified-procedure penalty of a natural person, an individual business among them, is not to be entered. */
export const mayBeCollected: Check = (columns, row, inclusion) => {
  const { subjectCategory, procedure, unifiedSocialCreditCode: code } = row.values;
  if (subjectCategory === undefined || procedure !== '01' || inclusion !== undefined) return [];
  const isOrganization =
    subjectCategory === 'legal-person-or-organization' && !isOfIndividualBusiness(String(code ?? ''));
  if (isOrganization) return [];
  return [fault(nameOf(columns, 'procedure'), 'simplified-penalty-of-natural-person')];
};

/** A fine has its amount, a licence that is taken its name; an amount has its kind, which decides the class. */
export const completesItsKinds: Check = (columns, row) => {
  const kinds = row.values.penaltyKinds;
  if (!Array.isArray(kinds)) return [];
  const fined = kinds.includes('罚款');
  const licence = kinds.includes('暂扣许可证件') || kinds.includes('吊销许可证件');
  const unnamedFine = !fined && Number(row.values.fineInTenThousandYuan ?? 0) > 0;
  return [
    ...(fined ? need(columns, row, 'fineInTenThousandYuan') : []),
    ...(licence ? need(columns, row, 'licence') : []),
    ...(unnamedFine ? [fault(nameOf(columns, 'penaltyKinds'), 'inconsistent')] : []),
  ];
};

const amounts = ['fineInTenThousandYuan', 'confiscationInTenThousandYuan'] as const;

export const namesPlausibleAmounts: Check = (columns, { values }) => {
  const [fine, confiscation] = amounts.map((key) => Number(values[key] ?? 0));
  if (fine && confiscation && areSwapped(fine, confiscation, textOf(values)))
    return amounts.map((key) => fault(nameOf(columns, key), 'amounts-swapped'));
  const faults: Fault[] = [];
  for (const key of amounts) {
    const amount = values[key];
    if (typeof amount !== 'number') continue;
    const [beside] = amounts.filter((each) => each !== key).map((each) => Number(values[each] ?? 0));
    const as = key === 'fineInTenThousandYuan' ? 'fine' : 'confiscation';
    const asked = doubtOfAmount(as, amount, beside ?? 0, textOf(values));
    if (asked) faults.push({ field: nameOf(columns, key), ...asked });
  }
  return faults;
};

const textOf = ({ penalty }: Readonly<Record<string, Value>>): string =>
  typeof penalty === 'string' ? penalty : '';

const amountOf = (value: Value | undefined): number | undefined =>
  typeof value === 'number' ? value : undefined;

const wordOf = (value: Value | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** What of a row is held against each other. */
export const penaltyCells = (values: Readonly<Record<string, Value>>): PenaltyCells => ({
  kinds: Array.isArray(values.penaltyKinds) ? values.penaltyKinds : [],
  fine: amountOf(values.fineInTenThousandYuan),
  confiscation: amountOf(values.confiscationInTenThousandYuan),
  hasLicence: values.licence !== undefined,
  procedure: wordOf(values.procedure),
  category: values.subjectCategory as SubjectCategory | undefined,
  text: textOf(values),
  citizen: values.subjectCategory === 'natural-person' ? wordOf(values.identityDocumentNumber) : undefined,
  decidedOn: wordOf(values.decidedOn),
});

/** Kinds, amounts, licence, procedure and text, each against the others; of columns alone that the format has. */
export const agreesWithItself: Check = (columns, { values }) => {
  if (!Array.isArray(values.penaltyKinds)) return [];
  return disagreements(penaltyCells(values)).flatMap(({ key, asked }) => {
    const column = columns.find((each) => each.key === key);
    return column ? [{ field: column.name, ...asked }] : [];
  });
};
