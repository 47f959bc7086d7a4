import { byColumns } from '../by-columns.ts';
import { endsAfterDecision } from '../ends.ts';
import type { Filing, Format, Value } from '../format.ts';
import { type Column, layoutOf, readRow, rowOf } from '../row.ts';
import { identifiesSubject } from '../subject/identified.ts';
import { ownCode, subjectAndContent } from '../subject/own.ts';

/**
 * A data format of columns alone: whom it is about, by whom, under which number, since when and until when, and what else it
 * says. Nothing in it burdens anybody, and between its cells there is no rule but that the subject is identified (Art. 7, 8).
 */
export function plainFormat(id: string, columns: readonly Column[]): Format {
  const layout = layoutOf(columns);
  return {
    id,
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
}

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
