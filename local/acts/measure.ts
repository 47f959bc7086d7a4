import type { Client } from '../../client/src/index.ts';
import { answered, type BodyOf, type Given, keyed } from './answered.ts';

export type Response = BodyOf<'/v1/joint-responses'>;
export type Feedback = BodyOf<'/v1/joint-responses/{id}/feedback'>;
export type Lifting = BodyOf<'/v1/joint-responses/{id}/lifting'>;

/** The designating unit starts a joint response (Art. 25). */
export const startResponse = (client: Client, body: Response, given: Given = {}) =>
  answered(client.POST('/v1/joint-responses', { params: { header: keyed(given) }, body }));

export const readResponse = (client: Client, id: string) =>
  answered(client.GET('/v1/joint-responses/{id}', { params: { path: { id } } }));

/** A unit that was asked answers. */
export const giveFeedback = (client: Client, id: string, body: Feedback, given: Given = {}) =>
  answered(
    client.POST('/v1/joint-responses/{id}/feedback', {
      params: { path: { id }, header: keyed(given) },
      body,
    }),
  );

/** A unit that implemented a measure answers once it has ended. */
export const answerOnLifting = (client: Client, id: string, body: Lifting, given: Given = {}) =>
  answered(
    client.POST('/v1/joint-responses/{id}/lifting', {
      params: { path: { id }, header: keyed(given) },
      body,
    }),
  );
