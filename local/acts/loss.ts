import type { Client } from '../../client/src/index.ts';
import { answered, type BodyOf, type Given, resting } from './answered.ts';

/** An official of the management body reads what a restore lost of a case. */
export const readLoss = (client: Client, id: string) =>
  answered(client.GET('/v1/losses/{id}', { params: { path: { id } } }));

/** They settle it, resting on the version that was read. */
export const settleLoss = (
  client: Client,
  id: string,
  version: string,
  body: BodyOf<'/v1/losses/{id}/settlements'>,
  given: Given = {},
) =>
  answered(
    client.POST('/v1/losses/{id}/settlements', {
      params: { path: { id }, header: resting(version, given) },
      body,
    }),
  );
