/** The examples of the reference: one course of things through every operation, in the words of a language. */
import { referenceTexts } from '../../infra/reference/texts/index.ts';
import type { Language } from '../../shared/texts/languages.ts';
import { shift } from '../support/actors.ts';
import { callers } from '../support/callers.ts';
import { designationRow } from '../support/filings.ts';
import { file, firm, firmKey, penalty, recorder } from './recorder.ts';

const begun = '2026-12-01T02:00:00.000Z';
const day = 24 * 60 * 60_000;

type Recording = Awaited<ReturnType<typeof recorder>>;
type Words = (typeof referenceTexts)['en']['examples'];

/** Plays them all. Gives each operation's example by its id. */
export async function played(language: Language) {
  const words = referenceTexts[language].examples;
  const recording = await recorder(language, begun);
  const city = { ...recording, ...castOf(words), words };
  await open(city);
  const record = await noticed(city);
  await objected(city);
  await inquired(city);
  await answeredJointly(city);
  await published(city);
  await city.call('GET /v1/worklist', city.provider);
  await overseen(city);
  await city.call('GET /v1/audit/proofs/{id}', callers.supervision, { id: record });
  return recording.kept();
}

const castOf = (words: Words) => ({
  provider: { ...callers.provider, officialName: words.providerOfficial },
  colleague: { ...callers.colleague, officialName: words.colleague },
  organ: { ...callers.organ, officialName: words.organOfficial },
  handler: { ...callers.handler, officialName: words.handlerOfficial },
  second: { ...callers.handler, officialId: 'MB-0002', officialName: words.secondHandler },
  supervision: { ...callers.supervision, officialName: words.supervisionOfficial },
  drafter: { ...callers.drafter, officialName: words.drafterOfficial },
  approver: { ...callers.approver, officialName: words.approverOfficial },
  subject: callers.subject(firmKey),
  anybody: { client: '', scope: '' },
});

type City = Recording & ReturnType<typeof castOf> & { words: Words };

async function open({ call, anybody }: City): Promise<void> {
  await call('GET /v1/health', anybody);
  await call('GET /v1/catalog', anybody);
  await call('GET /v1/catalog/{id}', anybody, { id: 'administrative-penalties' });
  await call('GET /v1/measures', anybody);
  await call('GET /v1/measures/{id}', anybody, { id: 'restricted-procurement-and-subsidies' });
  await call('GET /v1/units', anybody);
  await call('GET /v1/units/{id}', anybody, { id: 'market-regulation' });
  await call('GET /v1/keys', anybody);
  await call('GET /v1/codes', anybody);
  await call('GET /v1/codes/{id}', anybody, { id: 'not-found' });
  await call('GET /v1/openapi.json', anybody);
  const page = await call('GET /docs', anybody);
  for (const [, id] of String(page.body).matchAll(/"docs\/([^"]+)"/g)) {
    await call('GET /docs/{id}', anybody, { id });
  }
}

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
async function noticed(city: City): Promise<string> {
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

/** A file takes effect at once by a cited law; what it says is objected to and corrected. */
async function objected(city: City): Promise<void> {
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
      corrections: { '罚款金额（万元）': 3 },
    },
    headers: { 'if-match': String(headers.etag) },
  });
}

/** Supervision sees to an exemption; the unit corrects what it filed, and withdraws it once a court has quashed it. */
async function overseen(city: City): Promise<void> {
  const { call, submit, provider, colleague, supervision, words } = city;
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
      corrections: { '罚款金额（万元）': 3 },
    },
    headers: { 'if-match': await read() },
  });
  await call('POST /v1/records/{id}/withdrawals', colleague, {
    id,
    body: { document: words.withdrawalDocument, reason: words.withdrawalReason },
    headers: { 'if-match': await read() },
  });
}

/** An organ inquires, a bank is authorized; whom it is about sees all of it. */
async function inquired({ call, organ, subject, words }: City): Promise<void> {
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

async function answeredJointly(city: City): Promise<void> {
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

const inBoth = (word: keyof Words) => ({
  zh: referenceTexts['zh-CN'].examples[word],
  en: referenceTexts.en.examples[word],
});

/** One official drafts, another approves; a second draft is withdrawn. */
async function published({ call, clock, drafter, approver }: City): Promise<void> {
  const draft = (number: string) =>
    call('POST /v1/publications', drafter, {
      body: {
        what: 'service-numbers',
        name: 'credit-desk',
        content: { number, hours: inBoth('hours'), for: inBoth('for') },
      },
    });
  const ifMatch = { 'if-match': '"1"' };
  const { id } = (await draft('12345')).body;
  await call('GET /v1/publications/{id}', approver, { id });
  const effectiveAt = shift(clock.now, 7 * day);
  await call('POST /v1/publications/{id}/approvals', approver, {
    id,
    body: { effectiveAt },
    headers: ifMatch,
  });
  const second = (await draft('12315')).body.id;
  await call('POST /v1/publications/{id}/withdrawals', drafter, { id: second, body: {}, headers: ifMatch });
  await call('GET /v1/publications', drafter, { query: { what: 'service-numbers' } });
}
