import { penalty } from '../recorder.ts';
import type { City } from './cast.ts';

/** A handler finds that what a person wrote in an application must not be stored. */
export const asked = (
  { call, handler, words }: City,
  path: 'objections' | 'repairs' | 'nondisclosures' | 'suspensions',
  id: string,
): Promise<unknown> =>
  call(`POST /v1/${path}/{id}/expungements`, handler, {
    id,
    body: {
      information: 'illness-or-medical-history',
      document: words.expungingDocument,
      reasons: words.expungingOfApplicationReasons,
    },
  });

/** A unit finds that it filed what must not be stored; supervision has it destroyed, and its subject is told. */
export async function expunged(city: City): Promise<void> {
  const { call, submit, provider, supervision, words } = city;
  const { results } = await submit(provider, {
    body: {
      item: 'administrative-penalties',
      exemption: 'food-safety-risk',
      records: [{ ...penalty, 行政处罚决定书文号: '市监罚〔2026〕116号' }],
    },
  });
  const record: string = results[0].record;
  const { body } = await call('POST /v1/records/{id}/expungements', provider, {
    id: record,
    body: {
      information: 'illness-or-medical-history',
      document: words.expungingDocument,
      reasons: words.expungingReasons,
    },
  });
  const { headers } = await call('GET /v1/expungements/{id}', supervision, { id: body.id });
  await call('POST /v1/expungements/{id}/decisions', supervision, {
    id: body.id,
    body: {
      outcome: 'expunge',
      document: words.expungedDocument,
      reasons: words.expungedReasons,
    },
    headers: { 'if-match': String(headers.etag) },
  });
}
