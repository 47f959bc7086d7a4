import { beforeEach, describe, expect, test } from 'vitest';
import { firmCode } from '../../../local/acts/cast.ts';
import { callers } from '../../support/callers.ts';
import type { Caller, RequestParts } from '../../support/event.ts';
import { designationRow } from '../../support/filings.ts';
import { asFirm, firmRow } from '../../support/firm.ts';
import { type Answered, served } from '../../support/served.ts';

let city: Awaited<ReturnType<typeof served>>;
/** Done once, right behind the next read of cases: while what was read is still on its way. */
let meanwhile: (() => Promise<unknown>) | null = null;

beforeEach(async () => {
  meanwhile = null;
  city = await served('2026-12-01T02:00:00.000Z', (service) => async (name, input) => {
    const answer = await service(name, input);
    const act = name.startsWith('BatchGet') ? meanwhile : null;
    if (act) meanwhile = null;
    await act?.();
    return answer;
  });
});

/** Sends a request and, while it has only read, the same once more; gives both answers. */
async function twice(route: string, caller: Caller, parts: RequestParts): Promise<Answered[]> {
  const sent = { ...parts, headers: { ...parts.headers, 'idempotency-key': 'come-again' } };
  const other = Promise.withResolvers<Answered>();
  meanwhile = async () => other.resolve(await city.call(route, caller, sent));
  const answer = await city.call(route, caller, sent);
  return [answer, await other.promise];
}

describe('Invariant 11: what a request did is no reason to refuse it when it comes again, however close', () => {
  test('a measure that it began is open, and is its answer', async () => {
    const row = designationRow({ subject_code: firmCode.code, decided_on: '2026-11-20' });
    const more = { item: 'serious-untrustworthiness-designations', exemption: 'food-safety-risk' };
    const [{ record }] = (await city.submit([row], more)).body.results;
    const body = { record, measure: 'restricted-procurement-and-subsidies', reason: 'Designated.' };
    const answers = await twice('POST /v1/joint-responses', callers.provider, { body });
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[0]?.body).toEqual(answers[1]?.body);
  });

  test('a notice that it served is served', async () => {
    const [{ record: id }] = (await city.submit([firmRow()])).body.results;
    const parts = { id, body: { method: 'acknowledged' } };
    const answers = await twice('POST /v1/notices/{id}/deliveries', asFirm, parts);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[0]?.body).toEqual(answers[1]?.body);
  });

  test('another request is refused as it was', async () => {
    const [{ record: id }] = (await city.submit([firmRow()])).body.results;
    const parts = { id, body: { method: 'acknowledged' }, headers: { 'idempotency-key': 'another' } };
    expect((await city.call('POST /v1/notices/{id}/deliveries', asFirm, parts)).status).toBe(201);
    const again = await city.call('POST /v1/notices/{id}/deliveries', asFirm, {
      ...parts,
      headers: { 'idempotency-key': 'yet-another' },
    });
    expect(again.status).toBe(409);
  });
});
