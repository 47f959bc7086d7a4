import { firm, penalty } from '../recorder.ts';
import type { City } from './cast.ts';

/** A record is corrected that an organ had seen: it is told, and stops using it. */
export async function recalled(city: City): Promise<void> {
  const { call, submit, tell, provider, colleague, organ, subject, words } = city;
  const { results } = await submit(provider, {
    body: {
      item: 'administrative-penalties',
      exemption: 'food-safety-risk',
      records: [{ ...penalty, 行政处罚决定书文号: '市监罚〔2026〕104号' }],
    },
  });
  const record: string = results[0].record;
  const inquirer = { ...organ, scope: 'inquiries:make' };
  await call('POST /v1/inquiries', inquirer, {
    body: {
      subject: firm,
      basis: { type: 'duty', purpose: 'procurement-and-projects', matter: words.matter },
      limit: 10,
    },
  });
  const read = await call('GET /v1/records/{id}', provider, {
    id: record,
    headers: { 'acting-as': 'provider' },
  });
  await call('POST /v1/records/{id}/corrections', colleague, {
    id: record,
    body: {
      document: words.correctionDocument,
      reason: words.correctionReason,
      corrections: { '罚款金额（万元）': 3, 处罚内容: '罚款3万元；没收违法所得1.2万元。' },
    },
    headers: { 'if-match': String(read.headers.etag) },
  });
  await tell(record);
  const own = await call('GET /v1/me/recalls', subject);
  const { id } = own.body.items[0];
  await call('GET /v1/recalls/{id}', inquirer, { id });
  await call('POST /v1/recalls/{id}/acknowledgements', inquirer, {
    id,
    body: { outcome: 'stopped', text: words.stopped },
  });
}
