/** M27.1 Pledges: given, kept, broken, open to public oversight. */
import { beforeEach, describe, expect, test } from 'vitest';
import { firmCode } from '../../../local/acts/cast.ts';
import { subjectKey } from '../../../shared/keys/keys.ts';
import { law } from '../../../shared/regulation.ts';
import { partitions } from '../../../shared/store/dynamodb/tables.ts';
import { endOfDay, startOfDay } from '../../../shared/time/civil.ts';
import { shift } from '../../support/actors.ts';
import { faultsOf, told } from '../../support/applications.ts';
import { anybody, callers } from '../../support/callers.ts';
import { keys } from '../../support/cases.ts';
import { asHousing, asPerson, consenting, stranger } from '../../support/consents.ts';
import type { Caller } from '../../support/event.ts';
import { asFirm, firmRow } from '../../support/firm.ts';
import { lose } from '../../support/lost.ts';
import { firmPledge, matter, matterForPersons, type PledgeCity, pledgeCity } from '../../support/pledges.ts';
import { published } from '../../support/publish.ts';

const minute = 60_000;
/** A pledge whose last day is the day on which it is given. */
const today = { lastDay: '2026-12-01' };
const business = { kind: 'organization', code: '92990100MA0QH00035' } as const;
const asBusiness = callers.subject(subjectKey(keys, business));

let city: PledgeCity;
beforeEach(async () => {
  city = await pledgeCity();
});

const entries = (of = matter) => city.register.partition(partitions.disclosed('~pledges', of));

describe('M27.1 a firm pledges by a matter of the catalog', () => {
  test('the catalog of matters is read by anybody', async () => {
    const { body } = await city.call('GET /v1/pledge-matters', anybody);
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual([
      'credit-repair',
      matter,
      matterForPersons,
    ]);
    const one = await city.call('GET /v1/pledge-matters/{id}', anybody, {
      id: matter,
      query: { version: '1' },
    });
    expect(one.body).toMatchObject({ unit: 'market-regulation', breachItem: 'administrative-penalties' });
    expect((await city.call('GET /v1/pledge-matters/{id}', anybody, { id: 'none' })).status).toBe(404);
  });

  test('it is a record of its own: in its own data, its history, its unit’s worklist', async () => {
    const answer = await city.give();
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      status: 'given',
      matter,
      matterVersion: 1,
      unit: 'market-regulation',
      code: firmCode.code,
      lastDay: '2027-01-31',
      decideLastDay: '2027-03-02',
      recordedLastDay: '2028-01-31',
      overdue: false,
      breach: null,
    });
    const { id } = answer.body;
    expect((await city.call('GET /v1/me/pledges', asFirm)).body.items).toEqual([answer.body]);
    const history = (await city.call('GET /v1/me/history', asFirm)).body.items;
    const given = history.find((each: { case: string }) => each.case === id);
    expect(given.type).toBe('PledgeGiven');
    // Nothing that it says stands in the open.
    expect(JSON.stringify(given.data)).not.toContain('冷库');
    expect(await city.workOf('market-regulation')).toEqual([`decide-pledge ${id}`]);
    expect(await city.workOf('supervision')).toEqual([]);
  });

  test('under oversight: in the list of its matter without a token, and in an inquiry on each basis', async () => {
    const id = await city.pledged();
    expect(await city.pledgeShownTo(id)).toEqual(['organ', 'public', 'list', 'unit', 'subject']);
    const list = await city.call('GET /v1/disclosures/pledges', anybody, { query: { matter } });
    expect(list.body.items[0]).toMatchObject({ id, name: '云岭食品有限公司', code: firmCode.code });
    const looks = (await city.call('GET /v1/me/accesses', asFirm)).body.items;
    expect(
      looks.filter(({ seen }: { seen: { case: string }[] }) => seen.some((each) => each.case === id)).length,
    ).toBeGreaterThan(2);
  });

  test('by whoever is authorized, while that is so', async () => {
    const id = await city.pledged();
    const granted = await city.call('POST /v1/authorizations', asFirm, {
      body: { to: 'harbour-bank', purpose: 'A loan.', until: '2027-06-30' },
    });
    const basis = { type: 'authorization', authorization: granted.body.id };
    const look = await city.inquirePledges(callers.bank, basis);
    expect(look.body.pledges.map((each: { id: string }) => each.id)).toEqual([id]);
    await city.call('POST /v1/authorizations/{id}/revocations', asFirm, { id: granted.body.id, body: {} });
    expect((await city.inquirePledges(callers.bank, basis)).status).toBe(403);
  });

  test('the newest first, page by page', async () => {
    const given: string[] = [];
    for (let count = 0; count < 7; count++) {
      given.unshift(await city.pledged({ text: `第${count}项` }));
      city.clock.now = shift(city.clock.now, minute);
    }
    const first = await city.call('GET /v1/disclosures/pledges', anybody, { query: { matter, limit: '4' } });
    const query = { matter, limit: '4', cursor: first.body.cursor };
    const second = await city.call('GET /v1/disclosures/pledges', anybody, { query });
    const ids = [...first.body.items, ...second.body.items].map(({ id }: { id: string }) => id);
    expect([ids, second.body.cursor]).toEqual([given, null]);
    const other = { matter: matterForPersons, cursor: first.body.cursor };
    expect((await city.call('GET /v1/disclosures/pledges', anybody, { query: other })).status).toBe(422);
  });
});

describe('M2.1 M27.1 no list of natural persons or individual businesses', () => {
  test('a person’s pledge is in no list, and seen by who has a basis, without the number', async () => {
    const { body } = await city.giveAsPerson();
    expect(body).toMatchObject({ status: 'given', code: consenting.code });
    expect([await city.listed(matterForPersons), entries(matterForPersons)]).toEqual([[], []]);
    const duty = { type: 'duty', purpose: 'procurement-and-projects', matter: 'tender 7' };
    const look = await city.inquirePledges(callers.organ, duty, consenting);
    expect(look.body.pledges).toMatchObject([{ id: body.id, code: null }]);
    expect((await city.inquirePledges(callers.organ, { type: 'public' }, consenting)).status).toBe(403);
  });

  test('nor an individual business’s, whose code says what it is', async () => {
    const body = firmPledge({ subject: business, matter: matterForPersons });
    expect((await city.call('POST /v1/pledges', asBusiness, { body })).status).toBe(201);
    expect([await city.listed(matterForPersons), entries(matterForPersons)]).toEqual([[], []]);
  });

  test('an entry that somebody puts in for one shows nothing', async () => {
    const { id } = (await city.giveAsPerson()).body;
    const pk = { S: partitions.disclosed('~pledges', matterForPersons) };
    city.register.put({ pk, sk: { S: `2026-12-01T02:00:00.000Z#${id}` }, case: { S: id } });
    expect(await city.listed(matterForPersons)).toEqual([]);
  });
});

describe('M27.1 the unit in charge says whether it was kept', () => {
  test('kept: it shows so, and whoever pledged is told by whom', async () => {
    const id = await city.pledged(today);
    expect(told(await city.decidePledge(id, { outcome: 'kept' }))).toEqual([201, undefined]);
    expect((await city.readPledge(id)).body).toMatchObject({ status: 'kept', outcome: 'kept', breach: null });
    expect(await city.pledgeShownTo(id)).toEqual(['organ', 'public', 'list', 'unit', 'subject']);
    expect(await city.workOf('market-regulation')).toEqual([]);
    const [notice] = (await city.call('GET /v1/me/notices', asFirm)).body.items;
    expect(notice).toMatchObject({
      id,
      kind: 'pledge-decided',
      outcome: 'kept',
      official: { id: 'MR-0002' },
    });
  });

  test('kept: from the first instant of its last day on, and not before', async () => {
    const id = await city.pledged({ lastDay: '2027-01-31' });
    city.clock.now = shift(startOfDay('2027-01-31'), -1);
    const early = await city.decidePledge(id, { outcome: 'kept' });
    expect([...told(early), early.body.detail.includes('2027-01-31')]).toEqual([
      409,
      'pledge-still-runs',
      true,
    ]);
    expect((await city.readPledge(id)).body.status).toBe('given');
    city.clock.now = startOfDay('2027-01-31');
    expect((await city.decidePledge(id, { outcome: 'kept' })).status).toBe(201);
  });

  test('kept, and then found broken: while it is recorded, by a record in effect, and whoever pledged is told of both', async () => {
    const id = await city.pledged(today);
    await city.decidePledge(id, { outcome: 'kept' });
    city.clock.now = shift(city.clock.now, 3 * 24 * 60 * 60_000);
    const noticed = await city.fileIn('notified');
    expect(told(await city.broken(id, noticed))).toEqual([409, 'no-breach-in-effect']);
    const record = await city.exempted();
    expect((await city.broken(id, record)).status).toBe(201);
    expect((await city.readPledge(id)).body).toMatchObject({ status: 'broken', breach: record });
    expect(await city.pledgeShownTo(id)).toEqual(['organ', 'public', 'list', 'unit', 'subject']);
    const notices = (await city.call('GET /v1/me/notices', asFirm)).body.items;
    const decided = notices.filter(({ kind }: { kind: string }) => kind === 'pledge-decided');
    expect(decided.map(({ outcome, breach }: Record<string, unknown>) => [outcome, breach])).toEqual([
      ['broken', record],
      ['kept', null],
    ]);
    // It is not called kept again, nor broken twice.
    expect(told(await city.decidePledge(id, { outcome: 'kept' }))).toEqual([409, 'not-possible-now']);
    expect(told(await city.broken(id, record))).toEqual([409, 'not-possible-now']);
  });

  test('kept, it is found broken no more once its recording period is over', async () => {
    const [id, record] = [await city.pledged(today), await city.exempted()];
    await city.decidePledge(id, { outcome: 'kept' });
    const version = String((await city.readPledge(id)).headers.etag);
    city.clock.now = endOfDay('2027-12-01');
    const late = await city.decidePledge(id, { outcome: 'broken', record }, callers.colleague, version);
    expect(told(late)).toEqual([409, 'pledge-over']);
  });

  test('broken: only by a record in effect, after its notice and period (Art. 11)', async () => {
    const id = await city.pledged();
    const noticed = await city.fileIn('notified');
    expect(told(await city.broken(id, noticed))).toEqual([409, 'no-breach-in-effect']);
    const { notice } = (await city.stored(noticed)).state;
    await city.timer(noticed, { type: 'activate' }, notice?.endsAt ?? '');
    expect((await city.broken(id, noticed)).status).toBe(201);
    expect((await city.readPledge(id)).body).toMatchObject({ status: 'broken', breach: noticed });
    expect(await city.pledgeShownTo(id)).toEqual(['organ', 'public', 'list', 'unit', 'subject']);
    const notices = (await city.call('GET /v1/me/notices', asFirm)).body.items;
    expect(notices.find(({ kind }: { kind: string }) => kind === 'pledge-decided')).toMatchObject({
      outcome: 'broken',
      breach: noticed,
    });
  });

  test.each<[string, (record: string) => Promise<unknown>]>([
    ['withdrawn', (record) => city.withdraw(record)],
    ['suspended', (record) => city.suspend(record)],
    ['deleted', async (record) => city.decideObjection(await city.objected(record), { outcome: 'deleted' })],
    [
      'lost events of',
      async (record) => {
        await city.suspend(record);
        await lose(city.wired, record, city.clock.now);
      },
    ],
  ])('it shows to nobody else while its record does not: %s', async (_, end) => {
    const id = await city.pledged();
    const record = await city.exempted();
    expect((await city.broken(id, record)).status).toBe(201);
    expect(await city.pledgeShownTo(id)).toEqual(['organ', 'public', 'list', 'unit', 'subject']);
    await end(record);
    expect(await city.pledgeShownTo(id)).toEqual(['unit', 'subject']);
  });

  test('nor once that is over, on its second', async () => {
    const id = await city.pledged({ lastDay: '2027-11-30' });
    const record = await city.exempted();
    await city.broken(id, record);
    city.clock.now = shift((await city.stored(record)).state.endsAt, -1);
    expect(await city.listed()).toEqual([id]);
    city.clock.now = (await city.stored(record)).state.endsAt;
    expect(await city.listed()).toEqual([]);
  });

  test('for a purpose that the record’s item is not used for, it shows not either', async () => {
    const id = await city.pledged();
    await city.broken(id, await city.exempted());
    const items = await city.wired.published('items', city.clock.now);
    const scope: readonly string[] =
      items.find((each) => each.id === 'administrative-penalties')?.scopeOfUse ?? [];
    const purposes = ['permits-inspections-penalties', 'commendations-and-rewards', 'public-safety-risk'];
    for (const purpose of purposes) {
      const { body } = await city.inquirePledges(callers.organ, { type: 'duty', purpose, matter: 'x' });
      if (body.pledges)
        expect([purpose, body.pledges.length]).toEqual([purpose, scope.includes(purpose) ? 1 : 0]);
    }
  });
});

describe('M27.1 bad input to a pledge', () => {
  test('A4 to a unit that has ended is refused, as nobody would say whether it was kept', async () => {
    const successors = { provider: 'transport', respondent: 'transport', designator: 'transport' };
    await published(city, 'units', 'market-regulation', { status: 'ended', successors });
    expect(faultsOf(await city.give())).toEqual([422, 'matter: matter-unit-ended']);
    expect((await city.call('GET /v1/me/pledges', asFirm)).body.items).toEqual([]);
  });

  test.each<[string, object, string]>([
    ['about somebody else', { subject: consenting }, 'subject.code: not-own-code'],
    ['about another firm', { subject: { kind: 'organization', code: '91990100MA0YL0002N' } }, 'subject.code'],
    ['about a code that is none', { subject: { kind: 'organization', code: '1' } }, 'subject.code'],
    ['of a matter that is none', { matter: 'no-such-matter' }, 'matter: no-such-matter'],
    ['of a matter with an odd name', { matter: '~pledges' }, 'matter: name-form'],
    ['with a last day that is over', { lastDay: '2026-11-30' }, 'lastDay: pledge-past'],
    ['beyond what the matter allows', { lastDay: '2027-12-02' }, 'lastDay: pledge-too-long'],
    ['for ever', { lastDay: '9999-12-31' }, 'lastDay: pledge-too-long'],
    ['on a day that does not exist', { lastDay: '2027-02-30' }, 'lastDay: day-form'],
    ['without a word', { text: '' }, 'text: missing'],
    ['with a text that looks like nothing', { text: '\u200b \u3164\u00ad' }, 'text: missing'],
    ['too long', { text: '长'.repeat(2001) }, 'text: too-long'],
    ['naming a person by number', { text: '由 990101189505200028 负责。' }, 'text: identity-number-said'],
    [
      'telling of somebody’s illness',
      { text: '张某患有精神分裂症，由我公司看护。' },
      'text: said-not-collected',
    ],
    ['telling of somebody’s faith', { text: '本公司李某系佛教徒。' }, 'text: said-not-collected'],
    ['in nobody’s name', { name: '\u200b' }, 'name: missing'],
    ['with a status of its own', { status: 'kept' }, 'status: unknown-field'],
  ])('%s is refused', async (_, more, code) => {
    const answer = await city.give(more);
    expect(answer.status).toBe(422);
    expect(faultsOf(answer).slice(1).join(' ')).toContain(code);
    expect(JSON.stringify(answer.body)).not.toContain('990101189505200028');
    expect((await city.call('GET /v1/me/pledges', asFirm)).body.items).toEqual([]);
  });

  test('a person’s name that tells of an illness is refused, an organization’s that is named after one is taken', async () => {
    const told = faultsOf(await city.giveAsPerson({ name: '张某（精神分裂症患者）' }));
    expect(told).toEqual([422, 'name: said-not-collected']);
    expect((await city.give({ name: '某市精神分裂症防治中心' })).status).toBe(201);
  });

  test('the last possible day is taken, and today', async () => {
    expect((await city.give({ lastDay: '2027-12-01' })).status).toBe(201);
    expect((await city.give({ lastDay: '2026-12-01', text: '今天。' })).status).toBe(201);
  });

  test('of a matter that natural persons do not give, by one or by an individual business', async () => {
    expect(faultsOf(await city.giveAsPerson({ matter }))).toEqual([422, 'matter: matter-not-for-persons']);
    const body = firmPledge({ subject: business });
    const answer = await city.call('POST /v1/pledges', asBusiness, { body });
    expect(faultsOf(answer)).toEqual([422, 'matter: matter-not-for-persons']);
  });

  test.each<[string, Caller]>([
    ['a unit', { ...asHousing, officialId: '', officialName: '' }],
    ['an official who is a citizen, too', { ...asHousing, subject: asPerson.subject }],
    ['supervision', callers.supervision],
    ['nobody on record', { client: 'nobody', scope: 'subject' }],
  ])('by %s is refused', async (_, as) => {
    expect((await city.give({}, {}, as)).status).toBe(403);
  });

  test('twice the same, however it is written, gives back the one that stands', async () => {
    const answers = await Promise.all([
      city.give(),
      city.give({ text: '按期完成冷库自查，\u200b公开报告。 ' }),
      city.give({}, { 'idempotency-key': 'again' }),
    ]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
  });

  test('another day, once the first is decided, is another pledge', async () => {
    const id = await city.pledged(today);
    await city.decidePledge(id, { outcome: 'kept' });
    const again = await city.give();
    expect([again.status, again.body.id === id]).toEqual([201, false]);
  });

  test('more than may be open at once are refused', async () => {
    const { open } = law.pledges;
    for (let count = 0; count < open; count++) await city.pledged({ text: `第${count}项` });
    expect(told(await city.give())).toEqual([409, 'too-many-pledges']);
    const [{ id }] = (await city.call('GET /v1/me/pledges', asFirm)).body.items;
    await city.takeBack(id);
    expect((await city.give()).status).toBe(201);
  });
});

describe('M27.1 bad input to its decision', () => {
  test.each<[string, Caller, number]>([
    ['whoever pledged', asFirm, 403],
    ['another unit', asHousing, 404],
    ['a system of the unit', { ...callers.provider, officialId: '', officialName: '' }, 403],
    ['an official who is the one who pledged', { ...callers.colleague, subject: asFirm.subject }, 403],
    ['supervision', callers.supervision, 403],
  ])('by %s is refused', async (_, as, status) => {
    const id = await city.pledged();
    expect((await city.decidePledge(id, { outcome: 'kept' }, as, '"1"')).status).toBe(status);
    expect((await city.readPledge(id)).body.status).toBe('given');
  });

  test('broken without a record, or both at once, is no decision', async () => {
    const id = await city.pledged();
    expect((await city.decidePledge(id, { outcome: 'broken' })).status).toBe(422);
    expect((await city.decidePledge(id, { outcome: 'kept', record: 'rec_x' })).status).toBe(422);
    expect((await city.decidePledge(id, { outcome: 'lapsed' })).status).toBe(422);
  });

  test.each<[string, () => Promise<string>]>([
    ['a record that is not in effect', () => city.fileIn('notifying')],
    ['one that was replied to', () => city.fileIn('contested')],
    ['one under another item', () => city.commended()],
    [
      'one that is withdrawn',
      async () => {
        const record = await city.exempted();
        await city.withdraw(record);
        return record;
      },
    ],
    [
      'one that is suspended',
      async () => {
        const record = await city.exempted();
        await city.suspend(record);
        return record;
      },
    ],
    [
      'one of somebody else',
      async () => {
        const other = firmRow({ '行政相对人代码_1（统一社会信用代码）': '91990100MA0QH0003X' });
        const { body } = await city.submit([other], { exemption: 'food-safety-risk' });
        return body.results[0].record ?? `${await city.exempted()}0`;
      },
    ],
    [
      'one that another unit filed',
      async () => {
        const row = firmRow({ 处罚机关统一社会信用代码: '11990100MB0X0Y003L' });
        const { body } = await city.submit([row], { exemption: 'emergency-information' }, asHousing);
        return body.results[0].record;
      },
    ],
    ['one that is not there', async () => `${(await city.exempted()).slice(0, -1)}0`],
  ])('broken by %s is refused, with one word for all', async (_, record) => {
    const id = await city.pledged();
    const answer = await city.broken(id, await record());
    expect(told(answer)).toEqual([409, 'no-breach-in-effect']);
    expect((await city.readPledge(id)).body.status).toBe('given');
  });

  test('kept and broken at once: one of them stands', async () => {
    const id = await city.pledged(today);
    const record = await city.exempted();
    const decisions = [{ outcome: 'kept' }, { outcome: 'broken', record }];
    const answers = await Promise.all(
      decisions.map((body) => city.decidePledge(id, body, callers.colleague, '"1"')),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
    const again = await city.decidePledge(id, { outcome: 'kept' });
    expect(told(again)).toEqual([409, 'not-possible-now']);
  });

  test('on a version that has changed it is refused', async () => {
    const id = await city.pledged();
    expect((await city.decidePledge(id, { outcome: 'kept' }, callers.colleague, '"7"')).status).toBe(412);
  });

  test('a stranger reads and decides nothing, and is told the same as where there is nothing', async () => {
    const id = await city.pledged();
    const nothing = await city.readPledge(`${id.slice(0, -1)}0`, stranger);
    expect((await city.readPledge(id, stranger)).body).toEqual(nothing.body);
    expect(told(await city.takeBack(id, stranger))).toEqual([404, nothing.body.code]);
    expect((await city.readPledge(id, asHousing)).body).toEqual(nothing.body);
  });
});

describe('M27.1 taken back, overdue, over', () => {
  test('taken back before it is decided, where the matter allows it: gone for all but its subject', async () => {
    const id = await city.pledged();
    expect((await city.takeBack(id)).body).toMatchObject({
      status: 'withdrawn',
      withdrawnAt: city.clock.now,
    });
    expect(await city.pledgeShownTo(id)).toEqual(['subject']);
    expect([entries(), await city.workOf('market-regulation')]).toEqual([[], []]);
    expect(told(await city.takeBack(id))).toEqual([409, 'not-possible-now']);
  });

  test('not once it is decided, nor where the matter does not allow it', async () => {
    const id = await city.pledged(today);
    await city.decidePledge(id, { outcome: 'kept' });
    expect(told(await city.takeBack(id))).toEqual([409, 'not-possible-now']);
    const bound = (await city.giveAsPerson()).body.id;
    expect(told(await city.takeBack(bound, asPerson))).toEqual([409, 'pledge-not-taken-back']);
  });

  test('undecided in time it is overdue on its second, and supervision has it, which may read it', async () => {
    const id = await city.pledged();
    const decideBy = endOfDay('2027-03-02');
    city.clock.now = shift(decideBy, -1);
    expect(await city.swept()).toBe(0);
    expect((await city.readPledge(id)).body.overdue).toBe(false);
    expect((await city.readPledge(id, callers.supervision)).status).toBe(404);
    city.clock.now = decideBy;
    expect((await city.readPledge(id)).body.overdue).toBe(true);
    expect((await city.readPledge(id, callers.supervision)).status).toBe(200);
    const version = String((await city.readPledge(id)).headers.etag);
    await city.swept();
    expect(await city.workOf('supervision')).toEqual([`pledge-overdue ${id}`]);
    // Who read it before the platform noted that decides on what they read.
    expect((await city.decidePledge(id, { outcome: 'kept' }, callers.colleague, version)).status).toBe(201);
    expect(await city.workOf('supervision')).toEqual([]);
  });

  test('over on its second for everybody, before any timer; then its entries go', async () => {
    const id = await city.pledged();
    const end = endOfDay('2028-01-31');
    city.clock.now = shift(end, -1);
    await city.swept();
    expect(await city.pledgeShownTo(id)).toEqual([
      'organ',
      'public',
      'list',
      'unit',
      'supervision',
      'subject',
    ]);
    city.clock.now = end;
    expect(await city.pledgeShownTo(id)).toEqual([]);
    expect((await city.call('GET /v1/me/pledges', asFirm)).body.items).toEqual([]);
    expect(told(await city.decidePledge(id, { outcome: 'kept' }, callers.colleague, '"2"'))).toEqual([
      409,
      'pledge-over',
    ]);
    await city.swept();
    expect([entries(), await city.workOf('market-regulation'), await city.workOf('supervision')]).toEqual([
      [],
      [],
      [],
    ]);
  });

  test('while events of it are lost it shows to nobody but its subject and takes nothing', async () => {
    const id = await city.pledged(today);
    await city.decidePledge(id, { outcome: 'kept' });
    await lose(city.wired, id, city.clock.now);
    expect(await city.pledgeShownTo(id)).toEqual(['subject']);
  });
});
