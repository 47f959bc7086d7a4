import type { Answered, Api } from '../../local/demo/api.ts';
import { firm, firmCode, handler, organ, provider } from '../../local/demo/cast.ts';
import { expect } from '../../local/demo/step.ts';
import { beginning } from '../../local/demo/steps.ts';
import { designationRow } from '../../test/support/filings.ts';
import { penaltyRow, submissionOf } from '../../test/support/penalties.ts';

/** A way that a case regularly goes, and the fewest state transitions that it needs. */
export interface Path {
  name: string;
  id: string;
  fewest: number;
}

const exemption = { law: 'Food Safety Law', article: 'Art. 118' };
const day = 86_400_000;
const dayAfter = (days: number): string => new Date(Date.parse(beginning) + days * day).toISOString();

function bodyOf({ status, body }: Answered): Answered['body'] {
  expect(status < 300, 'it is taken', body);
  return body;
}

/** Submits rows and gives the identifiers of their records. */
async function submit(api: Api, body: object): Promise<string[]> {
  const receipt = bodyOf(await api.post(provider, '/v1/submissions', body));
  await api.settle();
  const { results } = bodyOf(await api.get(provider, `/v1/submissions/${receipt.id}`));
  return results.map(({ record }: { record?: string }) => record ?? '');
}

const rows = (count: number): Record<string, unknown>[] =>
  Array.from({ length: count }, () => penaltyRow({ '行政相对人代码_1（统一社会信用代码）': firmCode.code }));

async function serve(api: Api, id: string): Promise<void> {
  const body = { method: 'in-person', servedOn: beginning.slice(0, 10), proof: 'receipt 1' };
  bodyOf(await api.post(provider, `/v1/notices/${id}/deliveries`, body));
}

const reply = async (api: Api, id: string) =>
  bodyOf(await api.post(firm, `/v1/notices/${id}/replies`, { text: 'It was paid.' }));

async function decideReply(api: Api, id: string): Promise<void> {
  const ifMatch = (await api.get(provider, `/v1/notices/${id}`)).headers.get('etag') ?? '';
  const body = { outcome: 'confirm', reasons: 'Recorded as decided.' };
  bodyOf(await api.post(provider, `/v1/notices/${id}/decisions`, body, { ifMatch }));
}

async function decideObjection(api: Api, id: string): Promise<void> {
  const ifMatch = (await api.get(handler, `/v1/objections/${id}`)).headers.get('etag') ?? '';
  const body = { outcome: 'upheld', reasons: 'The amount is as decided.' };
  bodyOf(await api.post(handler, `/v1/objections/${id}/decisions`, body, { ifMatch }));
}

async function answer(api: Api, id: string, units: string[]): Promise<void> {
  const body = { outcome: 'implemented', action: 'Excluded from tenders.' };
  for (const unit of units) bodyOf(await api.post(unit, `/v1/joint-responses/${id}/feedback`, body));
}

/** Plays every normal path of the three workflows on a fresh platform, moving its clock. */
export async function playNormalPaths(api: Api): Promise<Path[]> {
  const filed = await submit(api, submissionOf(rows(4)));
  const [silent = '', replied = '', neglected = '', undelivered = ''] = filed;
  const exempt = await submit(api, submissionOf(rows(3), { exemption }));
  const item = 'serious-untrustworthiness-designations';
  const [designation = ''] = await submit(
    api,
    submissionOf([designationRow({ subject_code: firmCode.code, decided_on: '2026-11-12' })], {
      item,
      exemption,
    }),
  );

  const objections = [];
  for (const record of exempt) {
    const body = { record, ground: 'error', statement: 'The amount is another one.' };
    objections.push(bodyOf(await api.post(firm, '/v1/objections', body)).id);
  }
  const [early, reminded, overdue] = objections;
  const responses = [];
  for (const reason of ['first', 'second']) {
    const body = { record: designation, measure: 'restricted-procurement-and-subsidies', reason };
    responses.push(bodyOf(await api.post(provider, '/v1/joint-responses', body)).id);
  }
  const [answered, late] = responses;

  for (const served of [silent, replied, neglected]) await serve(api, served);
  await reply(api, neglected);
  await decideObjection(api, early);
  await answer(api, answered, [organ, 'housing', 'transport']);
  await answer(api, late, [organ, 'housing']);
  await api.moveJustPast(dayAfter(8));
  await reply(api, replied);
  await decideObjection(api, reminded);
  await api.moveJustPast(dayAfter(13));
  // A confirmation waits for the end of the notice period.
  await decideReply(api, replied);
  await decideObjection(api, overdue);
  await api.moveJustPast(dayAfter(19));
  // The limit of a decision runs from the end of the notice period.
  await api.moveJustPast(dayAfter(30));
  await decideReply(api, neglected);
  await answer(api, late, ['transport']);
  await api.moveJustPast(dayAfter(64));
  return [
    { name: 'notice delivered, no reply', id: silent, fewest: 3 },
    { name: 'notice delivered, reply, decision', id: replied, fewest: 3 },
    { name: 'notice delivered, reply, decision overdue', id: neglected, fewest: 5 },
    { name: 'notice never delivered', id: undelivered, fewest: 2 },
    { name: 'record that needs no notice', id: exempt[0] ?? '', fewest: 0 },
    { name: 'objection decided in time', id: early, fewest: 1 },
    { name: 'objection decided after its reminder', id: reminded, fewest: 3 },
    { name: 'objection decided overdue', id: overdue, fewest: 5 },
    { name: 'joint response answered in time', id: answered, fewest: 1 },
    { name: 'joint response answered overdue', id: late, fewest: 3 },
  ];
}
