import { designationRow } from '../../support/filings.ts';
import { firm, penalty } from '../recorder.ts';
import type { City } from './cast.ts';

/** A measure is begun, answered, ends with its record, and is lifted. */
export async function answeredJointly(city: City): Promise<void> {
  const { call, submit, provider, organ, subject, handler, words } = city;
  const designation = designationRow({
    subject_code: firm.code,
    subject_name: penalty.行政相对人名称,
    authority_code: penalty.处罚机关统一社会信用代码,
    decided_on: '2026-11-20',
  });
  const { results } = await submit(provider, {
    body: {
      item: 'serious-untrustworthiness-designations',
      exemption: 'food-safety-risk',
      records: [designation],
    },
  });
  const { body } = await call('POST /v1/joint-responses', provider, {
    body: {
      record: results[0].record,
      measure: 'restricted-procurement-and-subsidies',
      reason: words.responseReason,
    },
  });
  await call('POST /v1/joint-responses/{id}/feedback', organ, {
    id: body.id,
    body: { outcome: 'implemented', action: words.action },
  });
  await call('GET /v1/joint-responses/{id}', provider, { id: body.id });
  await call('GET /v1/me/notices', subject);
  await call('GET /v1/me/accesses', subject);
  await call('GET /v1/me/history', subject);
  // Its designation is deleted on objection: the measure ends, and is lifted.
  const raised = await call('POST /v1/objections', subject, {
    body: { record: results[0].record, ground: 'error', statement: words.designationStatement },
  });
  await call('POST /v1/objections/{id}/decisions', handler, {
    id: raised.body.id,
    body: { outcome: 'deleted', reasons: words.designationReasons },
    headers: { 'if-match': String(raised.headers.etag) },
  });
  await call('POST /v1/joint-responses/{id}/lifting', organ, {
    id: body.id,
    body: { outcome: 'lifted', action: words.lifted },
  });
}
