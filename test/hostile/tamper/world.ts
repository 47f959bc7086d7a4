/** A city in which something of every kind lies in the tables, and what lay there at earlier times. */

import { firmCode } from '../../../local/acts/cast.ts';
import type { Item } from '../../../shared/store/dynamodb/item.ts';
import type { Instant } from '../../../shared/time/civil.ts';
import { callers } from '../../support/callers.ts';
import { expungingCity } from '../../support/expungements.ts';
import { designationRow } from '../../support/filings.ts';
import { asFirm, firmRow } from '../../support/firm.ts';
import { measure } from '../../support/measures.ts';
import { contentOf } from '../../support/published.ts';

/** Everything in the tables at one time. */
export interface Snapshot {
  register: Item[];
  history: Item[];
  log: Item[];
  at: Instant;
}

export async function tamperedWorld() {
  const city = await expungingCity();
  const snapshots: Snapshot[] = [];
  const look = () => {
    snapshots.push({
      register: city.register.all(),
      history: city.history.all(),
      log: city.log.all(),
      at: city.clock.now,
    });
    return city.sealAll();
  };
  await look();
  const record = await city.exempted();
  const other = await city.exempted({ 行政处罚决定书文号: '市监罚〔2026〕901号' });
  // Two of whose persons must reply by a day that a calendar may move.
  for (const number of ['市监罚〔2026〕903号', '市监罚〔2026〕904号']) {
    const { body } = await city.submit([firmRow({ 行政处罚决定书文号: number })]);
    const id = body.results[0].record;
    await city.call('POST /v1/notices/{id}/deliveries', asFirm, { id, body: { method: 'acknowledged' } });
  }
  await look();
  await city.look();
  await city.lookAsPublic();
  const objection = await city.object(record);
  await city.suspend(other);
  await look();
  await city.claim('objections', objection.body.id);
  await city.decide('objections', objection.body.id, {
    outcome: 'corrected',
    corrections: { '罚款金额（万元）': 3, 处罚内容: '罚款3万元；没收违法所得1.2万元。' },
  });
  const row = designationRow({ subject_code: firmCode.code, decided_on: '2026-11-20' });
  const terms = { item: 'serious-untrustworthiness-designations', exemption: 'food-safety-risk' };
  const designated = (await city.submit([row], terms)).body.results[0].record;
  await look();
  const barred = await city.exempted({ 行政处罚决定书文号: '市监罚〔2026〕902号' });
  const asked = await city.ask(barred);
  await city.ask(other);
  const written = await city.askOf('objections', objection.body.id);
  await look();
  await city.settle(asked.body.id);
  await city.settle(written.body.id);
  const reason = '依法列入名单。';
  await city.call('POST /v1/joint-responses', callers.provider, {
    body: { record: designated, measure, reason },
  });
  const content = contentOf('commendations');
  await city.call('POST /v1/publications', callers.drafter, {
    body: { what: 'items', name: 'commendations', content },
  });
  await city.call('GET /v1/me/records', asFirm);
  await city.allow();
  await city.sealAll();
  await look();
  city.clock.now = new Date(Date.parse(city.clock.now) + 3_600_000).toISOString();
  return { city, snapshots };
}

export type TamperedWorld = Awaited<ReturnType<typeof tamperedWorld>>;
