/** M30.1 The audit goes on from run to run, and supervision hears of each thing once, and says what was done. */
import { beforeEach, describe, expect, test } from 'vitest';
import { report } from '../../../functions/auditor/report.ts';
import { type Running, runAudit } from '../../../functions/auditor/run.ts';
import { catchUp } from '../../../functions/sealer/catch-up.ts';
import { sealer } from '../../../functions/sealer/sealer.ts';
import { auditEveryDays } from '../../../shared/operating.ts';
import { progressOf } from '../../../shared/store/dynamodb/progress.ts';
import { rawTable } from '../../../shared/store/dynamodb/raw.ts';
import { log } from '../../simulation/database/database.ts';
import { type ApplicationsCity, applicationsCity, faultsOf, told } from '../../support/applications.ts';
import { auditingOn } from '../../support/audited.ts';
import { callers } from '../../support/callers.ts';
import type { Caller } from '../../support/event.ts';

let city: ApplicationsCity;
beforeEach(async () => {
  city = await applicationsCity();
  await city.exempted();
  await city.look();
  await city.sealAll();
  later(60 * 60_000);
});

const later = (ms: number) => {
  city.clock.now = new Date(Date.parse(city.clock.now) + ms).toISOString();
};
const on = () => auditingOn(city.tables, city.wired, city.sealing, () => city.clock.now);
const running = (steps: number): Running => ({
  progress: progressOf('AUDIT', { client: city.tables.client, log }),
  report: (found) => report(city.wired.cases, found, city.clock.now, city.edge.newId),
  hasTime: () => steps-- > 0,
});
const supervisions = async () =>
  (await city.call('GET /v1/worklist', callers.supervision)).body.items.filter(
    ({ what }: { what: string }) => what === 'damage-found',
  );
const removeLook = () => {
  const look = city.history.all().find(({ sk }) => sk?.S?.startsWith('A#')) ?? {};
  city.history.remove(look);
  return look;
};

test('M30.1 runs go on where the one before ended, and the next round begins days after the last', async () => {
  const began = city.clock.now;
  const phases = new Set<string>();
  for (let run = 0; run < 50; run++) {
    const at = await runAudit(on(), running(1));
    if (!at) break;
    phases.add(at.phase);
    later(5 * 60_000);
  }
  expect([...phases]).toEqual(['log', 'history', 'register']);
  expect(await runAudit(on(), running(99))).toBeNull();
  city.clock.now = new Date(Date.parse(began) + auditEveryDays * 24 * 60 * 60_000).toISOString();
  expect((await runAudit(on(), running(99)))?.began).toBe(city.clock.now);
});

test('M30.1 of two runs at once one goes on, and nothing is entered twice', async () => {
  removeLook();
  await Promise.all([runAudit(on(), running(99)), runAudit(on(), running(99))]);
  expect(await supervisions()).toHaveLength(1);
});

test('M30.1 what is found is on the worklist of supervision until a named official says what was done', async () => {
  removeLook();
  await runAudit(on(), running(99));
  const [{ case: id, overdue }] = await supervisions();
  expect(overdue).toBe(false);
  const read = (caller: Caller = callers.supervision) =>
    city.call('GET /v1/audit/findings/{id}', caller, { id });
  const { body, headers } = await read();
  expect(body).toMatchObject({ what: 'look-missing', of: null, status: 'open', settled: null });
  const settle = (more: object, caller: Caller = callers.supervision, etag = String(headers.etag)) =>
    city.call('POST /v1/audit/findings/{id}/settlements', caller, {
      id,
      body: { document: '监函〔2026〕7号', reasons: '已从备份恢复。', ...more },
      headers: { 'if-match': etag },
    });
  expect((await read({ ...callers.supervision, unit: 'transport' })).status).toBe(404);
  expect((await settle({}, { ...callers.supervision, unit: 'transport' })).status).toBe(404);
  expect((await settle({}, { ...callers.supervision, officialId: '', officialName: '' })).status).toBe(403);
  expect(faultsOf(await settle({ reasons: '\u200b' }))).toEqual([422, 'reasons: missing']);
  expect((await settle({}, callers.supervision, '"7"')).status).toBe(412);
  const settled = await settle({});
  expect(settled.body.settled).toMatchObject({ document: '监函〔2026〕7号', reasons: '已从备份恢复。' });
  expect(told(await settle({}, callers.supervision, '"2"'))).toEqual([409, 'not-possible-now']);
  expect(await supervisions()).toEqual([]);
});

test('M30.1 what was settled and is damaged still is found again a week later', async () => {
  removeLook();
  await runAudit(on(), running(99));
  const [{ case: first }] = await supervisions();
  await city.call('POST /v1/audit/findings/{id}/settlements', callers.supervision, {
    id: first,
    body: { document: 'd', reasons: 'r' },
    headers: { 'if-match': '"1"' },
  });
  later(8 * 24 * 60 * 60_000);
  await city.sealAll();
  await runAudit(on(), running(99));
  const [{ case: second }, ...more] = await supervisions();
  expect([second !== first, more]).toEqual([true, []]);
});

test('M30.1 what the stream lost is sealed from the table', async () => {
  await city.look();
  city.entered.length = 0;
  const history = rawTable(city.tables.client, city.tables.history);
  const { added } = await catchUp(city.sealing, history, null, () => true);
  expect(added).toBe(1);
  expect((await catchUp(city.sealing, history, null, () => true)).added).toBe(0);
});

test('M30.1 a run of the schedule goes on where the one before ended, in whichever process', async () => {
  for (let nth = 0; nth < 3; nth++) await city.look();
  city.entered.length = 0;
  const all = rawTable(city.tables.client, city.tables.history);
  const parts: (object | null)[] = [];
  const history = {
    scan: async (after: Parameters<typeof all.scan>[0]) => {
      const part = await all.scan(after, 3);
      parts.push(part.end);
      return part;
    },
  };
  for (let run = 0; run < 100 && parts.at(-1) !== null; run++) {
    const progress = progressOf('CATCH-UP', { client: city.tables.client, log });
    await sealer(city.sealing, { history, progress }, () => () => false)({});
  }
  expect(parts.length).toBeGreaterThan(3);
  expect((await catchUp(city.sealing, all, null, () => true)).added).toBe(0);
});

describe('M12.1 M30.1 the lists of what is disclosed', () => {
  const disclosed = () => city.register.all().filter(({ pk }) => pk?.S?.startsWith('V#'));
  const findings = async () => {
    await city.sealAll();
    await runAudit(on(), running(99));
    return (await supervisions()).length;
  };

  test('an entry that somebody removed is missed', async () => {
    for (const entry of disclosed()) city.register.remove(entry);
    expect(await findings()).toBe(1);
  });

  test('one that is left behind what was withdrawn is found', async () => {
    const [entry = {}] = disclosed();
    expect((await city.withdraw(String(entry.case?.S))).status).toBe(201);
    expect(disclosed()).toEqual([]);
    city.register.put(entry);
    expect(await findings()).toBe(1);
  });
});

test('M30.1 a name that a withdrawn record of an earlier release still has is no damage', async () => {
  const record = await city.exempted({ 行政处罚决定书文号: '市监罚〔2026〕905号' });
  const names = city.register
    .all()
    .filter(({ case: of, sk }) => of?.S === record && sk?.S?.startsWith('nam~'));
  expect((await city.withdraw(record)).status).toBe(201);
  for (const name of names) city.register.put(name);
  await city.sealAll();
  await runAudit(on(), running(99));
  expect([names.length > 0, await supervisions()]).toEqual([true, []]);
});
