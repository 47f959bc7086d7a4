/** A subject by one column that says its kind and one that holds its code. */
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

/** What is wrong with the subject's code, of the kind that the row says. */
export const codeFaults: Check = (columns, { values: { subjectKind, subjectCode } }) => {
  if (typeof subjectCode !== 'string' || subjectKind === undefined) return [];
  const checked = checkSubjectCode({ kind: subjectKind as SubjectKind, code: subjectCode });
  return checked.ok ? [] : [fault(nameOf(columns, 'subjectCode'), checked.fault)];
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
