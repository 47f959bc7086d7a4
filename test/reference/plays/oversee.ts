import { penalty } from '../recorder.ts';
import type { City } from './cast.ts';

/** A row comes back for its words; it is sent again, as they tell of nobody, and supervision sees to that. */
async function overridden(city: City): Promise<void> {
  const { call, submit, provider, supervision, words } = city;
  const item = 'administrative-penalties';
  const row = { ...penalty, 行政处罚决定书文号: '市监罚〔2026〕117号', 违法事实: '在信佛路口占道经营' };
  const { id } = await submit(provider, { body: { item, records: [row] } });
  const reading = async () => call('GET /v1/submissions/{id}', provider, { id });
  await call('POST /v1/submissions/{id}/resubmissions', provider, {
    id,
    body: {
      row: 1,
      record: row,
      answers: [
        {
          field: '违法事实',
          code: 'prohibited-information',
          category: 'religious-faith',
          reason: words.overrideReason,
        },
      ],
    },
    headers: { 'if-match': String((await reading()).headers.etag) },
  });
  await city.record(id);
  const filed: string = (await reading()).body.results[0].record;
  await call('POST /v1/records/{id}/override-reviews', supervision, {
    id: filed,
    body: { finding: words.overrideFinding },
  });
}

/** Supervision sees to an exemption; the unit corrects what it filed, and withdraws it once a court has quashed it. */
export async function overseen(city: City): Promise<void> {
  const { call, submit, provider, colleague, supervision, words } = city;
  await overridden(city);
  const { results } = await submit(provider, {
    body: {
      item: 'administrative-penalties',
      exemption: 'food-safety-risk',
      records: [{ ...penalty, 行政处罚决定书文号: '市监罚〔2026〕103号' }],
    },
  });
  const id: string = results[0].record;
  await call('POST /v1/records/{id}/exemption-reviews', supervision, {
    id,
    body: { finding: words.finding },
  });
  const read = async () => String((await call('GET /v1/records/{id}', provider, { id })).headers.etag);
  await call('POST /v1/records/{id}/corrections', colleague, {
    id,
    body: {
      document: words.correctionDocument,
      reason: words.correctionReason,
      corrections: { '罚款金额（万元）': 3, 处罚内容: '罚款3万元；没收违法所得1.2万元。' },
    },
    headers: { 'if-match': await read() },
  });
  await call('POST /v1/records/{id}/withdrawals', colleague, {
    id,
    body: { document: words.withdrawalDocument, reason: words.withdrawalReason },
    headers: { 'if-match': await read() },
  });
}
