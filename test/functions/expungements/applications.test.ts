/** M16.1 what a person wrote in an application and must not be stored: two officials destroy it, what came of it stays. */
import { beforeEach, describe, expect, test } from 'vitest';
import { wholeRound } from '../../../functions/auditor/audit.ts';
import { sweep } from '../../../functions/sweep/sweep.ts';
import { verified } from '../../../local/acts/verify.ts';
import type { Item } from '../../../shared/store/dynamodb/item.ts';
import { caseKey } from '../../../shared/store/dynamodb/keys.ts';
import { renewPage } from '../../../shared/store/dynamodb/renewal.ts';
import { type Path, secondHandler, told } from '../../support/applications.ts';
import { auditingOn } from '../../support/audited.ts';
import { anybody, callers } from '../../support/callers.ts';
import type { Caller } from '../../support/event.ts';
import {
  asking,
  deciding,
  type ExpungingCity,
  expungingCity,
  illness,
  secondSupervisor,
} from '../../support/expungements.ts';
import { asFirm, firm } from '../../support/firm.ts';

let city: ExpungingCity;
beforeEach(async () => {
  city = await expungingCity();
});

const transport = { ...callers.colleague, unit: 'transport', client: 'transport' };

/** An application of the kind about a record in effect, as it was made. */
const made: Readonly<Record<Path, (record: string) => Promise<string>>> = {
  objections: async (record) =>
    (await city.apply('objections', { record, ground: 'error', statement: illness })).body.id,
  repairs: async (record) => {
    city.at(await city.firstDay(record));
    return (await city.repair(record, { statement: illness, pledge: illness })).body.id;
  },
  nondisclosures: async (record) => (await city.wish(record, { statement: illness })).body.id,
  suspensions: async (record) =>
    (await city.suspend(record, asFirm, { statement: illness, document: '（2026）某行初2号' })).body.id,
};
const recordFor = (path: Path) => (path === 'nondisclosures' ? city.commended() : city.exempted());
const outcomeOf = { objections: 'upheld', repairs: 'granted', nondisclosures: 'granted' } as const;

/** One that was decided as its kind is granted, or upheld. */
async function decidedOne(path: keyof typeof outcomeOf) {
  const record = await recordFor(path);
  const id = await made[path](record);
  const answer = await city.decide(path, id, { outcome: outcomeOf[path], reasons: illness });
  expect(answer.status).toBe(201);
  return { record, id };
}

/** One whose content two officials have destroyed. */
async function expungedOne(path: keyof typeof outcomeOf) {
  const { record, id } = await decidedOne(path);
  const { body } = await city.askOf(path, id);
  expect((await city.settle(body.id)).status).toBe(201);
  return { record, id, expungement: body.id as string };
}

const lying = (of: string): Item => city.register.get(caseKey(of) ?? {}) ?? {};
const own = async (id: string) =>
  (await city.call('GET /v1/me/applications', asFirm)).body.items.find(
    (each: { id: string }) => each.id === id,
  );
/** Whoever reads an application of the kind that is decided. */
const reader = { objections: callers.handler, repairs: callers.colleague, nondisclosures: callers.handler };
const kinds = ['objections', 'repairs', 'nondisclosures'] as const;

describe('M16.1 from the asking on what it says is shown to its subject and to who decides alone', () => {
  test.each(kinds)('%s', async (path) => {
    const { id, record } = await decidedOne(path);
    const before = await city.shownTo(record);
    const { status, body } = await city.askOf(path, id);
    expect([status, body]).toMatchObject([201, { status: 'asked', record: null, application: id }]);
    const read = await city.readOne(path, id, reader[path]);
    expect(read.body).toMatchObject({
      wording: 'kept-while-asked',
      statement: null,
      fields: {},
      status: 'decided',
    });
    expect(read.body.decision).toMatchObject({ outcome: outcomeOf[path], reasons: null });
    expect(JSON.stringify(read.body)).not.toContain(illness);
    const decides = await city.readOne(path, id, callers.supervision);
    expect(decides.body).toMatchObject({ wording: 'as-written', statement: illness, about: null });
    expect((await city.readOne(path, id)).body).toMatchObject({ statement: illness });
    expect(await own(id)).toMatchObject({ wording: 'as-written', statement: illness });
    expect(await city.shownTo(record)).toEqual(before);
  });

  test('supervision reads none that nobody asks for, before or after, and its look is on the access list', async () => {
    const { id } = await decidedOne('objections');
    expect((await city.readOne('objections', id, callers.supervision)).status).toBe(404);
    const { body } = await city.askOf('objections', id);
    await city.readOne('objections', id, callers.supervision);
    const looks = (await city.call('GET /v1/me/accesses', asFirm)).body.items;
    expect(looks[0]).toMatchObject({ unit: 'supervision', basis: { type: 'oversight', case: id } });
    await city.settle(body.id, 'refuse');
    expect((await city.readOne('objections', id, callers.supervision)).status).toBe(404);
  });

  test('what was pledged in public with a repair is public no more, and is again where it is let stand', async () => {
    const record = await recordFor('repairs');
    const id = await made.repairs(record);
    expect((await city.decide('repairs', id, { outcome: 'granted' })).status).toBe(201);
    const pledged = () => city.call('GET /v1/repairs/{id}/pledge', anybody, { id });
    expect((await pledged()).status).toBe(200);
    const { body } = await city.askOf('repairs', id);
    expect(told(await pledged())).toEqual([404, 'not-found']);
    await city.settle(body.id, 'refuse');
    expect((await pledged()).body.text).toBe(illness);
    const again = await city.askOf('repairs', id);
    expect((await pledged()).body.text).toBe(illness);
    await city.settle(again.body.id);
    expect(told(await pledged())).toEqual([404, 'not-found']);
  });

  test('let stand it is read as it was, and a second asking hides it from nobody', async () => {
    const { id } = await decidedOne('objections');
    const before = (await city.readOne('objections', id, callers.handler)).body;
    const { body } = await city.askOf('objections', id);
    expect((await city.settle(body.id, 'refuse')).body.status).toBe('refused');
    const after = (await city.readOne('objections', id, callers.handler)).body;
    expect({ ...after, version: 0 }).toEqual({ ...before, version: 0 });
    expect((await city.askOf('objections', id)).status).toBe(201);
    expect((await city.readOne('objections', id, callers.handler)).body.statement).toBe(illness);
  });

  test('it stands on the worklists of both, of whose record it is about, and of the department', async () => {
    const { id } = await decidedOne('objections');
    const { body } = await city.askOf('objections', id);
    expect(body).toMatchObject({ provider: 'market-regulation', overdue: false });
    expect(await city.work(callers.supervision)).toContainEqual(['decide-expungement', body.id]);
    for (const caller of [callers.handler, callers.provider, callers.drafter])
      expect(await city.work(caller)).toContainEqual(['expungement-asked', body.id]);
    // Who is told that it waits, and may not read what was asked, is told so.
    expect(told(await city.readExpungement(body.id, callers.provider))).toEqual([403, 'expungement-waits']);
    await city.settle(body.id);
    for (const caller of [callers.supervision, callers.handler, callers.provider, callers.drafter])
      expect((await city.work(caller)).map(([, of]) => of)).not.toContain(body.id);
  });
});

describe('M16.1 what is still owed is not destroyed', () => {
  test.each(['objections', 'repairs', 'nondisclosures', 'suspensions'] as const)(
    'one of %s that is open is decided first',
    async (path) => {
      const id = await made[path](await recordFor(path));
      expect(told(await city.askOf(path, id))).toEqual([409, 'still-owed']);
    },
  );

  test('one that was taken back may be', async () => {
    const id = await made.objections(await city.exempted());
    await city.withdrawn('objections', id);
    const { body } = await city.askOf('objections', id);
    expect((await city.settle(body.id)).status).toBe(201);
    expect(await own(id)).toMatchObject({ status: 'withdrawn', wording: 'expunged', decision: null });
  });

  test('nor one about what is missing, before the unit that was asked has answered', async () => {
    const raised = { missing: illness, ground: 'omission', statement: illness };
    const { id } = (await city.apply('objections', raised)).body;
    const asked = { unit: 'transport', what: illness };
    expect((await city.decide('objections', id, { outcome: 'requested', asked })).status).toBe(201);
    expect(told(await city.askOf('objections', id))).toEqual([409, 'still-owed']);
    const answer = { outcome: 'not-filed', explanation: illness };
    expect((await city.act('objections', id, 'answers', transport, answer)).status).toBe(201);
    const { body } = await city.askOf('objections', id, transport);
    expect(body).toMatchObject({ status: 'asked', provider: null, asked: { unit: 'transport' } });
    const readAsking = (caller: Caller = transport) =>
      city.call('GET /v1/objections/{id}/asking', caller, { id });
    expect(told(await readAsking())).toEqual([404, 'kept-while-asked']);
    expect((await city.readExpungement(body.id, transport)).status).toBe(200);
    expect((await city.settle(body.id)).status).toBe(201);
    expect(told(await readAsking())).toEqual([404, 'expunged']);
    // Who was asked, and that they answered, stays; for what, and what they said, does not.
    expect(await own(id)).toMatchObject({
      missing: null,
      decision: {
        outcome: 'requested',
        asked: { unit: 'transport', what: null },
        answer: { outcome: 'not-filed', text: null },
      },
    });
    expect(JSON.stringify(await city.notices())).not.toContain(illness);
    // Nor is it known under a name that is made of its words; the same is applied for anew.
    expect(JSON.parse(lying(id).state?.S ?? '').place).toBeNull();
    expect((await city.apply('objections', raised)).status).toBe(201);
  });
});

describe('M16.1 nobody alone, nobody about himself, nobody about their own words, nobody without a document', () => {
  const asker = { ...callers.supervision, officialId: 'MB-0002', officialName: 'Qiao Lan' };
  const decider = { ...callers.supervision, officialId: 'MB-0001', officialName: 'Yan Su' };
  const itself = { ...callers.supervision, subject: firm };
  test.each([
    ['who asked', asker, [403, 'brought-by-oneself']],
    ['who decided the application', decider, [403, 'wrote-in-it']],
    ['whom it is about', itself, [403, 'about-oneself']],
  ])('%s does not confirm it, as an official of supervision either', async (_who, caller, refusal) => {
    const { id } = await decidedOne('objections');
    const { body } = await city.askOf('objections', id, secondHandler);
    expect(told(await city.settle(body.id, 'expunge', caller))).toEqual(refusal);
    expect(told(await city.settle(body.id, 'refuse', caller))).toEqual(refusal);
    expect(await own(id)).toMatchObject({ wording: 'as-written' });
  });

  test.each([
    [
      'had it in hand and gave it back',
      async (id: string) => {
        await city.claim('objections', id, secondHandler);
        await city.act('objections', id, 'releases', secondHandler, {});
      },
    ],
    [
      'had it in hand until another was given it',
      async (id: string) => {
        await city.claim('objections', id, secondHandler);
        const official = { id: callers.handler.officialId, name: callers.handler.officialName };
        const body = { official, reason: 'On leave.' };
        await city.act('objections', id, 'assignments', callers.supervision, body);
      },
    ],
  ])('nor who %s', async (_what, handedOn) => {
    const id = await made.objections(await city.exempted());
    await handedOn(id);
    expect((await city.decide('objections', id, { outcome: 'upheld', reasons: illness })).status).toBe(201);
    const { body } = await city.askOf('objections', id);
    const had = { ...callers.supervision, officialId: 'MB-0002', officialName: 'Qiao Lan' };
    for (const outcome of ['expunge', 'refuse'] as const)
      expect(told(await city.settle(body.id, outcome, had))).toEqual([403, 'wrote-in-it']);
    expect((await city.readOne('objections', id, had)).status).toBe(403);
  });

  test('M53.1 nor who confirmed what was reported, whoever ends it', async () => {
    const record = await city.exempted();
    const { id } = (await city.suspend(record, callers.justice, { statement: illness })).body;
    const reasons = { reasons: illness };
    await city.decide('suspensions', id, { outcome: 'confirmed', ...reasons }, secondHandler);
    await city.act('suspensions', id, 'releases', secondHandler, {});
    city.at('2026-12-20');
    expect((await city.end(id, 'final-judgment', '2026-12-10')).status).toBe(201);
    const { body } = await city.askOf('suspensions', id, callers.colleague);
    const confirmed = { ...callers.supervision, officialId: 'MB-0002', officialName: 'Qiao Lan' };
    expect(told(await city.settle(body.id, 'expunge', confirmed))).toEqual([403, 'wrote-in-it']);
    expect((await city.settle(body.id)).status).toBe(201);
  });

  test('an official does not ask about an application of their own, nor read it as supervision', async () => {
    const { id } = await decidedOne('objections');
    const himself = { ...callers.handler, subject: firm };
    expect(told(await city.askOf('objections', id, himself))).toEqual([403, 'about-oneself']);
    await city.askOf('objections', id);
    expect(told(await city.readOne('objections', id, itself))).toEqual([403, 'about-oneself']);
  });

  test('a stranger is answered as where there is nothing', async () => {
    const { id } = await decidedOne('repairs');
    const other = id.replace(/.$/, (sign) => (sign === '0' ? '1' : '0'));
    const nothing = await city.askOf('repairs', other, transport);
    expect(told(nothing)).toEqual([404, 'not-found']);
    expect((await city.askOf('repairs', id, transport)).body).toEqual(nothing.body);
    const { body } = await city.askOf('repairs', id, callers.colleague);
    expect(body.asked.unit).toBe('market-regulation');
    expect(told(await city.readExpungement(body.id, transport))).toEqual(told(nothing));
    const elsewhere = { ...callers.supervision, unit: 'transport' };
    expect(told(await city.settle(body.id, 'expunge', elsewhere))).toEqual(told(nothing));
    expect((await city.readOne('repairs', id, elsewhere)).status).toBe(404);
    expect((await city.askOf('repairs', id, asFirm)).status).toBe(403);
    const version = '"1-4"';
    const none = body.id.replace(/.{6}$/, '00000v');
    expect(told(await city.settle(none, 'expunge', callers.supervision, { version }))).toEqual(told(nothing));
    expect(told(await city.readExpungement(none))).toEqual(told(nothing));
  });

  test('a system asks for nothing, and what names no document, or no kind, is no asking', async () => {
    const { id } = await decidedOne('objections');
    const system = { ...callers.handler, officialId: '', officialName: '' };
    expect(told(await city.askOf('objections', id, system))).toEqual([403, 'official-needed']);
    const fields = async (body: object) =>
      (await city.askOf('objections', id, callers.handler, body)).body.errors.map(
        ({ field }: { field: string }) => field,
      );
    expect(await fields({ ...asking, document: ' ' })).toEqual(['document']);
    expect(await fields({ information: asking.information })).toEqual(['document', 'reasons']);
    expect(await fields({ ...asking, information: illness })).toEqual(['information']);
  });

  test('of two who ask at once one is told that it is asked for; of two who decide one does', async () => {
    const { id } = await decidedOne('objections');
    const both = await Promise.all([
      city.askOf('objections', id),
      city.askOf('objections', id, secondHandler),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('already-asked');
    const asked = both.find(({ status }) => status === 201)?.body.id;
    const version = String((await city.readExpungement(asked)).headers.etag);
    const settled = await Promise.all([
      city.settle(asked, 'expunge', callers.supervision, { version }),
      city.settle(asked, 'refuse', secondSupervisor, { version }),
    ]);
    expect(settled.map(({ status }) => status).sort()).toEqual([201, 412]);
    expect(told(await city.settle(asked, 'refuse', secondSupervisor))).toEqual([409, 'not-possible-now']);
  });
});

describe('M16.1 confirmed, nothing of what was written is left, and what came of it stays', () => {
  test.each(kinds)('%s: neither content nor key; events, decision and mark stay', async (path) => {
    const { id, record } = await decidedOne(path);
    const [marks, shown] = [await city.marksOf(record), await city.shownTo(record)];
    const seq = Number(lying(id).seq?.N);
    const { body } = await city.askOf(path, id);
    const settled = await city.settle(body.id);
    expect(settled.body).toMatchObject({ status: 'confirmed', remaining: { events: [], rows: false } });
    expect(settled.body.remaining.answersUntil).toBe(
      new Date(Date.parse(city.clock.now) + 7 * 86_400_000).toISOString(),
    );
    expect([lying(id).closed, lying(id).wrapped]).toEqual([undefined, undefined]);
    expect(await city.wired.history.caseHistory(id)).toHaveLength(seq + 2);
    expect([await city.marksOf(record), await city.shownTo(record)]).toEqual([marks, shown]);
    const read = await city.readOne(path, id, reader[path]);
    expect(read.body).toMatchObject({ wording: 'expunged', statement: null, status: 'decided' });
    expect(read.body.decision).toMatchObject({ outcome: outcomeOf[path], reasons: null });
    expect(told(await city.askOf(path, id))).toEqual([409, 'not-possible-now']);
    expect(told(await city.settle(body.id))).toEqual([409, 'not-possible-now']);
  });

  test('a wish that was granted is taken back at their word as before, and its record shows again', async () => {
    const { id, record } = await expungedOne('nondisclosures');
    expect(await city.marksOf(record)).toEqual(['undisclosed']);
    expect((await city.withdrawn('nondisclosures', id)).status).toBe(201);
    expect(await city.marksOf(record)).toEqual([]);
    expect(await own(id)).toMatchObject({ status: 'withdrawn', wording: 'expunged' });
  });

  test('one that is taken back while it is asked for is destroyed all the same', async () => {
    const { id, record } = await decidedOne('nondisclosures');
    const { body } = await city.askOf('nondisclosures', id);
    expect((await city.withdrawn('nondisclosures', id)).status).toBe(201);
    expect(await city.marksOf(record)).toEqual([]);
    expect((await city.settle(body.id)).status).toBe(201);
    expect(await own(id)).toMatchObject({ status: 'withdrawn', wording: 'expunged' });
  });

  test('the same request again brings the first answer, which says nothing of what was written', async () => {
    const { id } = await decidedOne('objections');
    const key = { 'idempotency-key': 'ask-once' };
    const { body } = await city.askOf('objections', id, callers.handler, asking, key);
    const once = { headers: { 'idempotency-key': 'decide-once' } };
    const version = String((await city.readExpungement(body.id)).headers.etag);
    await city.settle(body.id, 'expunge', callers.supervision, { version, ...once });
    const again = await city.settle(body.id, 'expunge', callers.supervision, { version, ...once });
    expect([again.status, again.headers['idempotent-replayed']]).toEqual([201, 'true']);
    const asked = await city.askOf('objections', id, callers.handler, asking, key);
    expect([asked.status, asked.body.id]).toEqual([201, body.id]);
    expect(JSON.stringify([again.body, asked.body])).not.toContain(illness);
  });

  test('a suspension that has ended keeps its end, and its record shows', async () => {
    const record = await city.exempted();
    const id = await made.suspensions(record);
    city.at('2026-12-20');
    const ended = await city.end(id, 'final-judgment', '2026-12-10');
    expect(ended.status).toBe(201);
    const shown = await city.shownTo(record);
    const { body } = await city.askOf('suspensions', id, callers.colleague);
    expect((await city.settle(body.id)).status).toBe(201);
    expect(await city.shownTo(record)).toEqual(shown);
    expect(await own(id)).toMatchObject({
      wording: 'expunged',
      fields: {},
      decision: { outcome: 'ended', document: null, concluded: { how: 'final-judgment' } },
    });
  });

  test('every list of its subject is read, and says nothing of it; its history says what was done', async () => {
    const { id } = await expungedOne('objections');
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
    const events = items.filter((each: { case: string }) => each.case === id);
    expect(events.map(({ type }: { type: string }) => type)).toEqual([
      'ObjectionRaised',
      'ObjectionDecided',
      'ObjectionExpungingAsked',
      'ObjectionExpunged',
    ]);
  });

  test('its subject is told by whom, on which documents, and nothing of what it was', async () => {
    const { id, expungement } = await expungedOne('repairs');
    const notice = (await city.notices()).find(({ kind }) => kind === 'application-expunged');
    expect(notice).toMatchObject({
      id: expungement,
      record: null,
      application: id,
      askedBy: { unit: 'management-body', document: asking.document },
      confirmedBy: { unit: 'supervision', official: { id: 'SV-0001' }, document: deciding.document },
      remaining: { events: [], rows: false },
    });
    expect(JSON.stringify(await city.notices())).not.toContain(illness);
  });

  test('its first answers are kept for seven days as they were given, which is said', async () => {
    const record = await city.exempted();
    const body = { record, ground: 'error', statement: illness };
    const key = { 'idempotency-key': 'object-once' };
    const { id } = (await city.apply('objections', body, asFirm, key)).body;
    await city.decide('objections', id, { outcome: 'upheld' });
    city.clock.now = new Date(Date.parse(city.clock.now) + 8 * 86_400_000).toISOString();
    const asked = await city.askOf('objections', id);
    expect((await city.settle(asked.body.id)).body.remaining.answersUntil).toBeNull();
    const again = await city.apply('objections', body, asFirm, key);
    expect(again.status).toBeLessThan(500);
  });

  test('so are those to who applied once more while it was open', async () => {
    const days = (count: number) => new Date(Date.parse(city.clock.now) + count * 86_400_000).toISOString();
    const record = await city.exempted();
    const body = { record, ground: 'error', statement: illness };
    const { id } = (await city.apply('objections', body)).body;
    city.clock.now = days(6);
    const again = await city.apply('objections', body, asFirm, { 'idempotency-key': 'once-more' });
    expect([again.status, again.body.statement]).toEqual([200, illness]);
    expect((await city.withdrawn('objections', id)).status).toBe(201);
    const until = days(7);
    city.clock.now = days(3);
    const asked = await city.askOf('objections', id);
    expect((await city.settle(asked.body.id)).body.remaining.answersUntil).toBe(until);
  });

  test('nothing of it falls due any more, and the same may be applied for anew', async () => {
    const { record, id } = await expungedOne('objections');
    const fresh = await city.object(record);
    expect(fresh.status).toBe(201);
    expect(fresh.body.id).not.toBe(id);
    city.clock.now = '2030-01-01T00:00:00.000Z';
    await sweep(city.wired, city.edge);
    expect(lying(id).closed).toBeUndefined();
  });

  test('its record may be expunged as well, and the other way round', async () => {
    const { record, id } = await expungedOne('objections');
    expect((await city.settle((await city.ask(record)).body.id)).status).toBe(201);
    expect((await city.readOne('objections', id, callers.handler)).body).toMatchObject({ about: null });
    const after = await decidedOne('repairs');
    expect((await city.settle((await city.ask(after.record)).body.id)).status).toBe(201);
    expect((await city.settle((await city.askOf('repairs', after.id)).body.id)).status).toBe(201);
    expect(await own(after.id)).toMatchObject({ wording: 'expunged' });
  });
});

describe('M16.1, invariant 12: the proof of an application that was expunged, and what somebody does to it', () => {
  const proofOf = async (id: string) =>
    (await city.call('GET /v1/audit/proofs/{id}', callers.supervision, { id })).body;
  const audited = async () =>
    (await wholeRound(auditingOn(city.tables, city.wired, city.sealing, () => city.clock.now))).map(
      ({ what, of }) => [what, of],
    );
  let id: string;
  let expungement: string;
  let before: Item;
  beforeEach(async () => {
    ({ id } = await decidedOne('objections'));
    before = lying(id);
    expungement = (await city.askOf('objections', id)).body.id;
    await city.settle(expungement);
    await city.sealAll();
  });

  test('says since when, offline, and blames nothing; nor does the audit', async () => {
    const key = String((await city.call('GET /v1/log/key', { client: 'x', scope: '' })).body);
    const proof = await proofOf(id);
    expect(proof).toMatchObject({ whole: true, breaches: [], events: 4, expunged: city.clock.now });
    expect(verified(key, proof)).toContain(`EXPUNGED: ${id} at ${city.clock.now}`);
    expect(await audited()).toEqual([]);
  });

  test('names whoever puts the key or the content back, and nothing is read with it', async () => {
    const now = lying(id);
    city.register.put({ ...now, wrapped: before.wrapped ?? { S: '' } });
    expect((await proofOf(id)).breaches).toEqual([{ case: id, seq: null, what: 'key-restored' }]);
    expect(await audited()).toEqual([['key-restored', id]]);
    city.register.put({ ...now, closed: before.closed ?? { S: '' } });
    expect((await proofOf(id)).breaches.map(({ what }: { what: string }) => what)).toContain('key-restored');
    expect(await own(id)).toMatchObject({ wording: 'expunged', statement: null });
  });

  test('names what says that it is expunged where no two officials decided that of it', async () => {
    const decided = lying(expungement);
    city.register.remove(decided);
    expect((await proofOf(id)).breaches).toEqual([
      { case: expungement, seq: null, what: 'expunged-unconfirmed' },
    ]);
    city.register.put(decided);
    // That of its record is none of it: the words that are confirmed name one case.
    const other = await city.expunged({ 行政处罚决定书文号: '市监罚〔2026〕9106号' });
    const now = lying(id);
    const state = JSON.parse(now.state?.S ?? '');
    const forged = { ...state, expunged: { ...state.expunged, expungement: other.id } };
    city.register.put({ ...now, state: { S: JSON.stringify(forged) } });
    expect((await proofOf(id)).breaches).toContainEqual({
      case: other.id,
      seq: null,
      what: 'expunged-unconfirmed',
    });
  });

  test('a renewal of keys goes over it, and gives it none', async () => {
    const pass = { table: 'register', after: null, seen: 0, renewed: 0, left: {}, whole: true } as const;
    const { pass: gone } = await renewPage(city.tables, await city.wired.keys(), pass);
    expect(gone.left).toEqual({});
    expect(lying(id).wrapped).toBeUndefined();
  });
});
