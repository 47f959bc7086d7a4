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
