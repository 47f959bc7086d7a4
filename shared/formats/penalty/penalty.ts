import type { SubjectCode } from '../../identity/subject-code.ts';
import type { Filing, Format, SubjectCategory, Value } from '../format.ts';
import { layoutOf, nameOf, readRow, rowOf } from '../row.ts';
import { classify, type Procedure } from './classify.ts';
import { columns } from './columns.ts';
import { rules } from './rules.ts';

const layout = layoutOf(columns);

/**
 * Administrative penalties ("double publicity"): the national column set, as CSV or as JSON records with the
 * Chinese column names. Refuses what Art. 8 keeps out (M8.2) and what cannot be keyed (M7.1).
 */
export const penalty: Format = {
  id: 'administrative-penalty',
  columns: columns.map(({ name }) => name),
  named: {
    documentNumber: nameOf(columns, 'documentNumber'),
    decidedOn: nameOf(columns, 'decidedOn'),
    authorityCode: nameOf(columns, 'authorityCode'),
  },
  burdens: columns.flatMap(({ burden, key, name }) => (burden ? [{ key, name, is: burden }] : [])),
  columnOf: (key) => nameOf(columns, key),
  keyOf: (column) => columns.find(({ name }) => name === column)?.key,
  get headers() {
    return [...layout.byHeader.keys()];
  },
  personal: columns.filter(({ personal }) => personal).map(({ key }) => key),
  identifying: columns.filter(({ identifying }) => identifying).map(({ key }) => key),
  read(row, { inclusion }) {
    const reading = readRow(layout, row);
    const { faults } = reading;
    for (const rule of rules) faults.push(...rule(reading, inclusion));
    return faults.length > 0 ? { ok: false, faults } : { ok: true, filing: filingOf(reading.values) };
  },
  row: ({ content, subject, subjectCategory }, changes) =>
    rowOf(columns, { ...content, [ownCode(subjectCategory)]: subject.code, ...changes }),
};

/** Under which key the subject's own code is filed. */
const ownCode = (category: SubjectCategory): string =>
  category === 'natural-person' ? 'identityDocumentNumber' : 'unifiedSocialCreditCode';

/** A row without faults as a filing: every required value is there. */
function filingOf(values: Readonly<Record<string, Value>>): Filing {
  const text = (key: string) => String(values[key] ?? '');
  const category = text('subjectCategory') as SubjectCategory;
  const kinds = values.penaltyKinds;
  return {
    ...subjectAndContent(values, category),
    subjectName: text('subjectName'),
    subjectCategory: category,
    authority: { name: text('authorityName'), code: text('authorityCode') },
    documentNumber: text('documentNumber'),
    decidedOn: text('decidedOn'),
    untrustworthiness: classify(Array.isArray(kinds) ? kinds : [], text('procedure') as Procedure),
    disclosedUntil: text('disclosedUntil') || null,
  };
}

/** The subject's own code stands with the subject only, so that what protects it has one place to look. */
function subjectAndContent(
  values: Readonly<Record<string, Value>>,
  category: SubjectCategory,
): { subject: SubjectCode; content: Record<string, Value> } {
  const own = ownCode(category);
  const content: Record<string, Value> = {};
  for (const key of Object.keys(values)) if (key !== own) content[key] = values[key] ?? '';
  const code = values[own];
  const kind = category === 'natural-person' ? 'natural-person' : 'organization';
  return { subject: { kind, code: String(code ?? '') }, content };
}
