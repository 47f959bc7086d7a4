import type { Client } from '../../client/src/index.ts';
import { answered, type BodyOf, type Given, keyed, resting } from './answered.ts';
import { appliedPaths } from './apply.ts';

export type ExpungementAsked = BodyOf<'/v1/records/{id}/expungements'>;
const paths = { objection: '/v1/objections', ...appliedPaths } as const;

export type ExpungementDecided = BodyOf<'/v1/expungements/{id}/decisions'>;

/** An official says that a record holds what must not be stored. */
export const askExpungement = (client: Client, id: string, body: ExpungementAsked, given: Given = {}) =>
  answered(
    client.POST('/v1/records/{id}/expungements', {
      params: { path: { id }, header: keyed(given) },
      body,
    }),
  );

/** An official says that an application holds what must not be stored. */
export const askExpungementOf = (
  client: Client,
  kind: keyof typeof paths,
  id: string,
  body: ExpungementAsked,
  given: Given = {},
) =>
  answered(
    client.POST(`${paths[kind]}/{id}/expungements`, {
      params: { path: { id }, header: keyed(given) },
      body,
    }),
  );

/** What was asked and what was decided, for the unit that asked and for supervision. */
export const readExpungement = (client: Client, id: string) =>
  answered(client.GET('/v1/expungements/{id}', { params: { path: { id } } }));

/** Supervision confirms or refuses it, resting on the version that was read. */
export const decideExpungement = (
  client: Client,
  id: string,
  version: string,
  body: ExpungementDecided,
  given: Given = {},
) =>
  answered(
    client.POST('/v1/expungements/{id}/decisions', {
      params: { path: { id }, header: resting(version, given) },
      body,
    }),
  );
