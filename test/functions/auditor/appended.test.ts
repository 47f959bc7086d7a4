/** M30.1, invariant 12: an event that the platform did not make is named, wherever somebody puts it and whatever it takes back. */
import { beforeEach, describe, expect, test } from 'vitest';
import { caseLost, looksLost } from '../../../functions/audit/known-loss.ts';
import { wholeRound } from '../../../functions/auditor/audit.ts';
import { report } from '../../../functions/auditor/report.ts';
import { findingName } from '../../../shared/finding/process.ts';
import type { Found } from '../../../shared/finding/state.ts';
import { type Item, number, text } from '../../../shared/store/dynamodb/item.ts';
import { caseKey, nameSort } from '../../../shared/store/dynamodb/keys.ts';
import { auditingOn } from '../../support/audited.ts';
import { callers } from '../../support/callers.ts';
import { type ExpungingCity, expungingCity } from '../../support/expungements.ts';
import { asFirm } from '../../support/firm.ts';
import { appended, forge, stateOf } from '../../support/forged.ts';
import { copyOf, putBack, restored } from '../../support/restored.ts';

let city: ExpungingCity;
let record: string;

const later = (ms = 3_600_000) => {
  city.clock.now = new Date(Date.parse(city.clock.now) + ms).toISOString();
};
/** All of it sealed, and long enough ago. */
async function sealed() {
  for (const item of city.history.all()) city.entered.push(item);
  await city.sealAll();
  later();
}
const audit = () => wholeRound(auditingOn(city.tables, city.wired, city.sealing, () => city.clock.now));
const named = async () => (await audit()).map(({ what, of, event }) => [what, of, event]);
const proofOf = async (id: string) =>
  (await city.call('GET /v1/audit/proofs/{id}', callers.supervision, { id })).body;
const itemOf = (id: string): Item => structuredClone(city.register.get(caseKey(id) ?? {}) ?? {});

beforeEach(async () => {
  city = await expungingCity();
  record = await city.exempted();
});

describe('M30.1 one appended event, hashed right and sealed, takes back', () => {
  test.each([
    ['with a random value of nobody', undefined],
    ['as one that is older than the log', ''],
  ])('no deletion, %s', async (_, salt) => {
    const objected = await city.objected(record);
    const [before, all] = [itemOf(record), city.register.all()];
    await city.decideObjection(objected, { outcome: 'deleted' });
    await sealed();
    expect(await audit()).toEqual([]);
    forge(city, record, {
      state: () => ({ ...JSON.parse(text(before, 'state')), restrictions: [] }),
      event: { type: 'ObjectionClosed', data: {} },
      item: (item) => ({ ...item, ...(before.dueAt ? { dueAt: before.dueAt } : {}) }),
      ...(salt === undefined ? {} : { salt }),
    });
    for (const item of all) if (/^V#/.test(text(item, 'pk'))) city.register.put(item);
    await sealed();
    const seq = number(itemOf(record), 'seq');
    expect(await named()).toContainEqual(['event-foreign', record, seq]);
    const { whole, breaches } = await proofOf(record);
    expect([whole, breaches]).toEqual([false, [{ case: record, seq, what: 'event-foreign' }]]);
  });

  test('no revocation', async () => {
    const id = await city.allow();
    const before = itemOf(id);
    await city.call('POST /v1/authorizations/{id}/revocations', asFirm, { id, body: {} });
    await sealed();
    forge(city, id, {
      state: () => JSON.parse(text(before, 'state')),
      event: { type: 'AuthorizationGiven', data: {}, by: { as: 'subject' } },
    });
    await sealed();
    expect(await named()).toContainEqual(['event-foreign', id, number(itemOf(id), 'seq')]);
    expect((await proofOf(id)).whole).toBe(false);
  });

  test('no refusal to expunge', async () => {
    const asked = (await city.ask(record)).body.id;
    await city.settle(asked, 'refuse');
    const other = await city.expunged({ 行政处罚决定书文号: '市监罚〔2026〕905号' });
    await sealed();
    expect(await audit()).toEqual([]);
    const model = stateOf(city, other.id);
    forge(city, asked, {
      state: (was) => ({
        ...was,
        status: 'confirmed',
        decision: { ...(was.decision as object), outcome: 'expunge' },
        remaining: model.remaining,
      }),
      event: { type: 'ExpungementConfirmed', data: { remaining: model.remaining } },
    });
    forge(city, record, {
      state: (was) => ({
        ...was,
        status: 'expunged',
        owed: null,
        expunged: { ...(stateOf(city, other.record).expunged as object), expungement: asked },
      }),
      event: { type: 'RecordExpunged', data: { expungement: asked } },
      item: ({ closed: _, wrapped: __, dueAt: ___, dueShard: ____, ...item }) => item,
    });
    await sealed();
    const { breaches } = await proofOf(record);
    const seq = number(itemOf(record), 'seq');
    expect(breaches).toContainEqual({ case: record, seq, what: 'event-foreign' });
    expect(breaches).toContainEqual({ case: asked, seq: null, what: 'expunged-unconfirmed' });
    expect(await named()).toContainEqual(['event-foreign', asked, number(itemOf(asked), 'seq')]);
  });
});

describe('M30.1 what a finding says was lost is believed', () => {
  /** Two findings of things that were put right, settled in good faith. */
  async function settledFindings(): Promise<string[]> {
    let drawn = 0;
    const newId = () => `00000000-0000-4000-9100-${String(++drawn).padStart(12, '0')}`;
    for (const at of ['nam~one', 'nam~two'])
      await report(
        city.wired.cases,
        { what: 'entry-foreign', of: null, event: null, at },
        city.clock.now,
        newId,
      );
    const work = (await city.call('GET /v1/worklist', callers.supervision)).body.items;
    const ids = work
      .filter(({ what }: { what: string }) => what === 'damage-found')
      .map((each: { case: string }) => each.case);
    for (const id of ids) {
      const { headers } = await city.call('GET /v1/audit/findings/{id}', callers.supervision, { id });
      await city.call('POST /v1/audit/findings/{id}/settlements', callers.supervision, {
        id,
        body: { document: '纪要1号', reasons: 'It was removed.' },
        headers: { 'if-match': String(headers.etag) },
      });
    }
    return ids;
  }

  test('only where the platform said it', async () => {
    const victim = await city.exempted({ 行政处罚决定书文号: '市监罚〔2026〕901号' });
    await city.look();
    const [one = '', two = ''] = await settledFindings();
    await sealed();
    expect(await audit()).toEqual([]);
    const events = city.history.all().filter(({ sk }) => sk?.S?.startsWith(`E#${victim}#`));
    const looks = city.history.all().filter(({ sk }) => sk?.S?.startsWith('A#'));
    const day = { pk: looks[0]?.pk?.S ?? '', prefix: (looks[0]?.sk?.S ?? '').slice(0, 12) };
    const says = (found: Found, id: string) => {
      forge(city, id, { state: (was) => ({ ...was, ...found }), event: { type: 'Reviewed', data: {} } });
      const { pk = { S: '' } } = itemOf(id);
      city.register.put({ pk, sk: { S: nameSort(findingName(found)) }, case: { S: id } });
    };
    says(caseLost(victim, events.length), one);
    says(looksLost(day, { pages: looks.length, saidBefore: 0 }), two);
    for (const item of [...events, ...looks]) city.history.remove(item);
    city.register.remove(caseKey(victim) ?? {});
    await sealed();
    const found = await audit();
    expect(found.filter(({ what }) => what === 'look-missing')).toHaveLength(looks.length);
    expect(found).toContainEqual(expect.objectContaining({ what: 'event-missing', of: victim }));
    expect((await proofOf(victim)).breaches).toContainEqual({
      case: victim,
      seq: null,
      what: 'case-missing',
    });
  });

  test('and of those that a restore lost nothing is named, though its finding is settled', async () => {
    await sealed();
    const copied = copyOf(city);
    later();
    await city.exempted({ 行政处罚决定书文号: '市监罚〔2026〕902号' });
    await city.look();
    await sealed();
    putBack(city, copied);
    await restored(city);
    await sealed();
    expect((await audit()).filter(({ what }) => /missing|foreign|altered/.test(what))).toEqual([]);
  });
});

test('M30.1 in the numbers that a restore lost nobody writes events', async () => {
  const objection = await city.objected(record);
  await sealed();
  const copied = copyOf(city);
  await city.decideObjection(objection, { outcome: 'deleted' });
  await sealed();
  putBack(city, copied);
  city.entered.splice(0);
  await restored(city);
  await sealed();
  expect(await audit()).toEqual([]);
  const events = city.history.partition(text(itemOf(record), 'pk')).filter(({ sk }) => {
    return sk?.S?.startsWith(`E#${record}#`);
  });
  const mark = events.at(-1) ?? {};
  const { from, to } = JSON.parse(text(mark, 'body')).data;
  let previous = text(events.find((event) => number(event, 'seq') === from - 1) ?? {}, 'hash');
  const body = JSON.stringify({ type: 'RecordDeleted', at: city.clock.now, by: { as: 'subject' }, data: {} });
  for (let seq = from; seq <= to; seq++)
    previous = appended(city.history, {
      id: record,
      pk: text(mark, 'pk'),
      seq,
      previous,
      body,
      digest: '',
    });
  for (let seq = from; seq <= to; seq++) expect(await named()).toContainEqual(['event-foreign', record, seq]);
  expect((await proofOf(record)).breaches.map(({ what }: { what: string }) => what)).toContain(
    'event-foreign',
  );
});
