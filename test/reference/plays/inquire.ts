import { firm } from '../recorder.ts';
import type { City } from './cast.ts';

/** An organ inquires, a bank is authorized; whom it is about sees all of it. */
export async function inquired({ call, refused, organ, subject, words }: City): Promise<void> {
  await call('POST /v1/inquiries', organ, {
    body: {
      subject: firm,
      basis: { type: 'duty', purpose: 'procurement-and-projects', matter: words.matter },
      limit: 10,
    },
  });
  await refused('POST /v1/inquiries', organ, {
    body: {
      subject: firm,
      basis: { type: 'duty', purpose: 'recruitment-and-promotion', matter: words.matter },
    },
  });
  const allowed = { body: { to: 'harbour-bank', purpose: words.purpose, until: '2026-12-31' } };
  const given = await call('POST /v1/authorizations', subject, allowed);
  await call('POST /v1/authorizations', subject, allowed);
  await call('GET /v1/me/authorizations', subject);
  await call('POST /v1/authorizations/{id}/revocations', subject, { id: given.body.id, body: {} });
}

/** A person consents after the notice, the unit reads what it may file, the person takes it back (Art. 15, 16). */
export async function consented({ call, provider, subject }: City): Promise<void> {
  const notice = await call('GET /v1/consent-notice', subject);
  const body = {
    notice: notice.body.version,
    to: 'market-regulation',
    kinds: ['market'],
    purposes: ['commendations-and-rewards'],
    until: '2026-12-31',
  };
  const given = await call('POST /v1/consents', subject, { body });
  await call('POST /v1/consents', subject, { body });
  await call('GET /v1/consents/{id}', provider, { id: given.body.id });
  await call('GET /v1/me/consents', subject);
  await call('POST /v1/consents/{id}/withdrawals', subject, { id: given.body.id, body: {} });
}
