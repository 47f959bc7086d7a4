import { byColumns } from '../by-columns.ts';
import { endsAfterDecision } from '../ends.ts';
import type { Filing, Format, Value } from '../format.ts';
import { layoutOf, readRow, rowOf } from '../row.ts';
import { identifiesSubject } from '../subject/identified.ts';
import { ownCode, subjectAndContent } from '../subject/own.ts';
import { columns } from './columns.ts';

const layout = layoutOf(columns);

/**
 * Commendations and rewards (Art. 8(5)), as CSV or as JSON records with the Chinese column names. The honour is for all
 * to read, as it was conferred; what somebody did for it may name people, and is not.
 */
export const commendation: Format = {
  id: 'commendation',
  ...byColumns(columns),
  get headers() {
    return [...layout.byHeader.keys()];
  },
  read(row) {
    const reading = readRow(layout, row);
    const faults = [
      ...reading.faults,
      ...identifiesSubject(columns, reading),
      ...endsAfterDecision(columns, reading, ['disclosedUntil']),
    ];
    return faults.length > 0 ? { ok: false, faults } : { ok: true, filing: filingOf(reading.values) };
  },
  row: ({ content, subject, subjectCategory }, changes) =>
    rowOf(columns, { ...content, [ownCode(subjectCategory)]: subject.code, ...changes }),
};

/** A row without faults as a filing: every required value is there. */
function filingOf(values: Readonly<Record<string, Value>>): Filing {
  const text = (key: string) => String(values[key] ?? '');
  return {
    ...subjectAndContent(values),
    authority: { name: text('authorityName'), code: text('authorityCode') },
    documentNumber: text('documentNumber'),
    decidedOn: text('decidedOn'),
    untrustworthiness: null,
    disclosedUntil: text('disclosedUntil') || null,
  };
}
