/** A4: whoever sent a row brought what comes of it, also where another official answers for it. */
import { beforeEach, describe, expect, test } from 'vitest';
import { type ApplicationsCity, applicationsCity, third, told } from '../../support/applications.ts';
import { callers } from '../../support/callers.ts';
import type { Caller } from '../../support/event.ts';
import { asFirm, firmRow } from '../../support/firm.ts';

const NUMBER = '行政处罚决定书文号';
const FACTS = '违法事实';

const numbered = (number: number) => ({ [NUMBER]: `市监罚〔2026〕${number}号` });

let city: ApplicationsCity;
beforeEach(async () => {
  city = await applicationsCity();
});

const etagOf = async (id: string) =>
  String((await city.call('GET /v1/submissions/{id}', callers.colleague, { id })).headers.etag);

/** The record of the second of two rows of the same facts that one official sends; another says that they are two. */
async function confirmed(by: Caller = callers.colleague): Promise<string> {
  const row = firmRow();
  const { id } = (await city.submit([8001, 8002].map((number) => ({ ...row, ...numbered(number) })))).body;
  const answers = [{ row: 2, field: NUMBER, code: 'may-be-same-decision', reason: '两次检查，分别立案' }];
  const answer = await city.call('POST /v1/submissions/{id}/confirmations', by, {
    id,
    body: { answers },
    headers: { 'if-match': await etagOf(id) },
  });
  expect(answer.status).toBe(201);
  return recordOf(id, 2);
}

async function recordOf(id: string, row: number): Promise<string> {
  await city.record(id);
  const { results } = (await city.call('GET /v1/submissions/{id}', callers.colleague, { id })).body;
  return results[row - 1].record;
}

/** The record of a row that came back to who sent it, and was sent again by another. */
async function sentAgain(): Promise<string> {
  const mended = firmRow(numbered(8003));
  const { id } = (await city.submit([{ ...mended, [FACTS]: '当事人患有肝炎，销售超过保质期的食品。' }])).body;
  const answer = await city.call('POST /v1/submissions/{id}/resubmissions', callers.colleague, {
    id,
    body: { row: 1, record: mended },
    headers: { 'if-match': await etagOf(id) },
  });
  expect(answer.status).toBe(201);
  return recordOf(id, 1);
}

const barred = [403, 'brought-by-oneself'];

/** Delivers its notice; gives when the period to reply is over. */
async function delivered(id: string): Promise<string> {
  const body = { method: 'acknowledged' };
  expect((await city.call('POST /v1/notices/{id}/deliveries', asFirm, { id, body })).status).toBe(201);
  return (await city.stored(id)).state.notice?.endsAt ?? '';
}

/** Up to a reply that may be decided. */
async function replied(id: string): Promise<string> {
  const until = await delivered(id);
  expect((await city.reply(id)).status).toBe(201);
  city.clock.now = until;
  return id;
}

describe.each([
  ['a row that waited', confirmed],
  ['a row that came back', sentAgain],
] as const)('A4 M11.3 of %s', (_, brought) => {
  test('neither who sent it nor who answered for it decides on the reply; a third official does', async () => {
    const id = await replied(await brought());
    expect(told(await city.decideReply(id, 'confirm', callers.provider))).toEqual(barred);
    expect(told(await city.decideReply(id, 'confirm', callers.colleague))).toEqual(barred);
    expect(told(await city.decideReply(id, 'confirm', third))).toEqual([201, undefined]);
  });

  test('nor corrects it; who sent it may withdraw it', async () => {
    const id = await brought();
    expect(told(await city.correct(id, { facts: '另行查明。' }, callers.provider))).toEqual(barred);
    expect((await city.correct(id, { facts: '另行查明。' }, third)).status).toBe(201);
    expect((await city.withdraw(id, callers.provider)).status).toBe(201);
  });

  test('nor decides whether it is repaired', async () => {
    const id = await brought();
    await city.timer(id, { type: 'activate' }, await delivered(id));
    city.at(await city.firstDay(id));
    const asked = await city.repair(id);
    for (const caller of [callers.provider, callers.colleague]) {
      const version = String(asked.headers.etag);
      const decided = await city.decide('repairs', asked.body.id, { outcome: 'granted' }, caller, version);
      expect(told(decided)).toEqual(barred);
      expect(told(await city.claim('repairs', asked.body.id, caller))).toEqual(barred);
    }
    expect(told(await city.decide('repairs', asked.body.id, { outcome: 'granted' }, third))).toEqual([
      201,
      undefined,
    ]);
  });
});

test('who sends and answers for it themselves brought it alone', async () => {
  const id = await confirmed(callers.provider);
  expect((await city.stored(id)).state.secret.sentBy).toBeUndefined();
  expect(told(await city.decideReply(await replied(id), 'confirm', callers.colleague))).toEqual([
    201,
    undefined,
  ]);
});
