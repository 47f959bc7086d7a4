import { firm } from '../recorder.ts';
import type { City } from './cast.ts';

/** An organ inquires, a bank is authorized; whom it is about sees all of it. */
export async function inquired({ call, organ, subject, words }: City): Promise<void> {
  await call('POST /v1/inquiries', organ, {
    body: {
      subject: firm,
      basis: { type: 'duty', purpose: 'procurement-and-projects', matter: words.matter },
      limit: 10,
    },
  });
  const given = await call('POST /v1/authorizations', subject, {
    body: { to: 'harbour-bank', purpose: words.purpose, until: '2026-12-31' },
  });
  await call('GET /v1/me/authorizations', subject);
  await call('POST /v1/authorizations/{id}/revocations', subject, { id: given.body.id, body: {} });
}
