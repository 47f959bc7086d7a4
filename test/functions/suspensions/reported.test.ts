/** M53.1 Disclosure stops with the report of proceedings, in a second and for every basis (Art. 53, invariant 5). */
import { beforeEach, describe, expect, test } from 'vitest';
import { subjectKey } from '../../../shared/keys/keys.ts';
import {
  type ApplicationsCity,
  applicationsCity,
  endings,
  faultsOf,
  secondHandler,
  told,
} from '../../support/applications.ts';
import { callers } from '../../support/callers.ts';
import { keys } from '../../support/cases.ts';
import type { Caller } from '../../support/event.ts';
import { asFirm, firmRow } from '../../support/firm.ts';
import { inventedOrganization } from '../../support/penalties.ts';
import { exemption } from '../../support/records.ts';

const stranger = callers.subject(subjectKey(keys, { kind: 'organization', code: inventedOrganization() }));
const everybody = ['organ', 'bank', 'public', 'official', 'system', 'subject'];
const suspended = ['official', 'subject'];
const { court, justice } = callers;
/** A unit that the register knows, and that hears nothing. */
const meddler: Caller = { ...court, client: 'transport', unit: 'transport', officialId: 'TR-1' };
const nobody = { ...court, officialId: '', officialName: '' };

let city: ApplicationsCity;
let record: string;
beforeEach(async () => {
  city = await applicationsCity();
  record = await city.exempted();
});

const marks = async () => (await city.stored(record)).state.restrictions.map(({ mark }) => mark);
const beginnings = async () => (await city.notices()).filter(({ kind }) => kind === 'suspension-begun');

describe('M53.1 who reports proceedings', () => {
  test.each([
    ['its subject', asFirm, 'litigation'],
    ['its subject, of reconsideration', asFirm, 'reconsideration'],
    ['the court', court, 'litigation'],
    ['the organ', justice, 'reconsideration'],
  ])(
    '%s: in the same second it shows to its subject, and to its provider’s named official alone',
    async (_, caller, ground) => {
      expect(await city.shownTo(record)).toEqual(everybody);
      const { now } = city.clock;
      const { status, body } = await city.suspend(record, caller, { ground });
      expect([status, body.kind, body.ground, body.markedAt]).toEqual([201, 'suspension', ground, now]);
      expect(await city.shownTo(record)).toEqual(suspended);
      const shown = await city.call('GET /v1/records/{id}', callers.colleague, { id: record });
      expect(shown.body.annotations).toMatchObject([{ mark: 'suspended', since: now, dueAt: null }]);
      expect(await city.work(callers.handler)).toEqual([['decide-suspension', body.id]]);
    },
  );

  test('reported by the court, its subject is told who did; reported by itself, it is not', async () => {
    await city.suspend(record, court);
    const official = { id: court.officialId, name: court.officialName };
    expect(await beginnings()).toMatchObject([{ record, outcome: null, official }]);
    record = await city.exempted({ 行政处罚决定书文号: '市监罚〔2026〕801号' });
    await city.suspend(record);
    expect(await beginnings()).toHaveLength(1);
  });

  test('by what the proceedings can be known is said, or it is refused', async () => {
    for (const caller of [asFirm, court])
      expect(faultsOf(await city.suspend(record, caller, { document: undefined }))).toEqual([
        422,
        'document: proceedings-document-missing',
      ]);
    expect(await marks()).toEqual([]);
  });

  test('which proceedings run is said: there are two', async () => {
    expect(faultsOf(await city.suspend(record, asFirm, { ground: undefined }))).toEqual([
      422,
      'ground: missing',
    ]);
    expect((await city.suspend(record, asFirm, { ground: 'error' })).status).toBe(422);
  });

  test('somebody else reports nothing of it, and a system of a court neither', async () => {
    expect(told(await city.suspend(record, stranger))).toEqual([404, 'not-found']);
    expect(told(await city.suspend(record, nobody))).toEqual([403, 'official-needed']);
    const oneself = { ...court, subject: asFirm.subject };
    expect(told(await city.suspend(record, oneself))).toEqual([403, 'about-oneself']);
    for (const caller of [callers.colleague, callers.handler, callers.supervision])
      expect((await city.suspend(record, caller)).status).toBe(403);
    expect(await marks()).toEqual([]);
  });

  test('of no record the court is told the same as of one that it may not report on', async () => {
    await city.decideObjection(await city.objected(record), { outcome: 'deleted' });
    const nowhere = `${record.slice(0, -1)}${record.endsWith('0') ? '1' : '0'}`;
    expect((await city.suspend(nowhere, court)).status).toBe(404);
    expect((await city.suspend(nowhere, meddler)).body).toEqual((await city.suspend(record, meddler)).body);
  });

  test('without a document it learns nothing of a record either: the same answer as of none, and nothing read', async () => {
    const nowhere = `${record.slice(0, -1)}${record.endsWith('0') ? '1' : '0'}`;
    const without = { document: undefined };
    for (const caller of [meddler, court, stranger]) {
      const [there, none] = [
        await city.suspend(record, caller, without),
        await city.suspend(nowhere, caller, without),
      ];
      expect(faultsOf(there)).toEqual([422, 'document: proceedings-document-missing']);
      expect([there.body, there.headers]).toEqual([none.body, none.headers]);
    }
  });

  test.each(endings)('nothing is suspended of what is %s', async (_, end) => {
    await end(city, record);
    for (const caller of [asFirm, court])
      expect(told(await city.suspend(record, caller))).toEqual([409, 'not-possible-now']);
  });

  test('by both at once one is opened and the other given back, to the other no more than that it stands', async () => {
    const answers = await Promise.all([city.suspend(record), city.suspend(record, court)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 201]);
    expect(answers[0]?.body.id).toBe(answers[1]?.body.id);
    const given = answers.find(({ status }) => status === 200);
    expect(Object.keys(given?.body).sort()).toEqual(
      ['dueAt', 'handler', 'id', 'kind', 'lastDay', 'overdue', 'status', 'version'].sort(),
    );
    expect(await marks()).toEqual(['suspended']);
  });

  test('the same by the same, again, is given back whole', async () => {
    for (const caller of [asFirm, court]) {
      record = await city.exempted({ 行政处罚决定书文号: `市监罚〔2026〕${caller.client}号` });
      const first = await city.suspend(record, caller);
      const again = await city.suspend(record, caller, { statement: 'Once more.' });
      expect([again.status, again.body]).toEqual([200, first.body]);
    }
  });
});

describe('M53.1 what a stranger reports', () => {
  test('is shown to a handler, and hides nothing', async () => {
    const { status, body } = await city.suspend(record, meddler);
    expect([status, body.markedAt, body.reporter.unit]).toEqual([201, null, 'transport']);
    expect(await city.shownTo(record)).toEqual(everybody);
    expect(await marks()).toEqual([]);
    expect(await beginnings()).toEqual([]);
    expect(await city.work(callers.handler)).toEqual([['decide-suspension', body.id]]);
    await city.claim('suspensions', body.id);
    expect((await city.readOne('suspensions', body.id, callers.handler)).body).toMatchObject({
      statement: 'A suit runs.',
      about: { id: record },
    });
  });

  test.each([
    ['a court that hears no reconsideration', court, 'reconsideration'],
    ['an organ that hears no suits', justice, 'litigation'],
  ])('so with %s', async (_, caller, ground) => {
    expect((await city.suspend(record, caller, { ground })).body.markedAt).toBeNull();
    expect(await city.shownTo(record)).toEqual(everybody);
  });

  test('twice is one, at once too, and sent again under its key it is the same answer', async () => {
    const headers = { 'idempotency-key': 'a-report' };
    const first = await city.suspend(record, meddler, {}, headers);
    expect((await city.suspend(record, meddler, {}, headers)).body).toEqual(first.body);
    const answers = await Promise.all([city.suspend(record, meddler), city.suspend(record, meddler)]);
    for (const answer of answers) expect(told(answer)).toEqual([409, 'already-open']);
    expect(await city.work(callers.handler)).toHaveLength(1);
  });

  test('confirmed by a handler it suspends from then on, and its subject is told; then it is ended as any other', async () => {
    const { body } = await city.suspend(record, meddler);
    city.later(1);
    const confirmed = await city.decide('suspensions', body.id, { outcome: 'confirmed' });
    expect([confirmed.status, confirmed.body.status, confirmed.body.markedAt]).toEqual([
      201,
      'open',
      city.clock.now,
    ]);
    expect(await city.shownTo(record)).toEqual(suspended);
    expect(await beginnings()).toMatchObject([{ official: { id: 'TR-1' }, issuedAt: city.clock.now }]);
    expect((await city.end(body.id, 'withdrawn', '2026-12-02')).status).toBe(201);
    expect(await city.shownTo(record)).toEqual(everybody);
  });

  test('M37.1 its unit reads what became of it, and nothing of the record; another unit finds nothing', async () => {
    const { body } = await city.suspend(record, meddler);
    const reading = (as: Parameters<typeof city.call>[1]) => city.readOne('suspensions', body.id, as);
    expect((await reading(meddler)).body).toMatchObject({ status: 'open', decision: null, about: null });
    await city.decide('suspensions', body.id, { outcome: 'dismissed' });
    const { status, body: read, headers } = await reading(meddler);
    expect([status, read.status, read.decision.outcome, read.about]).toEqual([
      200,
      'decided',
      'dismissed',
      null,
    ]);
    expect(String(headers.etag)).toBe(`"${read.version}"`);
    for (const other of [court, justice, { ...meddler, unit: 'housing' }])
      expect(told(await reading(other))).toEqual([404, 'not-found']);
    const { officialId: _, officialName: __, ...system } = meddler;
    expect((await reading(system)).status).toBe(403);
    const own = await reading(asFirm);
    expect([own.status, own.body.about.id]).toEqual([200, record]);
  });

  test('dismissed it did nothing, is over, and may be reported anew', async () => {
    const { body } = await city.suspend(record, meddler);
    expect((await city.decide('suspensions', body.id, { outcome: 'dismissed' })).body.status).toBe('decided');
    expect(await city.shownTo(record)).toEqual(everybody);
    expect(await city.work(callers.handler)).toEqual([]);
    expect((await city.suspend(record, meddler)).status).toBe(201);
  });

  test.each(endings)('is not confirmed once the record is %s, and is dismissed', async (_, end) => {
    const { body } = await city.suspend(record, meddler);
    await end(city, record);
    const decided = (outcome: string) => city.decide('suspensions', body.id, { outcome });
    expect(told(await decided('confirmed'))).toEqual([409, 'not-possible-now']);
    expect(await marks()).toEqual([]);
    expect(await beginnings()).toEqual([]);
    expect(told(await decided('dismissed'))).toEqual([201, undefined]);
  });

  test('A7 nor once the decision was withdrawn and is on record anew, which it leaves as it is', async () => {
    const row = firmRow({ 行政处罚决定书文号: '市监罚〔2026〕720号' });
    const filed = async () => (await city.submit([row], { exemption })).body.results[0].record;
    record = await filed();
    const { body } = await city.suspend(record, meddler);
    await city.withdraw(record);
    const anew = await filed();
    expect(told(await city.decide('suspensions', body.id, { outcome: 'confirmed' }))).toEqual([
      409,
      'not-possible-now',
    ]);
    expect(await city.shownTo(anew)).toEqual(everybody);
  });

  test.each([
    [
      'ended before it is confirmed',
      { outcome: 'ended', concluded: { how: 'withdrawn', on: '2026-12-01', document: 'x' } },
    ],
    ['upheld', { outcome: 'upheld' }],
  ])('is not %s', async (_, decision) => {
    const { body } = await city.suspend(record, meddler);
    expect((await city.decide('suspensions', body.id, decision)).status).toBeGreaterThanOrEqual(409);
    expect(await marks()).toEqual([]);
  });

  test('confirmed and dismissed at once: one of them counts', async () => {
    const { body, headers } = await city.suspend(record, meddler);
    const read = await city.readOne('suspensions', body.id, callers.handler);
    expect(headers.etag).not.toBeUndefined();
    const etag = String(read.headers.etag);
    const answers = await Promise.all([
      city.decide('suspensions', body.id, { outcome: 'confirmed' }, callers.handler, etag),
      city.decide('suspensions', body.id, { outcome: 'dismissed' }, secondHandler, etag),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
    expect(await marks()).toEqual(answers[0]?.status === 201 ? ['suspended'] : []);
  });
});
