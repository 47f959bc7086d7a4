import * as z from 'zod/mini';
import { page, shownRecord, words } from '../answers.ts';
import { shownDeclaration } from '../declarations/answers.ts';
import type { Components, Operations } from '../http/operation.ts';
import { shownPledge } from '../pledges/answers.ts';
import { instant, purpose, subjectCode } from '../schemas.ts';
import { bases, basis, inquiries } from './contract.ts';

/** What an inquiry of any kind is answered with. */
const look = {
  id: z.string(),
  asOf: instant,
  basis,
  norm: words,
  cursor: page(shownRecord).shape.cursor,
};
const inquiryAnswer = z.strictObject({ ...look, records: z.array(shownRecord) });
const declarationInquiryAnswer = z.strictObject({ ...look, declarations: z.array(shownDeclaration) });
const { cursor: _, ...alone } = look;
const licenceAnswer = z.strictObject({ ...alone, basis: bases.duty, record: z.nullable(shownRecord) });
const pledgeInquiryAnswer = z.strictObject({ ...look, pledges: z.array(shownPledge) });

export const components = {
  Inquiry: inquiries.inquire.body,
  InquiryAnswer: inquiryAnswer,
  DeclarationInquiryAnswer: declarationInquiryAnswer,
  LicenceInquiry: inquiries.inquireLicence.body,
  LicenceInquiryAnswer: licenceAnswer,
  PledgeInquiryAnswer: pledgeInquiryAnswer,
  SubjectCode: subjectCode,
  Purpose: purpose,
  Basis: basis,
  SelfBasis: bases.self,
  AuthorizationBasis: bases.authorization,
  DutyBasis: bases.duty,
  PublicBasis: bases.public,
} as const satisfies Components;

export const operations = {
  inquire: { id: 'inquire', answers: { 200: inquiryAnswer } },
  inquireDeclarations: { id: 'inquireDeclarations', answers: { 200: declarationInquiryAnswer } },
  inquireLicence: { id: 'inquireLicence', answers: { 200: licenceAnswer } },
  inquirePledges: { id: 'inquirePledges', answers: { 200: pledgeInquiryAnswer } },
} as const satisfies Operations<typeof inquiries>;
