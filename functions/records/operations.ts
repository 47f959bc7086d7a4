import * as z from 'zod/mini';
import { annotation, authority, recordChanged, shownRecord } from '../answers.ts';
import type { Components, Operations } from '../http/operation.ts';
import { civilDate, instant } from '../schemas.ts';
import { records } from './contract.ts';

const corrected = z.strictObject({ ...recordChanged.shape, recordedUntil: instant, lastDay: civilDate });

export const components = {
  Record: shownRecord,
  Annotation: annotation,
  Authority: authority,
  RecordCorrected: corrected,
  WithdrawRecord: records.withdraw.body,
  CorrectRecord: records.correct.body,
  ReviewExemption: records.reviewExemption.body,
  ReviewOverride: records.reviewOverride.body,
} as const satisfies Components;

export const operations = {
  read: { id: 'readRecord', answers: { 200: shownRecord }, headers: ['ETag'] },
  withdraw: { id: 'withdrawRecord', answers: { 201: recordChanged }, headers: ['ETag'] },
  correct: { id: 'correctRecord', answers: { 201: corrected }, headers: ['ETag'] },
  reviewExemption: { id: 'reviewExemption', answers: { 201: recordChanged }, headers: ['ETag'] },
  reviewOverride: { id: 'reviewOverride', answers: { 201: recordChanged }, headers: ['ETag'] },
} as const satisfies Operations<typeof records>;
