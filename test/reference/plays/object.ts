import { file } from '../recorder.ts';
import type { City } from './cast.ts';
import { asked } from './expunge.ts';

/** A file takes effect at once by a cited law; what it says is objected to and corrected. */
export async function objected(city: City): Promise<void> {
  const { call, submit, provider, subject, handler, words } = city;
  const lines = file.replaceAll('101号', '102号');
  const { results } = await submit(provider, {
    body: lines,
    query: { item: 'administrative-penalties', exemption: 'food-safety-risk' },
    headers: { 'content-type': 'text/csv' },
  });
  const { record } = results[0];
  const objecting = { body: { record, ground: 'error', statement: words.statement } };
  const raised = await call('POST /v1/objections', subject, objecting);
  await call('POST /v1/objections', subject, objecting);
  const { id } = raised.body;
  await call('POST /v1/objections/{id}/claims', city.second, { id, body: {} });
  await call('POST /v1/objections/{id}/releases', city.second, { id, body: {} });
  await call('POST /v1/objections/{id}/assignments', city.supervision, {
    id,
    body: { official: { id: handler.officialId, name: handler.officialName }, reason: words.assignReason },
  });
  await call('GET /v1/worklist', handler);
  const { headers } = await call('GET /v1/objections/{id}', handler, { id });
  await call('GET /v1/me/records', subject);
  await call('POST /v1/objections/{id}/decisions', handler, {
    id,
    body: {
      outcome: 'corrected',
      reasons: words.objectionReasons,
      corrections: { '罚款金额（万元）': 3, 处罚内容: '罚款3万元；没收违法所得1.2万元。' },
    },
    headers: { 'if-match': String(headers.etag) },
  });
  await asked(city, 'objections', id);
}

/** What is missing is asked of a unit, which files it and says so. */
export async function missed(city: City): Promise<void> {
  const { call, subject, provider, handler, words } = city;
  const raised = await call('POST /v1/objections', subject, {
    body: { missing: words.missing, statement: words.statement },
  });
  const { id } = raised.body;
  await call('POST /v1/objections/{id}/decisions', handler, {
    id,
    body: {
      outcome: 'requested',
      reasons: words.objectionReasons,
      asked: { unit: 'market-regulation', what: words.askedFor },
    },
    headers: { 'if-match': String(raised.headers.etag) },
  });
  await call('GET /v1/objections/{id}/asking', provider, { id });
  await call('POST /v1/objections/{id}/answers', provider, {
    id,
    body: { outcome: 'filed', action: words.answered },
  });
}
