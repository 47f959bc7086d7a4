/** M30.1, invariant 12: behind what is older than the log nobody writes as if that were older, too. */
import { beforeEach, expect, test } from 'vitest';
import { caseLost } from '../../../functions/audit/known-loss.ts';
import { wholeRound } from '../../../functions/auditor/audit.ts';
import { sealer } from '../../../functions/sealer/sealer.ts';
import { findingName } from '../../../shared/finding/process.ts';
import { homeOf } from '../../../shared/ids.ts';
import { caughtUpAt } from '../../../shared/log/read-back.ts';
import { type Item, number, text } from '../../../shared/store/dynamodb/item.ts';
import { caseKey, nameSort } from '../../../shared/store/dynamodb/keys.ts';
import { progressOf } from '../../../shared/store/dynamodb/progress.ts';
import { rawTable } from '../../../shared/store/dynamodb/raw.ts';
import { partitions } from '../../../shared/store/dynamodb/tables.ts';
import { log } from '../../simulation/database/database.ts';
import { type ApplicationsCity, applicationsCity } from '../../support/applications.ts';
import { auditingOn } from '../../support/audited.ts';
import { callers } from '../../support/callers.ts';
import { appended, forge } from '../../support/forged.ts';

let city: ApplicationsCity;
let old: string;

/** A case as a release before the log wrote it: no value beside its events. */
async function olderCase(): Promise<string> {
  const id = await city.exempted();
  for (const item of city.history.all()) {
    if (!item.sk?.S?.startsWith(`E#${id}#`)) continue;
    const { salt: _, ...without } = item;
    city.history.put(without);
  }
  return id;
}
/** Runs of the sealer by its schedule, each of which ends its way through the history. */
async function runs(count: number): Promise<void> {
  const { client, history } = city.tables;
  const progress = progressOf('CATCH-UP', { client, log });
  const run = sealer(city.sealing, { history: rawTable(client, history), progress }, () => () => true);
  for (let nth = 0; nth < count; nth++) await run({});
}
const later = () => {
  city.clock.now = new Date(Date.parse(city.clock.now) + 3_600_000).toISOString();
};
const audit = async () => {
  later();
  const found = await wholeRound(auditingOn(city.tables, city.wired, city.sealing, () => city.clock.now));
  return found.map(({ what, of, event }) => [what, of, event]);
};
const breachesOf = async (id: string) =>
  (await city.call('GET /v1/audit/proofs/{id}', callers.supervision, { id })).body.breaches;
const append = (id: string) =>
  forge(city, id, {
    state: (was) => ({ ...was, restrictions: [] }),
    event: { type: 'OwedSettled', data: {} },
    salt: '',
  });
const itemOf = (id: string): Item => city.register.get(caseKey(id) ?? {}) ?? {};

beforeEach(async () => {
  city = await applicationsCity();
  old = await olderCase();
  city.entered.splice(0);
});

test('what is older is in the log by the place that its bucket keeps, once and for all', async () => {
  await runs(24);
  expect(await caughtUpAt(city.sealing.objects)).toBeNull();
  await runs(1);
  const since = await caughtUpAt(city.sealing.objects);
  expect(since).toBe((await city.sealing.log.head()).size);
  await city.exempted({ 行政处罚决定书文号: '市监罚〔2026〕900号' });
  await runs(2);
  expect(await caughtUpAt(city.sealing.objects)).toBe(since);
  expect([await audit(), await breachesOf(old)]).toEqual([[], []]);
});

test('an event that comes later without a value is the platform’s no more, sealed or not', async () => {
  await runs(25);
  append(old);
  const seq = number(itemOf(old), 'seq');
  expect(await breachesOf(old)).toEqual([{ case: old, seq, what: 'event-foreign' }]);
  await runs(1);
  expect(await breachesOf(old)).toEqual([{ case: old, seq, what: 'event-foreign' }]);
  expect(await audit()).toEqual([['event-foreign', old, seq]]);
});

test('nor where the table of the log is made to say that it lay there before', async () => {
  await runs(25);
  append(old);
  await runs(1);
  const seq = number(itemOf(old), 'seq');
  const place = city.log.all().find(({ sk }) => sk?.S === `E#${old}#${String(seq).padStart(6, '0')}`);
  city.log.put({ ...place, place: { N: '0' } });
  expect(await breachesOf(old)).toContainEqual({ case: old, seq, what: 'log-altered' });
  expect((await audit()).map(([what]) => what)).toContain('log-altered');
});

test('a whole case that somebody writes so is none', async () => {
  await runs(25);
  const item = itemOf(old);
  const id = old.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
  const state = { ...JSON.parse(text(item, 'state')), id };
  city.register.put({ ...item, ...caseKey(id), state: { S: JSON.stringify(state) } });
  append(id);
  expect((await audit()).filter(([, of]) => of === id)).toContainEqual(['event-foreign', id, 2]);
});

test('nobody is believed to have lost something by a finding without such a value', async () => {
  await runs(25);
  const loss = caseLost(old, 1);
  const id = `fnd_supervision_${'0'.repeat(25)}`;
  const pk = partitions.home(homeOf.unit('supervision'));
  const body = JSON.stringify({
    type: 'DamageFound',
    at: city.clock.now,
    by: { as: 'platform' },
    data: loss,
  });
  const event = { id, pk, seq: 1, previous: '', body, digest: '', salt: '' };
  const head = appended(city.history, event);
  city.register.put({ ...caseKey(id), seq: { N: '1' }, head: { S: head }, state: { S: '' } });
  city.register.put({ pk: { S: pk }, sk: { S: nameSort(findingName(loss)) }, case: { S: id } });
  for (const lying of city.history.all())
    if (lying.sk?.S?.startsWith(`E#${old}#`)) city.history.remove(lying);
  city.register.remove(itemOf(old));
  expect(await breachesOf(old)).toContainEqual({ case: old, seq: null, what: 'case-missing' });
});
