import { penalty } from '../recorder.ts';
import type { City } from './cast.ts';

/** A system of the unit submits; an official of it reads what waits, and answers for it. */
async function confirmed({ call, provider }: City, item: string): Promise<void> {
  const { officialId: _, officialName: __, ...system } = provider;
  const records = [{ ...penalty, 行政处罚决定书文号: '云市监罚〔2026〕12号' }];
  const { id } = (await call('POST /v1/submissions', system, { body: { item, records } })).body;
  await call('GET /v1/submissions/{id}/rows', provider, { id });
  const body = { rows: [1] };
  await call('POST /v1/submissions/{id}/confirmations', provider, {
    id,
    body,
    headers: { 'if-match': '"1"' },
  });
}

/** Rows are submitted, one of them wrongly; notice is given of the other, replied to and decided on. */
export async function noticed(city: City): Promise<string> {
  const { call, submit, provider, colleague, subject, words } = city;
  const item = 'administrative-penalties';
  const { 行政处罚决定书文号: _, ...unnumbered } = penalty;
  const body = { item, records: [penalty, unnumbered] };
  const submission = await submit(provider, { body, headers: { 'idempotency-key': 'penalties-2026-12-01' } });
  await call('POST /v1/submissions/{id}/reviews', provider, { id: submission.id, body: {} });
  await confirmed(city, submission.item);
  const id: string = submission.results[0].record;
  const servedOn = '2026-12-01';
  const delivered = await call('POST /v1/notices/{id}/deliveries', provider, {
    id,
    body: { method: 'in-person', servedOn, proof: words.proof },
  });
  await call('POST /v1/notices/{id}/replies', subject, { id, body: { text: words.reply } });
  const { headers } = await call('GET /v1/notices/{id}', colleague, { id });
  city.clock.now = delivered.body.replyUntil;
  await call('POST /v1/notices/{id}/decisions', colleague, {
    id,
    body: { outcome: 'confirm', reasons: words.replyReasons },
    headers: { 'if-match': String(headers.etag) },
  });
  await call('GET /v1/records/{id}', provider, { id });
  return id;
}
