/**
 * The rules for penalty rows, compiled: straight-line code for each column by its own name, and the rules between cells
 * on plain values. It knows complying rows only, and gives null for every other; the format says what is wrong.
 */

import { doubtOfAmount } from '../../shared/formats/amounts.ts';
import type { Filing, Value } from '../../shared/formats/format.ts';
import { disagreements } from '../../shared/formats/penalty/agreement.ts';
import { classify, type Procedure } from '../../shared/formats/penalty/classify.ts';
import { penaltyCells } from '../../shared/formats/penalty/rules.ts';
import { readerOf } from '../../shared/formats/readers.ts';
import { IDENTITY_CARD } from '../../shared/formats/subject/words.ts';
import { cellText } from '../../shared/formats/text.ts';
import { checkCitizenNumber } from '../../shared/identity/citizen-number.ts';
import { published } from '../../test/support/published.ts';

const version = published.formats.find(({ id }) => id === 'administrative-penalty');
if (!version) throw new Error('There is no format of penalties.');
const { columns } = version.content;

type Values = Record<string, Value | null | undefined>;
type ReadCells = (row: Readonly<Record<string, unknown>>) => Values | null;

function compileCells(): ReadCells {
  const lines = columns.map(
    (column, index) => `
    const c${index} = cellText(row[${JSON.stringify(column.name)}]);
    if (!c${index}.ok) return null;
    let v${index};
    if (c${index}.text !== null) {
      const r = read[${index}](c${index}.text);
      if (!r.ok) return null;
      v${index} = r.value;
    } ${column.required ? 'else return null;' : ''}`,
  );
  const known = columns.map(({ name }) => `case ${JSON.stringify(name)}:`).join(' ');
  const source = `return (row) => {
    for (const name in row) switch (name) { ${known} break; default: return null; }
    ${lines.join('')}
    return { ${columns.map(({ key }, index) => `${key}: v${index}`).join(', ')} };
  }`;
  const make = new Function('cellText', 'read', source);
  return make(
    cellText,
    columns.map(({ reader }) => readerOf(reader)),
  );
}

const readCells = compileCells();

const isCitizen = (value: Values[string]): boolean =>
  typeof value === 'string' && checkCitizenNumber(value).ok;

function subjectComplies(v: Values): boolean {
  if (v.subjectCategory !== 'natural-person') {
    const isBusiness = v.subjectCategory === 'individual-business';
    const code = String(v.unifiedSocialCreditCode ?? '');
    return code !== '' && isBusiness === code.startsWith('92') && !(isBusiness && v.procedure === '01');
  }
  return (
    v.procedure !== '01' && v.identityDocumentType === IDENTITY_CARD && isCitizen(v.identityDocumentNumber)
  );
}

function representativeComplies(v: Values): boolean {
  const { legalRepresentativeDocumentNumber: number, legalRepresentativeDocumentType: type } = v;
  return !number || (Boolean(type) && (type !== IDENTITY_CARD || isCitizen(number)));
}

function kindsComply(v: Values): boolean {
  const kinds = v.penaltyKinds;
  if (!Array.isArray(kinds)) return true;
  const takesLicence = kinds.includes('暂扣许可证件') || kinds.includes('吊销许可证件');
  if (takesLicence && !v.licence) return false;
  return kinds.includes('罚款')
    ? v.fineInTenThousandYuan !== undefined
    : !(Number(v.fineInTenThousandYuan ?? 0) > 0);
}

const amountComplies = (
  as: 'fine' | 'confiscation',
  amount: Values[string],
  beside: Values[string],
  penalty: Values[string],
): boolean =>
  typeof amount !== 'number' ||
  doubtOfAmount(as, amount, Number(beside ?? 0), typeof penalty === 'string' ? penalty : '') === null;

const endComplies = (end: Values[string], decidedOn: Values[string]): boolean =>
  !end || String(end) >= String(decidedOn);

const complies = (v: Values): boolean =>
  subjectComplies(v) &&
  representativeComplies(v) &&
  kindsComply(v) &&
  amountComplies('fine', v.fineInTenThousandYuan, v.confiscationInTenThousandYuan, v.penalty) &&
  amountComplies('confiscation', v.confiscationInTenThousandYuan, v.fineInTenThousandYuan, v.penalty) &&
  disagreements(penaltyCells(v as Record<string, Value>)).length === 0 &&
  endComplies(v.penaltyValidUntil, v.decidedOn) &&
  endComplies(v.disclosedUntil, v.decidedOn);

/** A complying row as the filing that the format makes of it; null for any other. */
export function compiledPenalty(row: Readonly<Record<string, unknown>>): Filing | null {
  const v = readCells(row);
  if (v === null || !complies(v)) return null;
  const isPerson = v.subjectCategory === 'natural-person';
  const own = isPerson ? 'identityDocumentNumber' : 'unifiedSocialCreditCode';
  const content: Record<string, Value> = {};
  for (const { key } of columns) {
    const value = v[key];
    if (value !== null && value !== undefined && key !== own) content[key] = value;
  }
  const text = (value: Values[string]) => String(value ?? '');
  return {
    subject: { kind: isPerson ? 'natural-person' : 'organization', code: text(v[own]) },
    content,
    subjectName: text(v.subjectName),
    subjectCategory: text(v.subjectCategory) as Filing['subjectCategory'],
    authority: { name: text(v.authorityName), code: text(v.authorityCode) },
    documentNumber: text(v.documentNumber),
    decidedOn: text(v.decidedOn),
    untrustworthiness: classify(
      Array.isArray(v.penaltyKinds) ? v.penaltyKinds : [],
      text(v.procedure) as Procedure,
    ),
    disclosedUntil: text(v.disclosedUntil) || null,
    formatVersion: 1,
  };
}
