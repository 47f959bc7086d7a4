import { civilDateOf } from '../../../shared/time/civil.ts';
import { exampleRow } from '../../support/example-row.ts';
import { firm } from '../recorder.ts';
import type { City } from './cast.ts';

/** A firm pledges, everybody reads it, the unit in charge says that it was kept; another pledge is taken back (Art. 27). */
export async function pledged({
  call,
  clock,
  anybody,
  organ,
  subject,
  colleague,
  words,
}: City): Promise<void> {
  const matter = 'food-safety-inspection';
  const body = {
    subject: firm,
    name: words.pledgeName,
    matter,
    text: words.pledgeText,
    lastDay: civilDateOf(clock.now),
  };
  const { id } = (await call('POST /v1/pledges', subject, { body })).body;
  await call('POST /v1/pledges', subject, { body });
  const second = await call('POST /v1/pledges', subject, {
    body: { ...body, lastDay: '2026-12-24', text: words.pledge },
  });
  await call('POST /v1/pledges/{id}/withdrawals', subject, { id: second.body.id, body: {} });
  const read = await call('GET /v1/pledges/{id}', colleague, { id });
  await call('POST /v1/pledges/{id}/decisions', colleague, {
    id,
    body: { outcome: 'kept' },
    headers: { 'if-match': String(read.headers.etag) },
  });
  await call('GET /v1/me/pledges', subject);
  await call('GET /v1/disclosures/pledges', anybody, { query: { matter } });
  await call('POST /v1/inquiries/pledges', organ, {
    body: {
      subject: firm,
      basis: { type: 'duty', purpose: 'procurement-and-projects', matter: words.matter },
    },
  });
}

/** A firm declares something about itself, an organ reads it for a purpose that the firm named, the firm takes it back (Art. 45). */
export async function declared({ call, organ, subject, words }: City): Promise<void> {
  const body = {
    subject: firm,
    about: 'certification',
    text: words.declared,
    document: words.declaredDocument,
    lastDay: '2027-05-31',
    purposes: ['procurement-and-projects'],
    everybody: false,
  };
  const { id } = (await call('POST /v1/declarations', subject, { body })).body;
  await call('POST /v1/declarations', subject, { body });
  await call('GET /v1/declarations/{id}', subject, { id });
  await call('GET /v1/me/declarations', subject);
  await call('POST /v1/inquiries/declarations', organ, {
    body: {
      subject: firm,
      basis: { type: 'duty', purpose: 'procurement-and-projects', matter: words.matter },
    },
  });
  await call('POST /v1/declarations/{id}/withdrawals', subject, { id, body: {} });
}

/** An organ finds a practitioner by the exact number of the licence (Art. 50). */
export async function practitionerFound({ call, submit, organ, provider, words }: City): Promise<void> {
  const row = exampleRow('practitioners');
  const own = { 发证机关: '市市场监督管理局', 发证机关统一社会信用代码: '11990100MB0X0Y001E' };
  await submit(provider, { body: { item: 'practitioners', records: [{ ...row, ...own }] } });
  await call('POST /v1/inquiries/licences', organ, {
    body: {
      item: 'practitioners',
      licence: row.执业证号,
      basis: { type: 'duty', purpose: 'procurement-and-projects', matter: words.matter },
    },
  });
}
