import * as z from 'zod/mini';
import { page, shownRecord, words } from '../answers.ts';
import type { Components, Operations } from '../http/operation.ts';
import { instant, purpose, subjectCode } from '../schemas.ts';
import { bases, basis, inquiries } from './contract.ts';

const inquiryAnswer = z.strictObject({
  id: z.string(),
  asOf: instant,
  basis,
  norm: words,
  records: z.array(shownRecord),
  cursor: page(shownRecord).shape.cursor,
});

export const components = {
  Inquiry: inquiries.inquire.body,
  InquiryAnswer: inquiryAnswer,
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
} as const satisfies Operations<typeof inquiries>;
