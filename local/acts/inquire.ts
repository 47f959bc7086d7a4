import type { Client, Inquiry } from '../../client/src/index.ts';
import { answered, type BodyOf, type Given, keyed } from './answered.ts';

export type Subject = Inquiry['subject'];
export type Basis = Inquiry['basis'];

/** Somebody inquires about a subject, on the basis that they name (Art. 13, 14). */
export const inquire = (
  client: Client,
  subject: Subject,
  basis: Basis,
  page: Pick<Inquiry, 'limit' | 'cursor'> = {},
) => answered(client.POST('/v1/inquiries', { body: { subject, basis, ...page } }));

export type Grant = BodyOf<'/v1/authorizations'>;

/** The recorded person lets somebody look, for a time. */
export const authorize = (client: Client, body: Grant, given: Given = {}) =>
  answered(client.POST('/v1/authorizations', { params: { header: keyed(given) }, body }));

export const revoke = (client: Client, id: string, given: Given = {}) =>
  answered(
    client.POST('/v1/authorizations/{id}/revocations', {
      params: { path: { id }, header: keyed(given) },
      body: {},
    }),
  );

/** Finds a practitioner by the exact number of the licence (Art. 50). */
export const inquireLicence = (client: Client, body: BodyOf<'/v1/inquiries/licences'>) =>
  answered(client.POST('/v1/inquiries/licences', { body }));
