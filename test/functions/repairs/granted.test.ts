/** M34.1 Granted, in the same second nothing shows it, nothing uses it, and who was sent it is told (Art. 34, invariant 5). */
import { beforeEach, describe, expect, test } from 'vitest';
import { homeOf } from '../../../shared/ids.ts';
import { shanghai } from '../../support/actors.ts';
import { type ApplicationsCity, applicationsCity, secondHandler, told } from '../../support/applications.ts';
import { callers } from '../../support/callers.ts';
import { asFirm, firm, firmRow } from '../../support/firm.ts';
import { measuredCity, unit } from '../../support/measures.ts';
import { bank } from '../../support/recalls.ts';

const everybody = ['organ', 'bank', 'public', 'official', 'system', 'subject'];
const code = { kind: 'organization', code: '91990100MA0YL0001Q' };

describe('M34.1 invariant 5: a repair that is granted', () => {
  let city: ApplicationsCity;
  beforeEach(async () => {
    city = await applicationsCity();
  });

  const repaired = async (row: Record<string, string> = {}): Promise<string> => {
    const record = await city.repairable(row);
    await city.grant('repairs', (await city.repair(record)).body.id);
    return record;
  };

  test('in the same second shows on no basis, but to its subject with its mark', async () => {
    const record = await city.repairable();
    const { body } = await city.repair(record);
    expect(await city.shownTo(record)).toEqual(everybody);
    const { now } = city.clock;
    await city.grant('repairs', body.id);
    expect(city.clock.now).toBe(now);
    expect(await city.shownTo(record)).toEqual(['subject']);
    const [own] = await city.records();
    expect(own?.annotations).toMatchObject([{ kind: 'repair', mark: 'repaired', since: now, dueAt: null }]);
    expect(own?.annotations[0].text).toContain('repaired');
    const { status, body: shown } = await city.call('GET /v1/records/{id}', asFirm, { id: record });
    expect([status, shown.content.facts]).toEqual([200, own?.content.facts]);
  });

  test('is on no page of a look that began before', async () => {
    const first = await city.repairable();
    const second = await city.exempted();
    const basis = { type: 'duty', purpose: 'procurement-and-projects', matter: 'tender 1' };
    const page = (cursor?: string) =>
      city.call('POST /v1/inquiries', callers.organ, {
        body: { subject: code, basis, limit: 1, ...(cursor ? { cursor } : {}) },
        headers: { 'acting-as': 'inquirer' },
      });
    const begun = await page();
    const left = [first, second].find((id) => id !== begun.body.records[0].id) ?? '';
    await city.grant('repairs', (await city.repair(left)).body.id);
    const next = await page(begun.body.cursor);
    expect([next.status, next.body.records, next.body.cursor]).toEqual([200, [], null]);
  });

  test('is nothing to its provider any more: not read, noticed, corrected, withdrawn or replied about', async () => {
    const record = await city.exempted();
    await city.reply(record);
    city.at(await city.firstDay(record));
    const { body } = await city.repair(record);
    const version = await city.etagOf(record);
    await city.grant('repairs', body.id);
    const now = String(Number(version.replaceAll('"', '')) + 1);
    for (const answer of [
      await city.call('GET /v1/notices/{id}', callers.colleague, { id: record }),
      await city.correct(record, { facts: '另行查明。' }, callers.colleague, `"${now}"`),
      await city.withdraw(record, callers.colleague, `"${now}"`),
      await city.call('POST /v1/notices/{id}/decisions', callers.colleague, {
        id: record,
        body: { outcome: 'withdraw', reasons: 'So.' },
        headers: { 'if-match': `"${now}"` },
      }),
    ])
      expect(told(answer)).toEqual([404, 'not-found']);
  });

  test('is not on the worklist of a unit that cannot see it: what was to be decided on its reply is moot', async () => {
    const record = await city.exempted();
    await city.reply(record);
    expect(await city.work(callers.colleague)).toEqual([['decide-reply', record]]);
    city.at(await city.firstDay(record));
    await city.grant('repairs', (await city.repair(record)).body.id);
    expect(await city.work(callers.colleague)).toEqual([]);
  });

  test('is read with its application by its subject, and by who decided it without the record', async () => {
    const record = await city.repairable();
    const { body } = await city.repair(record);
    await city.grant('repairs', body.id);
    expect((await city.readOne('repairs', body.id)).body.about.id).toBe(record);
    expect((await city.readOne('repairs', body.id, callers.colleague)).body.about).toBeNull();
  });

  test('stays stored as it was, provable, until its period is over', async () => {
    const record = await repaired();
    const { state } = await city.stored(record);
    expect([state.status, state.secret.filing.content.facts]).toEqual([
      'active',
      (await city.records())[0]?.content.facts,
    ]);
    await city.sealAll();
    const proof = await city.call('GET /v1/audit/proofs/{id}', callers.supervision, { id: record });
    expect([proof.status, proof.body.whole]).toEqual([200, true]);
    city.clock.now = state.endsAt;
    expect(await city.records()).toEqual([]);
  });

  test('tells whoever was sent it to stop using it, and whoever only looked at nothing, nothing', async () => {
    const { record } = await city.seenByBank();
    await city.look({ ...callers.organ, scope: 'inquiries:make' });
    city.at(await city.firstDay(record));
    await city.grant('repairs', (await city.repair(record)).body.id);
    await city.tell(record);
    expect(await city.toldUnits()).toEqual(['harbour-bank', 'procurement-centre']);
    const recall = (await city.own()).find(({ unit: who }) => who === 'harbour-bank');
    expect(recall).toMatchObject({ record, because: 'repaired', answer: null });
    expect((await city.acknowledge(recall?.id, bank)).status).toBe(201);
  });

  test('is not granted again, nor asked for: it stands', async () => {
    const record = await repaired();
    expect(told(await city.repair(record))).toEqual([409, 'already-granted']);
    const [application] = (await city.stored(record)).state.restrictions;
    expect(told(await city.withdrawn('repairs', application?.application ?? ''))).toEqual([
      409,
      'not-possible-now',
    ]);
  });

  test.each([
    ['upheld', { outcome: 'upheld' }, ['repaired']],
    [
      'corrected',
      {
        outcome: 'corrected',
        corrections: { '罚款金额（万元）': 3, 处罚内容: '罚款3万元；没收违法所得1.2万元。' },
      },
      ['repaired'],
    ],
    ['deleted', { outcome: 'deleted' }, []],
  ])('M33.2 an objection to it is still %s, and nothing comes back by it', async (_, decision, marks) => {
    const record = await repaired();
    const { body } = await city.object(record);
    expect(await city.marksOf(record)).toEqual(['repaired', 'annotated']);
    await city.claim('objections', body.id, secondHandler);
    expect((await city.decide('objections', body.id, decision, secondHandler)).status).toBe(201);
    expect(await city.marksOf(record)).toEqual(marks);
    expect(await city.shownTo(record)).toEqual(marks.length ? ['subject'] : []);
  });

  test.each(['objected to before it was repaired', 'objected to, its repair being asked for'])(
    '%s, it shows to nobody, and the objection is decided',
    async (which) => {
      const record = await city.repairable();
      const asked = which.startsWith('objected to,') ? await city.repair(record) : null;
      const objection = await city.object(record);
      const { body } = asked ?? (await city.repair(record));
      await city.grant('repairs', body.id);
      expect(await city.shownTo(record)).toEqual(['subject']);
      expect((await city.decide('objections', objection.body.id, { outcome: 'upheld' })).status).toBe(201);
      expect(await city.shownTo(record)).toEqual(['subject']);
    },
  );

  test('M10.1 its provider’s nightly export answers "on record, repaired", thirty times, and shows nothing', async () => {
    const row = firmRow({ 行政处罚决定书文号: '市监罚〔2026〕700号' });
    const record = (await city.submit([row], { exemption: 'food-safety-risk' })).body.results[0].record;
    city.at(await city.firstDay(record));
    await city.grant('repairs', (await city.repair(record)).body.id);
    const text = '罚款99万元；没收违法所得1.2万元。';
    const changed = { ...row, 违法事实: '另行查明的事实。', '罚款金额（万元）': 99, 处罚内容: text };
    for (let night = 0; night < 30; night++) {
      const [fault, ...more] = await city.exportedAgain(night % 2 ? changed : row);
      expect([fault?.code, more]).toEqual(['decision-repaired', []]);
      expect(JSON.stringify(fault)).not.toMatch(/违法事实|罚款金额/);
    }
    expect((await city.wired.cases.list(homeOf.subject(firm), 'record', null, 9)).items).toHaveLength(1);
    expect(await city.shownTo(record)).toEqual(['subject']);
  });

  test('A7 what its provider withdrew while it was asked for is not shown by filing it anew, unless it is refused', async () => {
    const row = firmRow({ 行政处罚决定书文号: '市监罚〔2026〕730号' });
    const filed = async () => (await city.submit([row], { exemption: 'food-safety-risk' })).body.results[0];
    const comesBack = async () => (await filed()).faults.map((each: { code: string }) => each.code);
    const { record } = await filed();
    city.at(await city.firstDay(record));
    const refused = await city.repair(record);
    await city.withdraw(record);
    expect(await comesBack()).toEqual(['already-filed']);
    await city.decide('repairs', refused.body.id, { outcome: 'refused', unmet: ['other-law'] });
    const anew = (await filed()).record;
    expect(await city.shownTo(anew)).toEqual(everybody);

    const { body } = await city.repair(anew);
    await city.withdraw(anew);
    expect((await city.grant('repairs', body.id)).status).toBe(201);
    expect(await comesBack()).toEqual(['decision-repaired']);
    expect(await city.shownTo(anew)).toEqual(['subject']);
  });

  test.each([
    ['suspended', async (record: string) => city.suspend(record)],
    [
      'undisclosed',
      async (record: string) => city.grant('nondisclosures', (await city.wish(record)).body.id),
    ],
  ])('M10.1 of what is %s the export learns no field either', async (which, keep) => {
    const record = which === 'undisclosed' ? await city.commended() : await city.exempted();
    await keep(record);
    const { filing } = (await city.stored(record)).state.secret;
    const item = which === 'undisclosed' ? 'commendations' : 'administrative-penalties';
    const { commendedFirm } = await import('../../shared/formats/commendation/rows.ts');
    const row =
      which === 'undisclosed'
        ? commendedFirm({ 荣誉名称: '另一荣誉' })
        : firmRow({ 行政处罚决定书文号: filing.documentNumber, 违法事实: '另行查明的事实。' });
    const [{ faults }] = (await city.submit([row], { item })).body.results;
    expect(faults.map((each: { code: string }) => each.code)).toEqual(['already-filed']);
  });
});

describe('M25.1 M34.1 a measure on what is repaired', () => {
  test('ends in the same second, asks nobody any more, and owes its lifting where it was implemented', async () => {
    const city = await measuredCity();
    const record = await city.designated();
    city.clock.now = shanghai('2027-12-01');
    const { body } = await city.start(record);
    await city.feedback(body.id, 'transport');
    const said = {
      statement: 'It is put right.',
      corrected: 'The line was rebuilt.',
      performed: 'All is paid.',
      performedOn: '2026-12-01',
      pledge: 'We keep to the law.',
    };
    const asked = await city.call('POST /v1/repairs', asFirm, { body: { record, ...said } });
    expect(asked.status).toBe(201);
    const granted = await city.call('POST /v1/repairs/{id}/decisions', callers.colleague, {
      id: asked.body.id,
      body: { outcome: 'granted', reasons: 'As the file says.' },
      headers: { 'if-match': String(asked.headers.etag) },
    });
    expect(granted.status).toBe(201);
    for (const name of ['transport', 'housing', 'procurement-centre']) {
      const read = await city.read(body.id, unit(name));
      expect([read.body.ended?.because, read.body.reason, read.body.target]).toEqual([
        'repaired',
        null,
        null,
      ]);
    }
    expect(told(await city.feedback(body.id, 'housing'))[0]).toBe(409);
    expect(told(await city.start(record))).toEqual([404, 'not-found']);
    await city.told(record);
    expect(await city.work('transport')).toEqual([['lift-measure', body.id]]);
    expect(await city.work('housing')).toEqual([]);
    expect((await city.lift(body.id, 'transport')).status).toBe(201);
  });
});
