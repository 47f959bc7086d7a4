/** A subject by one column that says its kind and one that holds its code. */

import { endsInZeros } from '../../identity/spreadsheet-zeros.ts';
import {
  checkSubjectCode,
  protectedAs,
  type SubjectCode,
  type SubjectKind,
} from '../../identity/subject-code.ts';
import { fault } from '../../texts/said.ts';
import type { Filing } from '../format.ts';
import { nameOf } from '../row.ts';
import type { Check, OfSubject } from '../rule.ts';
import { citizenNumberFaults } from './identified.ts';

/** What is wrong with the subject's code, of the kind that the row says. */
export const codeFaults: Check = (columns, row) => {
  const { subjectKind, subjectCode } = row.values;
  if (typeof subjectCode !== 'string' || subjectKind === undefined) return [];
  const checked = checkSubjectCode({ kind: subjectKind as SubjectKind, code: subjectCode }, row.issued);
  if (!checked.ok) return [fault(nameOf(columns, 'subjectCode'), checked.fault)];
  if (subjectKind === 'natural-person') return citizenNumberFaults(columns, row, 'subjectCode');
  return endsInZeros(checked.subject.code) ? [fault(nameOf(columns, 'subjectCode'), 'zeros-at-its-end')] : [];
};

/** Of what sort a subject is, by its code. */
function categoryOf(subject: SubjectCode): Filing['subjectCategory'] {
  if (subject.kind === 'natural-person') return 'natural-person';
  return protectedAs(subject) === 'natural-person' ? 'individual-business' : 'legal-person-or-organization';
}

export const subjectByKind: OfSubject = {
  read(values) {
    const { subjectCode, ...content } = values;
    const kind: SubjectKind = values.subjectKind === 'natural-person' ? 'natural-person' : 'organization';
    const subject = { kind, code: String(subjectCode ?? '') };
    return {
      subject,
      subjectName: String(values.subjectName ?? ''),
      subjectCategory: categoryOf(subject),
      content,
    };
  },
  ownKey: () => 'subjectCode',
};
