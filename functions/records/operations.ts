import * as z from 'zod/mini';
import { recordStatuses } from '../../shared/record/state.ts';
import { annotation, authority, shownRecord } from '../answers.ts';
import type { Components, Operations } from '../http/operation.ts';
import { civilDate, instant } from '../schemas.ts';
import { records } from './contract.ts';

const changed = z.strictObject({ id: z.string(), version: z.number(), status: z.enum(recordStatuses) });
const corrected = z.strictObject({ ...changed.shape, recordedUntil: instant, lastDay: civilDate });

export const components = {
  Record: shownRecord,
  Annotation: annotation,
  Authority: authority,
  RecordChanged: changed,
  RecordCorrected: corrected,
  WithdrawRecord: records.withdraw.body,
  CorrectRecord: records.correct.body,
  ReviewExemption: records.reviewExemption.body,
} as const satisfies Components;

export const operations = {
  read: { id: 'readRecord', answers: { 200: shownRecord }, headers: ['ETag'] },
  withdraw: { id: 'withdrawRecord', answers: { 201: changed }, headers: ['ETag'] },
  correct: { id: 'correctRecord', answers: { 201: corrected }, headers: ['ETag'] },
  reviewExemption: { id: 'reviewExemption', answers: { 201: changed }, headers: ['ETag'] },
} as const satisfies Operations<typeof records>;
