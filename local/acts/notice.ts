import type { Client } from '../../client/src/index.ts';
import { answered, type BodyOf, type Given, keyed, resting } from './answered.ts';

export type Service = BodyOf<'/v1/notices/{id}/deliveries'>;
export type ReplyDecision = BodyOf<'/v1/notices/{id}/decisions'>;

/** A notice as its subject or its provider reads it. */
export const readNotice = (client: Client, id: string) =>
  answered(client.GET('/v1/notices/{id}', { params: { path: { id } } }));

/** An official serves a notice, or whom it is for acknowledges it (Art. 11). */
export const serve = (client: Client, id: string, body: Service, given: Given = {}) =>
  answered(
    client.POST('/v1/notices/{id}/deliveries', { params: { path: { id }, header: keyed(given) }, body }),
  );

export const acknowledge = (client: Client, id: string, given: Given = {}) =>
  serve(client, id, { method: 'acknowledged' }, given);

/** Whom a notice is for replies to it. */
export const reply = (client: Client, id: string, text: string, given: Given = {}) =>
  answered(
    client.POST('/v1/notices/{id}/replies', {
      params: { path: { id }, header: keyed(given) },
      body: { text },
    }),
  );

/** A named official decides on a reply, resting on the version of the notice that was read. */
export const decideReply = (
  client: Client,
  id: string,
  version: string,
  body: ReplyDecision,
  given: Given = {},
) =>
  answered(
    client.POST('/v1/notices/{id}/decisions', {
      params: { path: { id }, header: resting(version, given) },
      body,
    }),
  );
