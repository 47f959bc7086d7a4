import { byColumns } from '../by-columns.ts';
import type { Filing, Format, Value } from '../format.ts';
import { layoutOf, readRow, rowOf } from '../row.ts';
import { ownCode, subjectAndContent } from '../subject/own.ts';
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
  ...byColumns(columns),
  get headers() {
    return [...layout.byHeader.keys()];
  },
  read(row, { inclusion }) {
    const reading = readRow(layout, row);
    const { faults } = reading;
    for (const rule of rules) faults.push(...rule(reading, inclusion));
    return faults.length > 0 ? { ok: false, faults } : { ok: true, filing: filingOf(reading.values) };
  },
  row: ({ content, subject, subjectCategory }, changes) =>
    rowOf(columns, { ...content, [ownCode(subjectCategory)]: subject.code, ...changes }),
};

/** A row without faults as a filing: every required value is there. */
function filingOf(values: Readonly<Record<string, Value>>): Filing {
  const text = (key: string) => String(values[key] ?? '');
  const kinds = values.penaltyKinds;
  return {
    ...subjectAndContent(values),
    authority: { name: text('authorityName'), code: text('authorityCode') },
    documentNumber: text('documentNumber'),
    decidedOn: text('decidedOn'),
    untrustworthiness: classify(Array.isArray(kinds) ? kinds : [], text('procedure') as Procedure),
    disclosedUntil: text('disclosedUntil') || null,
  };
}
