import type { Client } from '../../client/src/index.ts';
import { answered, type BodyOf, type Given, keyed, resting } from './answered.ts';
import { applied } from './apply.ts';

export type Objecting = BodyOf<'/v1/objections'>;
export type ObjectionDecision = BodyOf<'/v1/objections/{id}/decisions'>;

/** A recorded person or firm objects to a record (Art. 33). */
export const object = async (client: Client, body: Objecting, given: Given = {}) =>
  applied(await answered(client.POST('/v1/objections', { params: { header: keyed(given) }, body })));

export const readObjection = (client: Client, id: string) =>
  answered(client.GET('/v1/objections/{id}', { params: { path: { id } } }));

/** A handler takes an objection on from the worklist. */
export const claimObjection = (client: Client, id: string, given: Given = {}) =>
  answered(
    client.POST('/v1/objections/{id}/claims', { params: { path: { id }, header: keyed(given) }, body: {} }),
  );

/** Who has an objection gives it back. */
export const releaseObjection = (client: Client, id: string, given: Given = {}) =>
  answered(
    client.POST('/v1/objections/{id}/releases', { params: { path: { id }, header: keyed(given) }, body: {} }),
  );

/** Supervision gives an objection to a handler. */
export const assignObjection = (
  client: Client,
  id: string,
  body: BodyOf<'/v1/objections/{id}/assignments'>,
  given: Given = {},
) =>
  answered(
    client.POST('/v1/objections/{id}/assignments', { params: { path: { id }, header: keyed(given) }, body }),
  );

/** A unit that was asked for what is missing says that it has filed it, or why not. */
export const answerAsking = (
  client: Client,
  id: string,
  body: BodyOf<'/v1/objections/{id}/answers'>,
  given: Given = {},
) =>
  answered(
    client.POST('/v1/objections/{id}/answers', { params: { path: { id }, header: keyed(given) }, body }),
  );

/** A named official decides on an objection, resting on the version that was read. */
export const decideObjection = (
  client: Client,
  id: string,
  version: string,
  body: ObjectionDecision,
  given: Given = {},
) =>
  answered(
    client.POST('/v1/objections/{id}/decisions', {
      params: { path: { id }, header: resting(version, given) },
      body,
    }),
  );
