/** M9.1, M16.1 What takes effect between receipt and intake: the version of the receipt holds, but for what the new one forbids to collect. */
import { beforeEach, describe, expect, test } from 'vitest';
import { recordSubmission } from '../../../functions/submissions/record.ts';
import { commendedPerson } from '../../shared/formats/commendation/rows.ts';
import { told } from '../../support/applications.ts';
import type { Body } from '../../support/body.ts';
import { callers } from '../../support/callers.ts';
import type { Caller } from '../../support/event.ts';
import { firmRow } from '../../support/firm.ts';
import { minorPenalty, naturalPerson, penaltyRow } from '../../support/penalties.ts';
import { approvalNumber, heard, published } from '../../support/publish.ts';
import { contentOf, listIn } from '../../support/published.ts';
import { byIntake, served } from '../../support/served.ts';

const { officialId: _, officialName: __, ...system } = callers.provider;
const commendation = { item: 'commendations', records: [commendedPerson()] };
const penalty = (row: object, more: object = {}) => ({
  item: 'administrative-penalties',
  records: [row],
  ...more,
});

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served('2026-12-01T02:00:00.000Z', undefined, byIntake);
});

const receive = async (body: object, as: Caller = callers.provider): Promise<string> => {
  const { status, body: receipt } = await city.call('POST /v1/submissions', as, { body });
  expect([status, receipt.returned, receipt.results?.[0].faults]).toEqual([202, 0, undefined]);
  return receipt.id;
};
const rows = async (id: string): Promise<Body[]> => {
  await recordSubmission(city.wired, id, city.clock.now);
  return (await city.call('GET /v1/submissions/{id}', callers.provider, { id })).body.results;
};
const cameBack = async (id: string) =>
  (await rows(id)).map(({ result, faults = [] }) => [result, ...faults.map(({ code }: Body) => code)]);

/** A list of words that knows one more. */
async function knowMore(): Promise<void> {
  const rules = [
    ...listIn<object>('religious-faith', 'rules'),
    { words: ['某某新教'], notBefore: [], notAfter: [] },
  ];
  expect((await published(city, 'word-lists', 'religious-faith', { rules })).status).toBe(201);
}

describe('a row that was received before is not put on record', () => {
  test.each([
    ['once its item is about organizations alone', { about: 'organizations' }],
    ['once its item has ended', { providers: [] }],
  ])('%s', async (_what, change) => {
    const id = await receive(commendation);
    await published(city, 'items', 'commendations', change);
    expect(await cameBack(id)).toEqual([['returned', 'forbidden-since']]);
  });

  test('once the law that let it in is published no more (Art. 8)', async () => {
    const inclusions = [
      {
        id: 'city-rule',
        law: { zh: '《甲法》', en: 'Law A' },
        article: { zh: '第一条', en: 'Art. 1' },
        units: ['market-regulation'],
      },
    ];
    const basis = { law: { zh: '《甲法》', en: 'Law A' }, article: { zh: '第一条', en: 'Art. 1' } };
    const made = await published(city, 'items', 'administrative-penalties', { inclusions, basis });
    expect(made.status).toBe(201);
    const row = penaltyRow({
      ...minorPenalty,
      ...naturalPerson('990101189505200028'),
      案件程序类别: '简易程序',
    });
    const id = await receive(penalty(row, { inclusion: 'city-rule' }));
    await published(city, 'items', 'administrative-penalties', { inclusions: [] });
    expect(await cameBack(id)).toEqual([['returned', 'forbidden-since']]);
  });

  test('once a word of it is known as what is never collected (Art. 16)', async () => {
    const id = await receive(penalty(firmRow({ 违法事实: '参加某某新教聚会。' })));
    await knowMore();
    expect(await cameBack(id)).toEqual([['returned', 'forbidden-since']]);
  });
});

test('what nothing forbids is recorded by the version of its receipt', async () => {
  const id = await receive(penalty(firmRow()));
  await published(city, 'items', 'administrative-penalties', { frequency: { days: 3 } });
  await knowMore();
  expect(await cameBack(id)).toEqual([['accepted']]);
});

test('an alarm that an official answered for is not raised again', async () => {
  const row = firmRow({ 违法事实: '在信佛路口占道经营' });
  const { body, headers } = await city.submit([row]);
  const answers = [
    {
      field: '违法事实',
      code: 'prohibited-information',
      category: 'religious-faith',
      reason: '路名，与信仰无关。',
    },
  ];
  const sent = await city.call('POST /v1/submissions/{id}/resubmissions', callers.colleague, {
    id: body.id,
    body: { row: 1, record: row, answers },
    headers: { 'if-match': String(headers.etag) },
  });
  expect(sent.status).toBe(201);
  await knowMore();
  expect(await cameBack(body.id)).toEqual([['accepted']]);
});

test('what is on record already, as its recorder died over it, stays', async () => {
  const id = await receive(commendation);
  let isDead = false;
  const dying = {
    ...city.wired,
    cases: {
      ...city.wired.cases,
      write: async (...of: Parameters<typeof city.wired.cases.write>) => {
        if (isDead) throw new Error('It died.');
        return city.wired.cases.write(...of);
      },
    },
  };
  isDead = true;
  await expect(recordSubmission(dying, id, city.clock.now)).rejects.toThrow();
  await published(city, 'items', 'commendations', { about: 'organizations' });
  expect(await cameBack(id)).toEqual([['accepted']]);
});

test('an official does not answer for a row that waits and that the item is not about any more', async () => {
  const content = { ...contentOf('commendations'), about: 'organizations' };
  const draft = await city.call('POST /v1/publications', callers.drafter, {
    body: { what: 'items', name: 'commendations', content },
  });
  const version = await heard(city, draft.body.id);
  const id = await receive(commendation, system);
  const approval = await city.call('POST /v1/publications/{id}/approvals', callers.approver, {
    id: draft.body.id,
    body: { document: approvalNumber },
    headers: { 'if-match': version },
  });
  city.clock.now = approval.body.effectiveAt;
  const { body, headers } = await city.call('GET /v1/submissions/{id}', callers.provider, { id });
  expect(body.waiting).toBe(1);
  const confirmed = await city.call('POST /v1/submissions/{id}/confirmations', callers.provider, {
    id,
    body: {},
    headers: { 'if-match': String(headers.etag) },
  });
  expect(told(confirmed)).toEqual([201, undefined]);
  expect(await cameBack(id)).toEqual([['returned', 'about-organizations']]);
});
