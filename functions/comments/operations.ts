import * as z from 'zod/mini';
import { commentStatuses } from '../../shared/comment/state.ts';
import { publishedKinds } from '../../shared/publication/kinds.ts';
import { publicationStatuses } from '../../shared/publication/state.ts';
import { page } from '../answers.ts';
import type { Components, Operations } from '../http/operation.ts';
import { civilDate, instant } from '../schemas.ts';
import { comments } from './contract.ts';

export const comment = z.strictObject({
  id: z.string(),
  draft: z.string(),
  status: z.enum(commentStatuses),
  givenAt: instant,
  unit: z.nullable(z.string()),
  text: z.string(),
  answeredAt: z.nullable(instant),
  answer: z.nullable(z.string()),
});

const expertOpinion = z.strictObject({
  at: instant,
  document: z.string(),
  experts: z.string(),
  givenOn: civilDate,
  conclusion: z.string(),
});

export const assessment = z.strictObject({
  owed: z.boolean(),
  reasons: z.string(),
  entered: z.nullable(expertOpinion),
});

export const publicDraft = z.strictObject({
  id: z.string(),
  status: z.enum(publicationStatuses),
  what: z.enum(publishedKinds),
  name: z.string(),
  content: z.looseObject({}),
  replaces: z.nullable(z.number()),
  openedAt: instant,
  until: instant,
  lastDay: civilDate,
  open: z.boolean(),
  comments: z.number(),
  answered: z.number(),
  assessment,
  approvalDocument: z.nullable(z.string()),
  version: z.nullable(z.number()),
  effectiveAt: z.nullable(instant),
});

const pages = { drafts: page(publicDraft), comments: page(comment) };

export const components = {
  PublicDraftPage: pages.drafts,
  PublicDraft: publicDraft,
  Assessment: assessment,
  ExpertOpinion: expertOpinion,
  CommentPage: pages.comments,
  Comment: comment,
  GiveComment: comments.comment.body,
} as const satisfies Components;

export const operations = {
  drafts: { id: 'listDrafts', answers: { 200: pages.drafts } },
  draft: { id: 'readDraft', answers: { 200: publicDraft } },
  list: { id: 'listComments', answers: { 200: pages.comments } },
  comment: { id: 'giveComment', answers: { 201: comment }, headers: ['ETag', 'Location'] },
  read: { id: 'readComment', answers: { 200: comment } },
  answer: { id: 'answerComment', answers: { 201: comment }, headers: ['ETag'] },
} as const satisfies Operations<typeof comments>;
