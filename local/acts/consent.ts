import type { Client } from '../../client/src/index.ts';
import { answered, type BodyOf, type Given, keyed } from './answered.ts';

export type Consent = BodyOf<'/v1/consents'>;

/** What a consent may bring with it, with its version. */
export const consentNotice = (client: Client) => answered(client.GET('/v1/consent-notice'));

/** A person consents to what a unit may file about them, after the notice (Art. 15, 16). */
export const giveConsent = (client: Client, body: Consent, given: Given = {}) =>
  answered(client.POST('/v1/consents', { params: { header: keyed(given) }, body }));

/** A consent: one's own, or what one that a unit may file under covers. */
export const readConsent = (client: Client, id: string) =>
  answered(client.GET('/v1/consents/{id}', { params: { path: { id } } }));

/** The person takes it back: at once. */
export const withdrawConsent = (client: Client, id: string, given: Given = {}) =>
  answered(
    client.POST('/v1/consents/{id}/withdrawals', {
      params: { path: { id }, header: keyed(given) },
      body: {},
    }),
  );
