/** M16.1 attacks on expunging: each test says what should hold and does not yet. */
import { appendFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { recordSubmission } from '../../../functions/submissions/record.ts';
import { sweep } from '../../../functions/sweep/sweep.ts';
import { caseKey } from '../../../shared/store/dynamodb/keys.ts';
import { told } from '../../support/applications.ts';
import { callers } from '../../support/callers.ts';
import { asking, type ExpungingCity, expungingCity, illness } from '../../support/expungements.ts';
import { firmRow } from '../../support/firm.ts';

const log = (...of: unknown[]) => appendFileSync('/tmp/enemy.log', of.map((e) => JSON.stringify(e)).join(' ') + '\n');
let city: ExpungingCity;
beforeEach(async () => {
  city = await expungingCity();
});

describe('M16.1 what an expungement opens that was closed', () => {
  test('a decision whose record was deleted on objection is not filed anew, expunged or not (R2, Art. 33)', async () => {
    const number = { 行政处罚决定书文号: '市监罚〔2026〕9102号' };
    const record = await city.exempted(number);
    await city.decideObjection(await city.objected(record), { outcome: 'deleted' });
    const before = await city.exportedAgain(firmRow(number));
    expect(before.map(({ code }) => code)).toEqual(['decision-deleted']);
    const { body } = await city.ask(record);
    expect((await city.settle(body.id)).status).toBe(201);
    const after = await city.submit([firmRow(number)]);
    expect(after.body.results[0]).toMatchObject({ result: 'returned' });
  });

  test('nor one whose recording period is over', async () => {
    const number = { 行政处罚决定书文号: '市监罚〔2026〕9104号' };
    const record = await city.exempted(number);
    city.clock.now = (await city.stored(record)).state.endsAt;
    await sweep(city.wired, city.edge);
    const { body } = await city.ask(record);
    expect((await city.settle(body.id)).status).toBe(201);
    const after = await city.submit([firmRow(number)]);
    expect(after.body.results[0]).toMatchObject({ result: 'returned' });
  });
});

describe('M16.1 refused, it stands as it stood', () => {
  test('a notice whose limit of delivery passes while nobody may deliver it does not come back for that', async () => {
    const record = await city.fileIn('notifying');
    const { body } = await city.ask(record, callers.handler);
    const served = await city.call('POST /v1/notices/{id}/deliveries', callers.colleague, {
      id: record,
      body: { method: 'in-person', servedOn: '2026-12-01', proof: 'p' },
    });
    log('deliver while asked', told(served), JSON.stringify(served.body).slice(0, 300));
    city.clock.now = (await city.stored(record)).state.notice?.deliverBy ?? '';
    await sweep(city.wired, city.edge);
    log('status', (await city.stored(record)).state.status, city.clock.now, told(await city.settle(body.id, 'refuse')));
    city.clock.now = new Date(Date.parse(city.clock.now) + 3600_000).toISOString();
    await sweep(city.wired, city.edge);
    expect((await city.stored(record)).state.status).toBe('notifying');
  });

  test('a reply that its unit may not see meanwhile does not become overdue', async () => {
    const record = await city.fileIn('contested');
    const { body } = await city.ask(record, callers.handler);
    const decided = await city.call('POST /v1/notices/{id}/decisions', callers.colleague, {
      id: record,
      body: { outcome: 'confirm', reasons: 'As the file says.' },
      headers: { 'if-match': '"4"' },
    });
    log('decide reply while asked', told(decided));
    const { hearing } = { hearing: (await city.stored(record)).state.notice };
    city.clock.now = hearing?.decideBy ?? '';
    await sweep(city.wired, city.edge);
    city.clock.now = new Date(Date.parse(city.clock.now) + 3600_000).toISOString();
    await sweep(city.wired, city.edge);
    log('work provider', await city.work(callers.provider), 'super', await city.work(callers.supervision));
    await city.settle(body.id, 'refuse');
    expect((await city.stored(record)).state.notice?.overdueSince).toBeNull();
  });

  test('who was refused does not keep it hidden by asking again on the same document', async () => {
    const record = await city.exempted();
    const before = await city.shownTo(record);
    for (let n = 0; n < 5; n++) {
      const asked = await city.ask(record);
      if (n > 0) log('again', n, told(asked));
      if (asked.status === 201) await city.settle(asked.body.id, 'refuse');
    }
    await city.ask(record);
    expect(await city.shownTo(record)).toEqual(before);
  });
  test('whom it is about is told that it is kept from others while it is asked for, and by whom', async () => {
    const record = await city.exempted();
    await city.ask(record);
    log('notices', JSON.stringify((await city.notices())).slice(0, 600), record, (await city.own()).map(({ id }) => id));
    const own = (await city.own()).find(({ id }) => id === record);
    log(own && JSON.stringify(own).slice(0, 900));
  });
});

describe('M16.1 a message that comes late', () => {
  test('rows that are recorded a second time after the expungement bring nothing back, and take no name', async () => {
    const number = { 行政处罚决定书文号: '市监罚〔2026〕9105号', 违法事实: illness };
    const receipt = await city.call('POST /v1/submissions', callers.provider, {
      body: { item: 'administrative-penalties', records: [firmRow(number)] },
    });
    const { id } = receipt.body;
    // The intake dies once the records are in, before it settles the submission.
    const write = async () => {
      throw new Error('The intake dies.');
    };
    const dying = { ...city.wired, cases: { ...city.wired.cases, write } };
    await expect(recordSubmission(dying, id, city.clock.now)).rejects.toThrow();
    const found = (await city.call('GET /v1/submissions/{id}', callers.provider, { id })).body.results[0].record;
    const { body } = await city.ask(found);
    expect((await city.settle(body.id)).status).toBe(201);
    await recordSubmission(city.wired, id, city.clock.now);
    const result = (await city.call('GET /v1/submissions/{id}', callers.provider, { id })).body.results;
    log('late', JSON.stringify(result));
    const item = city.register.get(caseKey(found) ?? {});
    expect([item?.closed, item?.wrapped]).toEqual([undefined, undefined]);
    expect((await city.stored(found)).state.status).toBe('expunged');
    // Filed anew without what must not be stored.
    const after = await city.submit([firmRow({ ...number, 违法事实: '另行查明。' })]);
    expect(after.body.results[0]).toMatchObject({ result: 'accepted' });
  });
});

describe('M16.1 what is answered after', () => {
  test('asking bodies', () => {
    expect(asking.document).toBeTruthy();
  });
});
