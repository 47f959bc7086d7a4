import { beforeEach, describe, expect, test } from 'vitest';
import { subjectKey } from '../../../shared/keys/keys.ts';
import { callers } from '../../support/callers.ts';
import { keys } from '../../support/cases.ts';
import { penaltyRow } from '../../support/penalties.ts';
import { served } from '../../support/served.ts';

const stranger = subjectKey(keys, { kind: 'organization', code: '91110108551385082Q' });

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served('2026-12-01T02:00:00.000Z');
});

const filed = async (): Promise<string> => (await city.submit([penaltyRow()])).body.results[0].record;

describe('Invariant 13: scopes do not add up: who may look at a notice does not act for its parties', () => {
  test('a handler who is somebody else’s subject too neither acknowledges nor replies', async () => {
    const both = { ...callers.handler, scope: 'subject platform:handle', subject: stranger };
    const id = await filed();
    const acknowledged = { id, body: { method: 'acknowledged' } };
    expect((await city.call('POST /v1/notices/{id}/deliveries', both, acknowledged)).status).toBe(404);
    const served = { id, body: { method: 'in-person', servedOn: '2026-12-01', proof: 'receipt' } };
    await city.call('POST /v1/notices/{id}/deliveries', callers.provider, served);
    expect((await city.call('POST /v1/notices/{id}/replies', both, { id, body: { text: 'x' } })).status).toBe(
      404,
    );
  });

  test('a handler whose token may submit, too, neither serves nor decides another unit’s notice', async () => {
    const both = { ...callers.handler, scope: 'records:submit platform:handle' };
    const id = await filed();
    const served = { id, body: { method: 'in-person', servedOn: '2026-12-01', proof: 'receipt' } };
    expect((await city.call('POST /v1/notices/{id}/deliveries', both, served)).status).toBe(404);
    const decision = { id, body: { outcome: 'withdraw', reasons: 'r' }, headers: { 'if-match': '"1"' } };
    expect((await city.call('POST /v1/notices/{id}/decisions', both, decision)).status).toBe(404);
  });
});

describe('Invariant 1: a unit that may not initiate a measure learns nothing of records', () => {
  test('whatever record it names', async () => {
    const unit = { ...callers.provider, unit: 'transport', client: 'transport' };
    const id = await filed();
    const measure = 'restricted-procurement-and-subsidies';
    const answers = await Promise.all(
      [id, `${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`].map((record) =>
        city.call('POST /v1/joint-responses', unit, { body: { record, measure, reason: 'r' } }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([409, 409]);
    expect(answers[0]?.body).toEqual(answers[1]?.body);
  });
});

describe('E5 a text that only looks like one says nothing', () => {
  const blank = '\u200b\u2060\u3164';

  test('a cell of invisible signs is empty, and invisible signs make no other decision', async () => {
    const row = penaltyRow();
    const number = '行政处罚决定书文号';
    await city.submit([row]);
    const again = { ...row, [number]: `\u202a${row[number]}\u202c`.replace('〔', '﹝\u200b') };
    const { body } = await city.submit([again, penaltyRow({ 违法事实: blank })]);
    expect(
      body.results.map(({ faults }: { faults: { code: string }[] }) => faults.map(({ code }) => code)),
    ).toEqual([['already-filed'], ['missing']]);
  });
});
