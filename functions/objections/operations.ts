import * as z from 'zod/mini';
import { type ObjectionNotice, objectionNoticeKinds } from '../../shared/objection/notice.ts';
import { words } from '../answers.ts';
import {
  application,
  askedOf,
  asking,
  askingAnswer,
  askingAnswered,
  decision,
  handler,
  inHand,
  outcome,
  withRecord,
} from '../applications/answers.ts';
import { asked } from '../applications/contracts.ts';
import type { Components, Operations } from '../http/operation.ts';
import { type Held, instant, official, type Same } from '../schemas.ts';
import { objections } from './contract.ts';

/** What the applicant is told once it is decided. */
export const objectionNotice = z.strictObject({
  id: z.string(),
  kind: z.enum(objectionNoticeKinds),
  issuedAt: instant,
  record: z.nullable(z.string()),
  missing: z.nullable(z.string()),
  outcome,
  reasons: z.nullable(z.string()),
  asked: z.nullable(askedOf),
  answer: z.nullable(askingAnswer),
  official,
  remedies: words,
});

export type HeldSchemas = Held<{ objectionNotice: Same<z.infer<typeof objectionNotice>, ObjectionNotice> }>;

export const components = {
  Objection: application,
  ObjectionWithRecord: withRecord,
  ObjectionHandler: handler,
  ObjectionInHand: inHand,
  ObjectionDecision: decision,
  ObjectionAsked: askedOf,
  ObjectionNotice: objectionNotice,
  RaiseObjection: objections.raise.body,
  ClaimObjection: objections.claim.body,
  ReleaseObjection: objections.release.body,
  AssignObjection: objections.assign.body,
  DecideObjection: objections.decide.body,
  ObjectionAsk: asked,
  ObjectionAsking: asking,
  ObjectionAnswer: askingAnswer,
  ObjectionAnswered: askingAnswered,
  AnswerAsking: objections.answerAsking.body,
} as const satisfies Components;

export const operations = {
  raise: {
    id: 'raiseObjection',
    answers: { 201: application, 200: application },
    problems: [404],
    headers: ['ETag', 'Location'],
  },
  read: { id: 'readObjection', answers: { 200: withRecord }, headers: ['ETag'] },
  claim: { id: 'claimObjection', answers: { 201: inHand } },
  release: { id: 'releaseObjection', answers: { 201: inHand } },
  assign: { id: 'assignObjection', answers: { 201: inHand } },
  decide: { id: 'decideObjection', answers: { 201: application }, headers: ['ETag'] },
  readAsking: { id: 'readAsking', answers: { 200: asking }, headers: ['ETag'] },
  answerAsking: { id: 'answerAsking', answers: { 201: askingAnswered }, headers: ['ETag'] },
} as const satisfies Operations<typeof objections>;
