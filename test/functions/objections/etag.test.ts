import { beforeEach, describe, expect, test } from 'vitest';
import { steps } from '../../../functions/steps/steps.ts';
import { subjectKey } from '../../../shared/keys/keys.ts';
import { callers } from '../../support/callers.ts';
import { keys } from '../../support/cases.ts';
import { penaltyRow } from '../../support/penalties.ts';
import { problemKind } from '../../support/refusals.ts';
import { served } from '../../support/served.ts';

const begun = '2026-12-01T02:00:00.000Z';
const firm = { kind: 'organization', code: '91330100799655058B' } as const;
const asFirm = callers.subject(subjectKey(keys, firm));
const exemption = 'food-safety-risk';

let city: Awaited<ReturnType<typeof served>>;
let step: ReturnType<typeof steps>;
beforeEach(async () => {
  city = await served(begun);
  step = steps(city.wired.cases, city.edge);
});

/** An objection as its applicant raised it, with the ETag that the receipt gave. */
async function raised() {
  const rows = [penaltyRow({ '行政相对人代码_1（统一社会信用代码）': firm.code })];
  const [{ record }] = (await city.submit(rows, { exemption })).body.results;
  const body = { record, ground: 'error', statement: 'The amount is another one.' };
  const answer = await city.call('POST /v1/objections', asFirm, { body });
  return { ...answer.body, etag: String(answer.headers.etag) };
}

const decide = (id: string, etag: string, outcome = 'upheld') =>
  city.call('POST /v1/objections/{id}/decisions', callers.handler, {
    id,
    body: { outcome, reasons: 'The amount is as decided.' },
    headers: { 'if-match': etag },
  });

const read = async (id: string) => {
  const { body, headers } = await city.call('GET /v1/objections/{id}', callers.handler, { id });
  return { ...body, etag: String(headers.etag) };
};

describe('M33.2 who decides on what he read does not lose to the platform’s books', () => {
  test('an objection’s ETag is good after the workflow stored its token, however often', async () => {
    const { id, etag } = await raised();
    for (const token of ['one', 'two']) {
      await step({ workflow: 'objection', id, await: 'decision', token });
      expect((await read(id)).etag).toBe(etag);
    }
    expect((await decide(id, etag)).status).toBe(201);
  });

  test('a reminder and an escalation move the ETag, as they show; what was read before them still decides', async () => {
    const { id, etag, dueAt } = await raised();
    city.clock.now = dueAt;
    await step({ workflow: 'objection', id, command: 'remind' });
    await step({ workflow: 'objection', id, command: 'escalate' });
    const now = await read(id);
    expect(now).toMatchObject({ remindedAt: dueAt, escalatedAt: dueAt, overdue: true });
    expect(now.etag).not.toBe(etag);
    expect((await decide(id, etag)).status).toBe(201);
  });

  test('what somebody decided is more: whoever read before it reads again', async () => {
    const { id, etag } = await raised();
    expect((await decide(id, etag)).status).toBe(201);
    const late = await decide(id, etag, 'deleted');
    expect([late.status, problemKind(late.body)]).toEqual([412, 'changed-meanwhile']);
  });

  test('a version that has not been yet is none', async () => {
    const { id } = await raised();
    expect((await decide(id, '"9"')).status).toBe(412);
  });

  test('of two who decide at once, one decides and the other is told', async () => {
    const { id, etag } = await raised();
    const answers = await Promise.all([decide(id, etag), decide(id, etag, 'deleted')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
  });

  test('a timer and an official at once: both are done, and the official is not told to try again', async () => {
    const { id, etag, dueAt } = await raised();
    city.clock.now = dueAt;
    const [decided] = await Promise.all([
      decide(id, etag),
      step({ workflow: 'objection', id, command: 'escalate' }),
    ]);
    expect(decided.status).toBe(201);
    expect((await read(id)).status).toBe('decided');
  });
});

describe('A8 the ETag of an objection covers the record that is shown with it', () => {
  const correct = (id: string, etag: string, facts: string) =>
    city.call('POST /v1/objections/{id}/decisions', callers.handler, {
      id,
      body: { outcome: 'corrected', reasons: 'As the file says.', corrections: { facts } },
      headers: { 'if-match': etag },
    });

  /** Two objections to one record, each read before either is decided. */
  async function twoRead() {
    const first = await raised();
    const body = { record: first.record, ground: 'omission', statement: 'The facts are others.' };
    const second = (await city.call('POST /v1/objections', asFirm, { body })).body;
    return [await read(first.id), await read(second.id)] as const;
  }

  test('of two objections to one record, both read, the one decided second is read again first', async () => {
    const [first, second] = await twoRead();
    expect((await correct(first.id, first.etag, '另行查明甲。')).status).toBe(201);
    expect((await correct(second.id, second.etag, '另行查明乙。')).status).toBe(412);
    // The record is shown to who has claimed it; who only reads the objection decides on the same versions.
    await city.call('POST /v1/objections/{id}/claims', callers.handler, { id: second.id, body: {} });
    const again = await read(second.id);
    expect(again.about.content.facts).toBe('另行查明甲。');
    expect((await correct(second.id, again.etag, '另行查明丙。')).status).toBe(201);
  });

  test('a further objection shows on the record: whoever read before it reads again', async () => {
    const first = await raised();
    const before = await read(first.id);
    const body = { record: first.record, ground: 'omission', statement: 'The facts are others.' };
    await city.call('POST /v1/objections', asFirm, { body });
    expect((await decide(first.id, before.etag)).status).toBe(412);
  });

  test('what an objection’s ETag was before it covered the record is good for nothing any more', async () => {
    const { id } = await raised();
    expect((await decide(id, '"1"')).status).toBe(412);
  });
});
