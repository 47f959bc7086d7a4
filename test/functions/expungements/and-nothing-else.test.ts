/** M16.1 what expunging must not do beside what it does. */
import { beforeEach, describe, expect, test } from 'vitest';
import { wholeRound } from '../../../functions/auditor/audit.ts';
import { recordSubmission } from '../../../functions/submissions/record.ts';
import { sweep } from '../../../functions/sweep/sweep.ts';
import { caseKey } from '../../../shared/store/dynamodb/keys.ts';
import { told } from '../../support/applications.ts';
import { auditingOn } from '../../support/audited.ts';
import { callers } from '../../support/callers.ts';
import { type ExpungingCity, expungingCity, illness } from '../../support/expungements.ts';
import { firmRow } from '../../support/firm.ts';
import { exemption } from '../../support/records.ts';
import { byIntake } from '../../support/served.ts';

let city: ExpungingCity;
beforeEach(async () => {
  city = await expungingCity(undefined, byIntake);
});

const decided = { 行政处罚决定书文号: '市监罚〔2026〕9102号' };

/** Takes a submission in by an intake that dies once the records are in, before it settles the submission; gives both identifiers. */
async function takenInHalf(row: Record<string, string>, more: object = {}) {
  const body = { item: 'administrative-penalties', records: [firmRow(row)], ...more };
  const { id } = (await city.call('POST /v1/submissions', callers.provider, { body })).body;
  const write = async () => {
    throw new Error('The intake dies.');
  };
  const dying = { ...city.wired, cases: { ...city.wired.cases, write } };
  await expect(recordSubmission(dying, id, city.clock.now)).rejects.toThrow();
  const all = JSON.stringify(city.register.all());
  return { id, record: /rec_[A-Za-z0-9_-]+/.exec(all)?.[0] ?? '' };
}

describe('M16.1 expunging opens nothing that was closed', () => {
  test('a decision whose record was deleted on objection is filed anew no more after it than before (Art. 33; R2)', async () => {
    const record = await city.exempted(decided);
    await city.decideObjection(await city.objected(record), { outcome: 'deleted' });
    expect((await city.exportedAgain(firmRow(decided))).map(({ code }) => code)).toEqual([
      'decision-deleted',
    ]);
    await city.settle((await city.ask(record)).body.id);
    expect((await city.submit([firmRow(decided)])).body.results[0]).toMatchObject({ result: 'returned' });
  });

  test('what is kept from its unit meanwhile is compared with nothing that it files', async () => {
    const record = await city.exempted({ ...decided, 违法事实: illness });
    await city.ask(record, callers.handler);
    const codes = async (facts: string) =>
      (await city.exportedAgain(firmRow({ ...decided, 违法事实: facts }))).map(({ code }) => code);
    expect(await codes('另行查明。')).toEqual(await codes(illness));
  });
});

describe('M16.1 refused, a record stands as it stood', () => {
  test('a notice does not come back because nobody could deliver it meanwhile', async () => {
    const record = await city.fileIn('notifying');
    const limit = (await city.stored(record)).state.notice?.deliverBy ?? '';
    city.clock.now = new Date(Date.parse(limit) - 86_400_000).toISOString();
    const { body } = await city.ask(record, callers.handler);
    const served = await city.call('POST /v1/notices/{id}/deliveries', callers.colleague, {
      id: record,
      body: { method: 'in-person', servedOn: city.clock.now.slice(0, 10), proof: 'Receipt 7.' },
    });
    expect(told(served)).toEqual([404, 'kept-while-asked']);
    city.clock.now = new Date(Date.parse(limit) + 86_400_000).toISOString();
    for (const _ of [1, 2]) await sweep(city.wired, city.edge);
    expect((await city.settle(body.id, 'refuse')).body.overdue).toBe(false);
    expect((await city.stored(record)).state.status).toBe('notifying');
  });

  test('its unit is not overdue with a decision that it was kept from', async () => {
    const record = await city.fileIn('contested');
    const { decideBy } = (await city.stored(record)).state.notice ?? {};
    city.clock.now = new Date(Date.parse(decideBy ?? '') - 86_400_000).toISOString();
    const { body } = await city.ask(record, callers.handler);
    const version = `"${(await city.stored(record)).seq}"`;
    const reply = await city.call('POST /v1/notices/{id}/decisions', callers.colleague, {
      id: record,
      body: { outcome: 'withdraw', reasons: 'It was paid.' },
      headers: { 'if-match': version },
    });
    expect(told(reply)).toEqual([404, 'kept-while-asked']);
    city.clock.now = new Date(Date.parse(decideBy ?? '') + 3_600_000).toISOString();
    for (const _ of [1, 2]) await sweep(city.wired, city.edge);
    await city.settle(body.id, 'refuse');
    expect((await city.stored(record)).state.notice?.overdueSince).toBeNull();
  });

  test('who was refused does not keep it hidden by asking again, on the same document, for ever', async () => {
    const record = await city.exempted();
    const before = await city.shownTo(record);
    for (const _ of [1, 2, 3, 4, 5]) {
      const asked = await city.ask(record);
      if (asked.status === 201) await city.settle(asked.body.id, 'refuse');
    }
    await city.ask(record);
    expect(await city.shownTo(record)).toEqual(before);
  });
});

describe('M16.1 a message that comes late', () => {
  test('rows that are recorded a second time bring nothing back, and take no name', async () => {
    const { id, record } = await takenInHalf({ ...decided, 违法事实: illness });
    expect((await city.settle((await city.ask(record)).body.id)).status).toBe(201);
    await recordSubmission(city.wired, id, city.clock.now);
    const item = city.register.get(caseKey(record) ?? {});
    expect([item?.closed, item?.wrapped]).toEqual([undefined, undefined]);
    expect((await city.submit([firmRow(decided)])).body.results[0]).toMatchObject({ result: 'accepted' });
  });

  test('nor entries that it is owed no more, which the audit then names', async () => {
    const { id, record } = await takenInHalf({ ...decided, 违法事实: illness }, { exemption });
    await city.settle((await city.ask(record)).body.id);
    await recordSubmission(city.wired, id, city.clock.now);
    await city.sealAll();
    const audit = auditingOn(city.tables, city.wired, city.sealing, () => city.clock.now);
    expect((await wholeRound(audit)).map(({ what }) => what)).toEqual([]);
  });
});
