import { type CitizenNumberFault, checkCitizenNumber } from './citizen-number.ts';
import { checkOrganizationCode, type OrganizationCodeFault } from './organization-code.ts';

/** Whom public credit information is about (Art. 2): legal persons and other organizations are one kind. */
export const subjectKinds = ['organization', 'natural-person'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** The social credit code of Art. 7: a unified social credit code, or a citizen identification number. */
export interface SubjectCode {
  kind: SubjectKind;
  code: string;
}

export type SubjectCodeFault = OrganizationCodeFault | CitizenNumberFault;

/** Checks a subject's code by its kind. Out: the subject with its code normalised, or what is wrong with it. */
export function checkSubjectCode(
  subject: SubjectCode,
): { ok: true; subject: SubjectCode } | { ok: false; fault: SubjectCodeFault } {
  const { kind } = subject;
  const checked =
    kind === 'organization' ? checkOrganizationCode(subject.code) : checkCitizenNumber(subject.code);
  return checked.ok ? { ok: true, subject: { kind, code: checked.code } } : checked;
}

const details = {
  empty: 'The code is missing; give all 18 characters.',
  masked: 'Characters are hidden, so the code cannot be matched to anybody; give all 18 characters.',
  'scientific-notation':
    'A spreadsheet has turned the code into a rounded number, so its last digits are lost; export it again from the case system with this column as text.',
  length: 'The code does not have 18 characters; compare it with the certificate or the identity card.',
  character: 'The code holds a character that cannot stand at its place; compare it with the document.',
  'birth-date': 'The birth date within the number does not exist; compare it with the identity card.',
  'check-character':
    'The check character does not fit the other 17, so at least one of them is wrong; compare it with the document.',
} as const satisfies Record<SubjectCodeFault, string>;

/** What is wrong with a code and what to do about it, in words for the provider; holds nothing of the code. */
export function codeFaultDetail(fault: SubjectCodeFault): string {
  return details[fault];
}
