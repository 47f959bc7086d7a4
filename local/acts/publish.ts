import type { Client } from '../../client/src/index.ts';
import { answered, type BodyOf, type Given, keyed, resting } from './answered.ts';

export type Draft = BodyOf<'/v1/publications'>;
export type Approval = BodyOf<'/v1/publications/{id}/approvals'>;

/** An official of the department drafts the next version of something (Art. 9, 17). */
export const draft = (client: Client, body: Draft, given: Given = {}) =>
  answered(client.POST('/v1/publications', { params: { header: keyed(given) }, body }));

/** Another official approves the version of the draft that was read. */
export const approve = (
  client: Client,
  id: string,
  version: string,
  body: Approval = {},
  given: Given = {},
) =>
  answered(
    client.POST('/v1/publications/{id}/approvals', {
      params: { path: { id }, header: resting(version, given) },
      body,
    }),
  );

export const withdrawDraft = (client: Client, id: string, version: string, given: Given = {}) =>
  answered(
    client.POST('/v1/publications/{id}/withdrawals', {
      params: { path: { id }, header: resting(version, given) },
      body: {},
    }),
  );

export type Opening = BodyOf<'/v1/publications/{id}/consultations'>;
export type Opinion = BodyOf<'/v1/publications/{id}/assessments'>;

/** An official opens a draft of an item, a data format or a measure to the comments of the public (Art. 9). */
export const openComments = (client: Client, id: string, version: string, body: Opening, given: Given = {}) =>
  answered(
    client.POST('/v1/publications/{id}/consultations', {
      params: { path: { id }, header: resting(version, given) },
      body,
    }),
  );

/** An official enters what the experts found, once comments are over. */
export const enterAssessment = (
  client: Client,
  id: string,
  version: string,
  body: Opinion,
  given: Given = {},
) =>
  answered(
    client.POST('/v1/publications/{id}/assessments', {
      params: { path: { id }, header: resting(version, given) },
      body,
    }),
  );

/** Anybody who is signed in comments on a draft. */
export const comment = (client: Client, id: string, text: string, given: Given = {}) =>
  answered(
    client.POST('/v1/drafts/{id}/comments', {
      params: { path: { id }, header: keyed(given) },
      body: { text },
    }),
  );

/** An official of the department answers a comment. */
export const answerComment = (client: Client, id: string, text: string, given: Given = {}) =>
  answered(
    client.POST('/v1/comments/{id}/answers', {
      params: { path: { id }, header: keyed(given) },
      body: { text },
    }),
  );

/** A draft as the department reads it, for the version of what is done next. */
export const readPublication = (client: Client, id: string) =>
  answered(client.GET('/v1/publications/{id}', { params: { path: { id } } }));

/** A draft that is open to comment, as anybody reads it. */
export const readDraft = (client: Client, id: string) =>
  answered(client.GET('/v1/drafts/{id}', { params: { path: { id } } }));

/** The comments on a draft, the newest first: a page. */
export const readComments = (client: Client, id: string, query: { cursor?: string; limit?: string } = {}) =>
  answered(client.GET('/v1/drafts/{id}/comments', { params: { path: { id }, query } }));

/** What experts are said to have found in the demo and in proofs, on a day. */
export const opinionOn = (givenOn: string): Opinion => ({
  document: '琼评〔2026〕3号',
  experts: '三名行政法教授',
  givenOn,
  conclusion: '内容合法，没有超出必要的范围。',
});
