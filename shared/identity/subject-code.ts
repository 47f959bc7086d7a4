import { type CitizenNumberFault, checkCitizenNumber } from './citizen-number.ts';
import { checkOrganizationCode, type Issued, type OrganizationCodeFault } from './organization-code.ts';

/** Whom public credit information is about (Art. 2): legal persons and other organizations are one kind. */
export const subjectKinds = ['organization', 'natural-person'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** How the code of an individual business begins: registered by market regulation (9), as one of that kind (2; GB 32100-2015, table 1). */
const individualBusiness = '92';

/** Whether a normalised unified social credit code is that of an individual business. */
export const isOfIndividualBusiness = (code: string): boolean => code.startsWith(individualBusiness);

/** The social credit code of Art. 7: a unified social credit code, or a citizen identification number. */
export interface SubjectCode {
  kind: SubjectKind;
  code: string;
}

export type SubjectCodeFault = OrganizationCodeFault | CitizenNumberFault;

/** Checks a subject's code by its kind; `issued` as `checkOrganizationCode` asks it. Out: the subject with its code normalised, or what is wrong with it. */
export function checkSubjectCode(
  subject: SubjectCode,
  issued?: Issued,
): { ok: true; subject: SubjectCode } | { ok: false; fault: SubjectCodeFault } {
  const { kind } = subject;
  const checked =
    kind === 'organization' ? checkOrganizationCode(subject.code, issued) : checkCitizenNumber(subject.code);
  return checked.ok ? { ok: true, subject: { kind, code: checked.code } } : checked;
}

/**
 * As what a subject is protected: an individual business, whose code names nobody but the person who runs it, as the natural
 * person that it is (Art. 2, 8, 12, 13). It keeps a code of its own, and is keyed by that.
 * @param subject with its code normalised
 */
export const protectedAs = ({ kind, code }: SubjectCode): SubjectKind =>
  kind === 'organization' && isOfIndividualBusiness(code) ? 'natural-person' : kind;
