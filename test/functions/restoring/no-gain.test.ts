/** M30.1 what nobody may gain or lose by a restore. */
import { beforeEach, describe, expect, test } from 'vitest';
import { recordSubmission } from '../../../functions/submissions/record.ts';
import { sweep } from '../../../functions/sweep/sweep.ts';
import { secondHandler, told } from '../../support/applications.ts';
import { callers } from '../../support/callers.ts';
import { type ExpungingCity, expungingCity, illness } from '../../support/expungements.ts';
import { asFirm, firmRow } from '../../support/firm.ts';
import { exemption } from '../../support/records.ts';
import { copyOf, putBack, restored } from '../../support/restored.ts';
import { byIntake } from '../../support/served.ts';

let city: ExpungingCity;
beforeEach(async () => {
  city = await expungingCity(undefined, byIntake);
});

const minutes = (count: number) => {
  city.clock.now = new Date(Date.parse(city.clock.now) + count * 60_000).toISOString();
};

/** What is done and then lost: the tables are put back to before it, the log keeps it. */
async function losing(act: () => Promise<unknown>): Promise<void> {
  await city.sealAll();
  const copied = copyOf(city);
  minutes(10);
  await act();
  await city.sealAll();
  putBack(city, copied);
}

async function settleLoss(id: string, outcome: 'stands' | 'ended' | 'withdrawn') {
  const { headers } = await city.call('GET /v1/losses/{id}', secondHandler, { id });
  return city.call('POST /v1/losses/{id}/settlements', secondHandler, {
    id,
    body: { outcome, document: '（2026）恢复1号', reasons: 'As the paper file says.' },
    headers: { 'if-match': String(headers.etag) },
  });
}

const isToldIllness = async (id: string, caller: Parameters<typeof city.call>[1]) =>
  JSON.stringify((await city.call('GET /v1/records/{id}', caller, { id })).body).includes(illness);

describe('M30.1, M16.1 a restore to before an expungement was confirmed', () => {
  test('somebody may settle one that a handler asked for, so that it can be decided', async () => {
    const record = await city.exempted({ 违法事实: illness });
    const { body } = await city.ask(record, callers.handler);
    await losing(() => city.settle(body.id));
    await restored(city);
    expect((await settleLoss(record, 'stands')).status).toBe(201);
    expect(told(await settleLoss(body.id, 'stands'))).toEqual([201, undefined]);
    expect((await city.settle(body.id)).status).toBe(201);
  });

  test('what two officials had destroyed is shown to no handler again (decision 43)', async () => {
    const record = await city.exempted({ 违法事实: illness });
    await losing(async () => city.settle((await city.ask(record)).body.id));
    await restored(city);
    expect(await isToldIllness(record, callers.handler)).toBe(false);
  });

  test('nor to everybody, where one official, who sees no more than two numbers, says that it stands', async () => {
    const record = await city.exempted({ 违法事实: illness });
    await losing(async () => city.settle((await city.ask(record)).body.id));
    await restored(city);
    expect(told(await settleLoss(record, 'stands'))).toEqual([409, 'expunging-lost']);
    expect(await city.shownTo(record)).toEqual(['subject']);
  });

  test('nor where its submission is settled and recorded anew', async () => {
    const body = {
      item: 'administrative-penalties',
      exemption,
      records: [firmRow({ 违法事实: illness })],
    };
    const { id } = (await city.call('POST /v1/submissions', callers.provider, { body })).body;
    let record = '';
    await losing(async () => {
      await recordSubmission(city.wired, id, city.clock.now);
      record = (await city.call('GET /v1/submissions/{id}', callers.provider, { id })).body.results[0].record;
      await city.settle((await city.ask(record)).body.id);
    });
    expect((await restored(city)).found).toMatchObject({ marked: 1, gone: 2 });
    expect((await settleLoss(id, 'stands')).status).toBe(201);
    minutes(40);
    await sweep(city.wired, city.edge);
    expect(await city.shownTo(record)).toEqual(['subject']);
  });
});

describe('M30.1, M16.1 a restore to before an application was expunged', () => {
  /** An objection that was decided, and that holds what must not be stored. */
  const objected = async (): Promise<string> => {
    const record = await city.exempted();
    const { body } = await city.apply('objections', { record, ground: 'error', statement: illness });
    expect((await city.decide('objections', body.id, { outcome: 'upheld' })).status).toBe(201);
    return body.id;
  };
  const isTold = async (id: string, caller: Parameters<typeof city.call>[1]) =>
    JSON.stringify((await city.readOne('objections', id, caller)).body).includes(illness);

  test('before it was confirmed: what was asked for is decided anew, and meanwhile stays kept', async () => {
    const id = await objected();
    const { body } = await city.askOf('objections', id);
    await losing(() => city.settle(body.id));
    await restored(city);
    expect(told(await city.readOne('objections', id, callers.handler))).toEqual([200, undefined]);
    expect(await isTold(id, callers.handler)).toBe(false);
    for (const each of [id, body.id]) expect((await settleLoss(each, 'stands')).status).toBe(201);
    expect(await isTold(id, callers.handler)).toBe(false);
    expect((await city.settle(body.id)).status).toBe(201);
    expect(await isTold(id, asFirm)).toBe(false);
  });

  test('before it was asked for: settled it goes on, shows to its subject alone, and is asked for anew', async () => {
    const id = await objected();
    await losing(async () => city.settle((await city.askOf('objections', id)).body.id));
    expect((await restored(city)).found).toMatchObject({ marked: 1, gone: 1 });
    expect((await settleLoss(id, 'stands')).status).toBe(201);
    expect([await isTold(id, callers.handler), await isTold(id, asFirm)]).toEqual([false, true]);
    expect((await city.settle((await city.askOf('objections', id)).body.id)).status).toBe(201);
    expect(await isTold(id, asFirm)).toBe(false);
  });

  /** An objection that is open again: a restore lost that it was decided, and what it says destroyed. */
  async function openAgain(): Promise<{ id: string; record: string }> {
    const record = await city.exempted();
    const { id } = (await city.apply('objections', { record, ground: 'error', statement: illness })).body;
    await losing(async () => {
      await city.decide('objections', id, { outcome: 'upheld' });
      await city.settle((await city.askOf('objections', id)).body.id);
    });
    await restored(city);
    return { id, record };
  }

  test('before it was decided: it is owed its decision, and read by who gives it', async () => {
    const { id, record } = await openAgain();
    for (const each of [id, record]) expect((await settleLoss(each, 'stands')).status).toBe(201);
    expect(await isTold(id, callers.handler)).toBe(true);
    expect((await city.decide('objections', id, { outcome: 'upheld' })).status).toBe(201);
    expect(await isTold(id, callers.handler)).toBe(false);
  });

  test('an expungement of an application that is lost is none of its record, and the other way round', async () => {
    const { record } = await openAgain();
    const shown = (await city.call('GET /v1/losses/{id}', secondHandler, { id: record })).body;
    expect(shown).toMatchObject({ mayStand: true });
    expect((await city.stored(record)).state.losses?.[0]?.isExpungingLost).toBeUndefined();
  });
});

describe('M30.1, M32.1 a look at what was lost of somebody’s case', () => {
  test('is on their access list, as any other is', async () => {
    const record = await city.exempted();
    await losing(() => city.withdraw(record));
    await restored(city);
    await city.call('GET /v1/losses/{id}', callers.handler, { id: record });
    const { items } = (await city.call('GET /v1/me/accesses', asFirm)).body;
    expect(items.map(({ client }: { client: string }) => client)).toContain('handler-one');
  });
});

describe('M30.1, M11.1 a restore takes no hearing from anybody', () => {
  test('whose reply was lost may reply again, however late that is settled', async () => {
    const record = await city.fileIn('notified');
    await losing(() => city.reply(record));
    await restored(city);
    expect(told(await city.reply(record))).toEqual([409, 'events-lost']);
    city.clock.now = (await city.stored(record)).state.notice?.endsAt ?? '';
    minutes(60);
    expect((await settleLoss(record, 'stands')).status).toBe(201);
    const again = await city.reply(record);
    for (const _ of [1, 2]) await sweep(city.wired, city.edge);
    expect([told(again), (await city.stored(record)).state.status]).toEqual([[201, undefined], 'contested']);
  });

  test('a notice that nobody could deliver meanwhile does not come back', async () => {
    const record = await city.fileIn('notifying');
    const body = { method: 'acknowledged' };
    await losing(() => city.call('POST /v1/notices/{id}/deliveries', asFirm, { id: record, body }));
    await restored(city);
    city.clock.now = (await city.stored(record)).state.notice?.deliverBy ?? '';
    minutes(60);
    expect((await settleLoss(record, 'stands')).status).toBe(201);
    for (const _ of [1, 2]) await sweep(city.wired, city.edge);
    expect((await city.stored(record)).state.status).toBe('notifying');
  });
});

describe('M30.1 what was filed and is lost is filed again', () => {
  test('also where its unit had withdrawn an earlier filing, which the paper file says and is therefore ended', async () => {
    const decided = { 行政处罚决定书文号: '市监罚〔2026〕9107号' };
    const record = await city.exempted(decided);
    await losing(async () => {
      await city.withdraw(record);
      await city.exempted({ ...decided, 违法事实: '另行查明。' });
    });
    await restored(city);
    await settleLoss(record, 'withdrawn');
    const again = await city.submit([firmRow({ ...decided, 违法事实: '另行查明。' })], { exemption });
    expect(again.body.results[0]).toMatchObject({ result: 'accepted' });
  });
});
