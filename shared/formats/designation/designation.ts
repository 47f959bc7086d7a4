import {
  checkSubjectCode,
  protectedAs,
  type SubjectCode,
  type SubjectKind,
} from '../../identity/subject-code.ts';
import { seriousGrounds } from '../../regulation.ts';
import { type Fault, fault } from '../../texts/said.ts';
import { byColumns } from '../by-columns.ts';
import { readDate } from '../dates.ts';
import type { Filing, Format, Value } from '../format.ts';
import { type Column, layoutOf, type RowReading, readRow, rowOf } from '../row.ts';
import { readCode, readDocumentNumber, readOneOf, readOrganizationCode, readText } from '../values.ts';

const kinds = {
  organization: 'organization',
  'natural-person': 'natural-person',
} as const satisfies Record<SubjectKind, SubjectKind>;

/** Art. 24: whose standard; a local one only where State and province have none. */
const standardLevels = { national: 'national', provincial: 'provincial', local: 'local' };
const grounds = Object.fromEntries(Object.keys(seriousGrounds).map((ground) => [ground, ground]));

const columns: readonly Column[] = [
  { name: 'subject_kind', key: 'subjectKind', required: true, read: readOneOf(kinds) },
  {
    name: 'subject_code',
    key: 'subjectCode',
    required: true,
    personal: true,
    identifying: true,
    read: readCode,
  },
  { name: 'subject_name', key: 'subjectName', required: true, personal: true, read: readText },
  { name: 'list', key: 'list', required: true, burden: 'fixed', read: readText },
  { name: 'ground', key: 'ground', required: true, burden: 'fixed', read: readOneOf(grounds) },
  {
    name: 'standard_level',
    key: 'standardLevel',
    required: true,
    burden: 'fixed',
    read: readOneOf(standardLevels),
  },
  { name: 'standard_name', key: 'standardName', required: true, read: readText },
  { name: 'facts', key: 'facts', required: true, personal: true, read: readText },
  { name: 'legal_basis', key: 'legalBasis', required: true, read: readText },
  { name: 'document_number', key: 'documentNumber', required: true, read: readDocumentNumber },
  { name: 'decided_on', key: 'decidedOn', required: true, read: readDate },
  { name: 'authority_name', key: 'authorityName', required: true, read: readText },
  { name: 'authority_code', key: 'authorityCode', required: true, read: readOrganizationCode },
];

const layout = layoutOf(columns);

/** A designation to a list of the seriously untrustworthy (Art. 21, 24), as JSON only. */
export const designation: Format = {
  id: 'designation',
  ...byColumns(columns),
  headers: [],
  read(row) {
    const reading = readRow(layout, row);
    const faults = [...reading.faults, ...codeFaults(reading)];
    return faults.length > 0 ? { ok: false, faults } : { ok: true, filing: filingOf(reading.values) };
  },
  row: ({ content, subject }, changes) =>
    rowOf(columns, { ...content, subjectCode: subject.code, ...changes }),
};

function codeFaults({ values: { subjectKind, subjectCode } }: RowReading): Fault[] {
  if (typeof subjectCode !== 'string' || subjectKind === undefined) return [];
  const checked = checkSubjectCode({ kind: subjectKind as SubjectKind, code: subjectCode });
  if (checked.ok) return [];
  return [fault('subject_code', checked.fault)];
}

/** Of what sort a subject is, by its code. */
function categoryOf(subject: SubjectCode): Filing['subjectCategory'] {
  if (subject.kind === 'natural-person') return 'natural-person';
  return protectedAs(subject) === 'natural-person' ? 'individual-business' : 'legal-person-or-organization';
}

/** A record without faults as a filing: every value is there. */
function filingOf(values: Readonly<Record<string, Value>>): Filing {
  const { subjectCode, ...content } = values;
  const text = (key: string) => String(values[key] ?? '');
  const kind: SubjectKind = values.subjectKind === 'natural-person' ? 'natural-person' : 'organization';
  const subject = { kind, code: String(subjectCode ?? '') };
  return {
    subject,
    subjectName: text('subjectName'),
    subjectCategory: categoryOf(subject),
    authority: { name: text('authorityName'), code: text('authorityCode') },
    documentNumber: text('documentNumber'),
    decidedOn: text('decidedOn'),
    untrustworthiness: 'serious',
    // Five years from its disclosure (Art. 24), which the listing sets, not the document.
    disclosedUntil: null,
    content,
  };
}
