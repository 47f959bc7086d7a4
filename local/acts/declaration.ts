import type { Client } from '../../client/src/index.ts';
import { answered, type BodyOf, type Given, keyed } from './answered.ts';

export type Declaration = BodyOf<'/v1/declarations'>;

/** A person or a firm declares something about themselves (Art. 45). */
export const declare = (client: Client, body: Declaration, given: Given = {}) =>
  answered(client.POST('/v1/declarations', { params: { header: keyed(given) }, body }));

/** A declaration of one's own. */
export const readDeclaration = (client: Client, id: string) =>
  answered(client.GET('/v1/declarations/{id}', { params: { path: { id } } }));

/** It is taken back: from then on nobody else sees it. */
export const withdrawDeclaration = (client: Client, id: string, given: Given = {}) =>
  answered(
    client.POST('/v1/declarations/{id}/withdrawals', {
      params: { path: { id }, header: keyed(given) },
      body: {},
    }),
  );

/** What a subject has declared about itself, on a named basis. */
export const inquireDeclarations = (client: Client, body: BodyOf<'/v1/inquiries/declarations'>) =>
  answered(client.POST('/v1/inquiries/declarations', { body }));
