/** M16.1 what must not be stored and was found too late: two officials have its content destroyed, and that it was there stays. */
import { beforeEach, describe, expect, test } from 'vitest';
import { recordSubmission } from '../../../functions/submissions/record.ts';
import { sweep } from '../../../functions/sweep/sweep.ts';
import { closeJson } from '../../../shared/store/dynamodb/item.ts';
import { caseKey, eventRange } from '../../../shared/store/dynamodb/keys.ts';
import { secondHandler, told } from '../../support/applications.ts';
import { callers } from '../../support/callers.ts';
import {
  asking,
  deciding,
  type ExpungingCity,
  expungingCity,
  illness,
  secondSupervisor,
} from '../../support/expungements.ts';
import { asFirm, firm, firmRow } from '../../support/firm.ts';
import { measuredCity } from '../../support/measures.ts';
import { exemption, standing } from '../../support/records.ts';

let city: ExpungingCity;
beforeEach(async () => {
  city = await expungingCity();
});

const filer = { ...callers.supervision, officialId: 'MR-0001', officialName: 'Lin Zhao' };
const asker = { ...callers.supervision, officialId: 'MR-0002', officialName: 'Hui Shen' };
const subjectItself = { ...callers.supervision, subject: firm };

describe('M16.1 an official asks, and from then on it is shown to its subject and to who decides alone', () => {
  test.each(standing)('a record that is %s', async (status) => {
    const record = await city.fileIn(status);
    const answer = await city.ask(record);
    expect([answer.status, answer.body.status]).toEqual([201, 'asked']);
    expect(await city.shownTo(record)).toEqual(['subject']);
    expect((await city.call('GET /v1/records/{id}', callers.supervision, { id: record })).status).toBe(200);
    expect((await city.stored(record)).state.status).toBe(status);
  });

  test('one whose period is over too: nobody sees it but who decides', async () => {
    const record = await city.exempted({ 违法事实: illness });
    city.clock.now = (await city.stored(record)).state.endsAt;
    await sweep(city.wired, city.edge);
    expect((await city.ask(record)).status).toBe(201);
    expect(await city.shownTo(record)).toEqual([]);
    const read = await city.call('GET /v1/records/{id}', callers.supervision, { id: record });
    expect(JSON.stringify(read.body)).toContain(illness);
  });

  test('one that was deleted or withdrawn still says something, and may be asked for', async () => {
    const withdrawn = await city.exempted();
    await city.withdraw(withdrawn);
    expect((await city.ask(withdrawn)).status).toBe(201);
    const deleted = await city.exempted({ 行政处罚决定书文号: '市监罚〔2026〕9102号' });
    await city.decideObjection(await city.objected(deleted), { outcome: 'deleted' });
    const asked = await city.ask(deleted);
    expect(asked.status).toBe(201);
    expect((await city.settle(asked.body.id)).status).toBe(201);
  });

  test('a handler of the management body asks as well, who sees no content by it', async () => {
    const record = await city.exempted();
    const answer = await city.ask(record, callers.handler);
    expect(answer.body).toMatchObject({ asked: { unit: 'management-body', document: asking.document } });
    expect(JSON.stringify(answer.body)).not.toContain('文');
    expect(told(await city.call('GET /v1/records/{id}', callers.handler, { id: record }))).toEqual([
      404,
      'not-found',
    ]);
    expect((await city.readExpungement(answer.body.id, callers.handler)).status).toBe(200);
    expect(told(await city.readExpungement(answer.body.id, callers.colleague))).toEqual([
      403,
      'expungement-waits',
    ]);
  });

  test('it stands on the worklists of both, with a limit, overdue from its second', async () => {
    const record = await city.exempted();
    const { body } = await city.ask(record);
    expect(await city.work(callers.provider)).toContainEqual(['expungement-asked', body.id]);
    expect(await city.work(callers.supervision)).toContainEqual(['decide-expungement', body.id]);
    expect(body).toMatchObject({ lastDay: '2026-12-06', overdue: false });
    city.clock.now = body.dueAt;
    expect((await city.readExpungement(body.id)).body.overdue).toBe(true);
    const { items } = (await city.call('GET /v1/worklist', callers.supervision)).body;
    expect(items.find((each: { case: string }) => each.case === body.id)).toMatchObject({ overdue: true });
    await city.settle(body.id, 'refuse');
    expect((await city.work(callers.supervision)).map(([, of]) => of)).not.toContain(body.id);
    expect((await city.work(callers.provider)).map(([, of]) => of)).not.toContain(body.id);
  });

  test('a refused asking lets the record go on as it stood, and it may be asked for again', async () => {
    const record = await city.exempted();
    const before = await city.shownTo(record);
    const { body } = await city.ask(record);
    const refused = await city.settle(body.id, 'refuse');
    expect(refused.body).toMatchObject({ status: 'refused', decision: { ...deciding, outcome: 'refuse' } });
    expect(await city.shownTo(record)).toEqual(before);
    expect((await city.ask(record)).status).toBe(201);
  });

  test('it is asked for while disclosure is suspended, and refused the suspension stands', async () => {
    const record = await city.exempted();
    await city.suspend(record);
    const { body } = await city.ask(record);
    await city.settle(body.id, 'refuse');
    expect(await city.marksOf(record)).toEqual(['suspended']);
    const again = await city.ask(record);
    expect((await city.settle(again.body.id)).status).toBe(201);
    expect((await city.stored(record)).state.status).toBe('expunged');
  });
});

describe('M16.1 nobody alone, nobody about himself, nobody without a document', () => {
  test.each([
    ['who asked', asker, [403, 'brought-by-oneself']],
    ['who filed the record', filer, [403, 'brought-by-oneself']],
    ['whom it is about', subjectItself, [403, 'about-oneself']],
  ])('%s does not confirm it, as an official of supervision either', async (_who, caller, refusal) => {
    const record = await city.exempted();
    const { body } = await city.ask(record, callers.colleague);
    expect(told(await city.settle(body.id, 'expunge', caller))).toEqual(refusal);
    expect(told(await city.settle(body.id, 'refuse', caller))).toEqual(refusal);
    expect((await city.stored(record)).state.expunging).not.toBeNull();
  });

  test('an official does not ask about a record of their own', async () => {
    const record = await city.exempted();
    expect(told(await city.ask(record, { ...callers.provider, subject: firm }))).toEqual([
      403,
      'about-oneself',
    ]);
  });

  test('a stranger is answered as where there is nothing', async () => {
    const record = await city.exempted();
    const { body } = await city.ask(record);
    const transport = { ...callers.colleague, unit: 'transport', client: 'transport' };
    const nothing = await city.ask(
      record.replace(/.$/, (sign) => (sign === '0' ? '1' : '0')),
      transport,
    );
    expect(told(nothing)).toEqual([404, 'not-found']);
    expect((await city.ask(record, transport)).body).toEqual(nothing.body);
    const elsewhere = { ...callers.supervision, unit: 'transport' };
    expect(told(await city.settle(body.id, 'expunge', elsewhere))).toEqual(told(nothing));
    expect(told(await city.readExpungement(body.id, transport))).toEqual(told(nothing));
    expect((await city.readExpungement(body.id, asFirm)).status).toBe(403);
  });

  test('a system asks for nothing, and what names no document, or no kind, is no asking', async () => {
    const record = await city.exempted();
    const system = { ...callers.provider, officialId: '', officialName: '' };
    expect(told(await city.ask(record, system))).toEqual([403, 'official-needed']);
    const fields = async (body: object) =>
      (await city.ask(record, callers.provider, body)).body.errors.map(
        ({ field }: { field: string }) => field,
      );
    expect(await fields({ ...asking, document: ' ' })).toEqual(['document']);
    expect(await fields({ information: asking.information })).toEqual(['document', 'reasons']);
    expect(await fields({ ...asking, information: illness })).toEqual(['information']);
    const { body } = await city.ask(record);
    const bare = await city.settle(body.id, 'expunge', callers.supervision, {
      body: { outcome: 'expunge', reasons: 'So.' },
    });
    expect(bare.body.errors.map(({ field }: { field: string }) => field)).toEqual(['document']);
  });

  test('one at a time: of two who ask at once one is told that it is asked for', async () => {
    const record = await city.exempted();
    const both = await Promise.all([city.ask(record), city.ask(record, secondHandler)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('already-asked');
  });

  test('of two who decide at once one does, and whoever decides on what has changed is told so', async () => {
    const record = await city.exempted();
    const { body } = await city.ask(record);
    const version = String((await city.readExpungement(body.id)).headers.etag);
    const both = await Promise.all([
      city.settle(body.id, 'expunge', callers.supervision, { version }),
      city.settle(body.id, 'refuse', secondSupervisor, { version }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 412]);
    expect(told(await city.settle(body.id, 'refuse', secondSupervisor))).toEqual([409, 'not-possible-now']);
  });
});

describe('M16.1, M22.1 a measure that rests on it', () => {
  test('waits while it is asked for, goes on where it is refused, and is to be lifted once it is confirmed', async () => {
    const measured = await measuredCity();
    const record = await measured.designated();
    const { body: measure } = await measured.start(record);
    await measured.feedback(measure.id, 'procurement-centre');
    const ask = async () =>
      (
        await measured.call('POST /v1/records/{id}/expungements', callers.provider, {
          id: record,
          body: asking,
        })
      ).body.id;
    const settle = async (id: string, outcome: string) => {
      const read = await measured.call('GET /v1/expungements/{id}', callers.supervision, { id });
      const headers = { 'if-match': String(read.headers.etag) };
      const body = { outcome, ...deciding };
      return measured.call('POST /v1/expungements/{id}/decisions', callers.supervision, {
        id,
        body,
        headers,
      });
    };
    const stands = async () => {
      await measured.told(record, String(Math.random()));
      const { body } = await measured.read(measure.id);
      return [body.status, body.paused !== null, body.ended?.because ?? null];
    };
    const first = await ask();
    expect(measured.messages(record)).toContainEqual({ to: 'endings', record });
    expect(await stands()).toEqual(['asked', true, null]);
    await settle(first, 'refuse');
    expect(await stands()).toEqual(['asked', false, null]);
    await settle(await ask(), 'expunge');
    expect(await stands()).toEqual(['lifting', false, 'deleted']);
  });
});

describe('M16.1 confirmed, nothing of what it said is left', () => {
  test('the item holds neither content nor key, the events stay, and no key opens what they hold', async () => {
    const record = await city.exempted({ 违法事实: illness });
    await city.reply(record, illness);
    const key = (await city.stored(record)).wrapped;
    const { body } = await city.ask(record);
    const settled = await city.settle(body.id);
    expect(settled.body).toMatchObject({ status: 'confirmed', remaining: { events: [], rows: false } });
    const item = city.register.get(caseKey(record) ?? {});
    expect(item?.closed).toBeUndefined();
    expect(item?.wrapped).toBeUndefined();
    expect(key).toBeDefined();
    const found = await city.wired.history.words(record);
    expect(found(await city.stored(record))).toEqual([]);
    expect((await city.wired.history.caseHistory(record)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  });

  test('whoever has to do with it is answered that it is expunged, whatever they ask; a stranger nothing', async () => {
    const { record, id } = await city.expunged();
    const gone = [404, 'expunged'];
    const version = '"9"';
    for (const caller of [asFirm, callers.colleague, callers.supervision]) {
      expect(told(await city.call('GET /v1/records/{id}', caller, { id: record }))).toEqual(gone);
    }
    for (const caller of [asFirm, callers.colleague])
      expect(told(await city.call('GET /v1/notices/{id}', caller, { id: record }))).toEqual(gone);
    expect(told(await city.withdraw(record, callers.colleague, version))).toEqual(gone);
    expect(told(await city.correct(record, {}, callers.colleague, version))[0]).toBe(422);
    expect(told(await city.correct(record, { facts: 'x' }, callers.colleague, version))).toEqual(gone);
    expect(told(await city.reply(record))).toEqual(gone);
    expect(told(await city.review(record))).toEqual([409, 'not-possible-now']);
    expect(told(await city.objected(record))).toEqual([409, 'not-possible-now']);
    expect(told(await city.ask(record))).toEqual([409, 'not-possible-now']);
    expect(told(await city.settle(id))).toEqual([409, 'not-possible-now']);
    expect(await city.shownTo(record)).toEqual([]);
    const transport = { ...callers.colleague, unit: 'transport', client: 'transport' };
    expect(told(await city.call('GET /v1/records/{id}', transport, { id: record }))).toEqual([
      404,
      'not-found',
    ]);
  });

  test('every list of its subject is read, and says nothing of it', async () => {
    const { record } = await city.expunged();
    for (const route of ['records', 'notices', 'applications', 'accesses', 'history', 'recalls'])
      for (const query of [
        undefined,
        route === 'history' || route === 'accesses' ? { proof: 'true' } : undefined,
      ]) {
        const answer = await city.call(`GET /v1/me/${route}`, asFirm, { query });
        expect([route, answer.status]).toEqual([route, 200]);
        expect(JSON.stringify(answer.body)).not.toContain(illness);
      }
    const { items } = (await city.call('GET /v1/me/history', asFirm)).body;
    const events = items.filter((each: { case: string }) => each.case === record);
    expect(events.map(({ type }: { type: string }) => type)).toEqual([
      'RecordFiled',
      'ExpungingAsked',
      'RecordExpunged',
    ]);
  });

  test('its subject is told by whom, on which documents, and nothing of what it was', async () => {
    const { record, id } = await city.expunged();
    expect(await city.notices()).toMatchObject([
      {
        id,
        kind: 'record-expunged',
        record,
        askedBy: { unit: 'market-regulation', document: asking.document },
        confirmedBy: { unit: 'supervision', official: { id: 'SV-0001' }, document: deciding.document },
        remaining: { events: [], rows: false },
      },
    ]);
  });

  test('whoever saw it is told to stop using it, as where it was deleted', async () => {
    const record = await city.exempted({ 违法事实: illness });
    await city.look();
    const { body } = await city.ask(record);
    await city.settle(body.id);
    await city.tell(record);
    const recalls = (await city.call('GET /v1/me/recalls', asFirm)).body.items;
    expect(recalls).toMatchObject([{ unit: 'procurement-centre', because: 'deleted', record }]);
  });

  test('nothing of it falls due any more, and an application that was open to it ends cleanly', async () => {
    const record = await city.exempted({ 违法事实: illness });
    const objection = await city.object(record);
    const repair = await city.repair(record);
    await city.claim('objections', objection.body.id);
    const { body } = await city.ask(record);
    await city.settle(body.id);
    for (const path of ['objections'] as const) {
      const read = await city.readOne(path, objection.body.id);
      expect([read.status, read.body.about]).toEqual([200, null]);
      const corrected = { outcome: 'corrected', corrections: { facts: '另行查明。' } };
      expect(told(await city.decide(path, objection.body.id, corrected))).toEqual([
        409,
        'nothing-to-correct',
      ]);
      expect((await city.decide(path, objection.body.id, { outcome: 'upheld' })).status).toBe(201);
    }
    expect(repair.status).toBeLessThan(500);
    city.clock.now = '2030-01-01T00:00:00.000Z';
    await sweep(city.wired, city.edge);
    expect((await city.stored(record)).state).toMatchObject({ status: 'expunged', owed: null });
    expect((await city.work(callers.supervision)).map(([, of]) => of)).not.toContain(record);
  });

  test('the same request again brings the first answer, which says nothing of the content', async () => {
    const record = await city.exempted({ 违法事实: illness });
    const key = { 'idempotency-key': 'ask-once' };
    const { body } = await city.ask(record, callers.provider, asking, key);
    const once = { headers: { 'idempotency-key': 'decide-once' } };
    const version = String((await city.readExpungement(body.id)).headers.etag);
    await city.settle(body.id, 'expunge', callers.supervision, { version, ...once });
    const again = await city.settle(body.id, 'expunge', callers.supervision, { version, ...once });
    expect([again.status, again.headers['idempotent-replayed']]).toEqual([201, 'true']);
    const asked = await city.ask(record, callers.provider, asking, key);
    expect([asked.status, asked.body.id]).toEqual([201, body.id]);
    expect(JSON.stringify([again.body, asked.body])).not.toContain(illness);
  });

  test('its decision may be filed anew without what must not be stored', async () => {
    const number = { 行政处罚决定书文号: '市监罚〔2026〕9103号' };
    await city.expunged(number);
    const { body } = await city.submit([firmRow(number)]);
    expect(body.results[0]).toMatchObject({ result: 'accepted' });
  });

  test('what a submission still holds of it is named', async () => {
    const { officialId: _, officialName: __, ...system } = callers.provider;
    const rows = [firmRow({ 违法事实: illness }), firmRow()];
    const { id } = (await city.submit(rows, { exemption }, system)).body;
    const read = await city.call('GET /v1/submissions/{id}', callers.provider, { id });
    const headers = { 'if-match': String(read.headers.etag) };
    const confirm = { id, body: { rows: [1] }, headers };
    await city.call('POST /v1/submissions/{id}/confirmations', callers.provider, confirm);
    await recordSubmission(city.wired, id, city.clock.now);
    const [record = ''] = (await city.records()).map((each) => each.id);
    const { body } = await city.ask(record);
    expect((await city.settle(body.id)).body.remaining).toMatchObject({ events: [], rows: true });
    const waiting = await city.call('GET /v1/submissions/{id}/rows', callers.provider, { id });
    expect(JSON.stringify(waiting.body)).not.toContain(illness);
  });

  test('what an earlier release closed under the key of the platform is named, and read nowhere', async () => {
    const record = await city.exempted({ 违法事实: illness });
    await city.reply(record, illness);
    const keys = await city.wired.keys();
    const place = eventRange(record);
    const [, replied] = city.history.partition(place.pk).filter(({ sk }) => sk?.S?.startsWith(place.prefix));
    const closed = closeJson(keys, { text: illness }, replied?.sk?.S ?? '');
    city.history.put({ ...replied, closed: { B: closed } });
    const { body } = await city.ask(record);
    const settled = await city.settle(body.id);
    expect(settled.body.remaining).toEqual({
      events: [2],
      rows: false,
      answersUntil: null,
      filesUntil: null,
      reasons: [],
    });
    expect((await city.notices())[0]).toMatchObject({ remaining: { events: [2] } });
    const words = await city.wired.history.words(record);
    expect(words(await city.stored(record))).toEqual([]);
  });
});
