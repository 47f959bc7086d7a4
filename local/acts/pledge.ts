import type { Client } from '../../client/src/index.ts';
import { answered, type BodyOf, type Given, keyed } from './answered.ts';

export type Pledge = BodyOf<'/v1/pledges'>;

/** A person or a firm pledges, for themselves (Art. 27). */
export const givePledge = (client: Client, body: Pledge, given: Given = {}) =>
  answered(client.POST('/v1/pledges', { params: { header: keyed(given) }, body }));

/** A pledge, as whoever has to do with it reads it. */
export const readPledge = (client: Client, id: string) =>
  answered(client.GET('/v1/pledges/{id}', { params: { path: { id } } }));

/** The unit in charge says that it was kept, or names the record in which it was broken. */
export const decidePledge = (
  client: Client,
  id: string,
  version: string,
  body: BodyOf<'/v1/pledges/{id}/decisions'>,
  given: Given = {},
) =>
  answered(
    client.POST('/v1/pledges/{id}/decisions', {
      params: { path: { id }, header: { ...keyed(given), 'If-Match': version } },
      body,
    }),
  );

/** It is taken back before it is decided on, where its matter allows it. */
export const withdrawPledge = (client: Client, id: string, given: Given = {}) =>
  answered(
    client.POST('/v1/pledges/{id}/withdrawals', {
      params: { path: { id }, header: keyed(given) },
      body: {},
    }),
  );

/** What organizations have pledged by a matter, as anybody reads it. */
export const disclosedPledges = (client: Client, matter: string) =>
  answered(client.GET('/v1/disclosures/pledges', { params: { query: { matter } } }));

/** What a subject has pledged, on a named basis. */
export const inquirePledges = (client: Client, body: BodyOf<'/v1/inquiries/pledges'>) =>
  answered(client.POST('/v1/inquiries/pledges', { body }));
