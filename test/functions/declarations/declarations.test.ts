/** M45.1 What somebody declares about themselves: marked as that, shown on their word alone. */
import { beforeEach, describe, expect, test } from 'vitest';
import { sweep } from '../../../functions/sweep/sweep.ts';
import { firmCode } from '../../../local/acts/cast.ts';
import { subjectKey } from '../../../shared/keys/keys.ts';
import { law } from '../../../shared/regulation.ts';
import { endOfDay } from '../../../shared/time/civil.ts';
import { shift } from '../../support/actors.ts';
import { faultsOf, told } from '../../support/applications.ts';
import { callers } from '../../support/callers.ts';
import { keys } from '../../support/cases.ts';
import { asHousing, asPerson, consenting, stranger } from '../../support/consents.ts';
import type { Caller } from '../../support/event.ts';
import { asFirm } from '../../support/firm.ts';
import { lose } from '../../support/lost.ts';
import { served } from '../../support/served.ts';

const business = { kind: 'organization', code: '92990100MA0QH00035' } as const;
const asBusiness = callers.subject(subjectKey(keys, business));
const procurement = { type: 'duty', purpose: 'procurement-and-projects', matter: 'tender 188' };

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served('2026-12-01T02:00:00.000Z');
});

const body = (more: object = {}) => ({
  subject: firmCode,
  about: 'qualification',
  text: '具备建筑工程施工总承包一级资质。',
  document: '建筑业企业资质证书 D135000001',
  lastDay: '2027-05-31',
  purposes: [],
  everybody: false,
  ...more,
});
const ofPerson = (more: object = {}) => body({ subject: consenting, text: '持有注册会计师证书。', ...more });
const make = (more: object = {}, as: Caller = asFirm, headers: Record<string, string> = {}) =>
  city.call('POST /v1/declarations', as, { body: body(more), headers });
const withdraw = (id: string, as: Caller = asFirm) =>
  city.call('POST /v1/declarations/{id}/withdrawals', as, { id, body: {} });
const inquire = async (basis: object, as: Caller = callers.organ, subject: object = firmCode) =>
  (await city.call('POST /v1/inquiries/declarations', as, { body: { subject, basis } })).body.declarations;
const own = async (as: Caller = asFirm) => (await city.call('GET /v1/me/declarations', as)).body.items;

describe('M45.1 it is shown on its subject’s word, always marked', () => {
  test('as declared by himself and not examined, in its own data and in every answer', async () => {
    const made = await make({ purposes: ['procurement-and-projects'] });
    expect(made.status).toBe(201);
    const mark = { declaredBy: 'subject', examined: false };
    expect(made.body).toMatchObject({ ...mark, status: 'standing', about: 'qualification' });
    expect(await own()).toEqual([made.body]);
    const [shown] = await inquire(procurement);
    expect(shown).toMatchObject({ ...mark, id: made.body.id });
    expect(shown.mark).toContain('Nobody has examined it');
    expect(shown).not.toHaveProperty('purposes');
    const history = (await city.call('GET /v1/me/history', asFirm)).body.items;
    expect(history.map(({ type }: { type: string }) => type)).toContain('DeclarationMade');
    expect(JSON.stringify(history)).not.toContain('资质');
  });

  test('nobody else sees it where nothing is said, but whoever is authorized', async () => {
    const { id } = (await make()).body;
    for (const basis of [procurement, { type: 'public' }]) expect(await inquire(basis)).toEqual([]);
    const granted = await city.call('POST /v1/authorizations', asFirm, {
      body: { to: 'harbour-bank', purpose: 'A loan.', until: '2027-06-30' },
    });
    const basis = { type: 'authorization', authorization: granted.body.id };
    expect(await inquire(basis, callers.bank)).toMatchObject([{ id }]);
    await city.call('POST /v1/authorizations/{id}/revocations', asFirm, { id: granted.body.id, body: {} });
    const after = await city.call('POST /v1/inquiries/declarations', callers.bank, {
      body: { subject: firmCode, basis },
    });
    expect(after.status).toBe(403);
  });

  test('for the purposes that are named and no other; to everybody where that is said', async () => {
    await make({ purposes: ['commendations-and-rewards'] });
    expect(await inquire(procurement)).toEqual([]);
    const { id } = (await make({ text: '守合同重信用。', everybody: true })).body;
    expect(await inquire({ type: 'public' }, callers.bank)).toMatchObject([{ id }]);
    expect(await inquire(procurement)).toEqual([]);
  });

  test('the look is on its subject’s access list', async () => {
    const { id } = (await make({ purposes: ['procurement-and-projects'] })).body;
    await inquire(procurement);
    const [look] = (await city.call('GET /v1/me/accesses', asFirm)).body.items;
    expect(look).toMatchObject({ unit: 'procurement-centre', seen: [{ case: id, version: 1 }] });
  });

  test('an inquiry into records or pledges holds none', async () => {
    await make({ purposes: ['procurement-and-projects'] });
    const asked = { body: { subject: firmCode, basis: procurement } };
    expect((await city.call('POST /v1/inquiries', callers.organ, asked)).body.records).toEqual([]);
    expect((await city.call('POST /v1/inquiries/pledges', callers.organ, asked)).body.pledges).toEqual([]);
  });
});

describe('M45.1 taken back at once, and over on its second', () => {
  test('taken back: gone for all others, and may be declared anew', async () => {
    const { id } = (await make({ purposes: ['procurement-and-projects'] })).body;
    expect((await withdraw(id)).body).toMatchObject({ status: 'withdrawn' });
    expect(await inquire(procurement)).toEqual([]);
    expect(told(await withdraw(id))).toEqual([409, 'not-possible-now']);
    expect((await make()).status).toBe(201);
  });

  test('over at the end of its last day, before any timer; then its name is free', async () => {
    const { id } = (await make({ purposes: ['procurement-and-projects'] })).body;
    const end = endOfDay('2027-05-31');
    city.clock.now = shift(end, -1);
    expect(await inquire(procurement)).toMatchObject([{ id }]);
    city.clock.now = end;
    expect([await inquire(procurement), await own()]).toEqual([[], []]);
    expect(await sweep(city.wired, city.edge)).toBe(1);
    expect((await make({ lastDay: '2027-12-31' })).status).toBe(201);
  });

  test('while events of it are lost nobody else sees it; taking it back settles that', async () => {
    const { id } = (await make({ purposes: ['procurement-and-projects'] })).body;
    await lose(city.wired, id, city.clock.now);
    expect([await inquire(procurement), (await own()).length]).toEqual([[], 1]);
    expect((await withdraw(id)).status).toBe(201);
  });
});

describe('M45.1 M16.2 bad input to a declaration', () => {
  test.each([
    '年收入二十万元。',
    '年收\u200b入二十万元。',
    '存 款 充 足',
    '已投保商业保险。',
    '名下有不动产一处。',
    '按时纳税。',
    'My income is stable.',
    'ＩＮＣＯＭＥ above average',
    'real  estate owned',
    'I pay my taxes',
    '血型为A型。',
    '无重大疾病。',
    '信仰某种宗教。',
  ])('a natural person does not declare what Art. 16 keeps out: %s', async (text) => {
    const answer = await city.call('POST /v1/declarations', asPerson, { body: ofPerson({ text }) });
    expect(faultsOf(answer)).toEqual([422, 'text: kept-out']);
    expect(JSON.stringify(answer.body)).not.toContain(text);
    const stored = await city.call('POST /v1/declarations', asPerson, {
      body: ofPerson({ document: text }),
    });
    expect(faultsOf(stored)).toEqual([422, 'document: kept-out']);
    expect(await own(asPerson)).toEqual([]);
  });

  test.each(['持有注册会计师证书。', 'Taxi licence 188', '志愿服务一百小时。', 'Outcomes were audited'])(
    'but this is taken: %s',
    async (text) => {
      expect((await city.call('POST /v1/declarations', asPerson, { body: ofPerson({ text }) })).status).toBe(
        201,
      );
    },
  );

  test('an individual business is protected alike; a firm speaks of its own taxes, and not of anybody’s faith', async () => {
    const told = await make({ text: '法定代表人李某系佛教徒。' });
    expect(faultsOf(told)).toEqual([422, 'text: said-not-collected']);
    const text = '按时纳税。';
    const answer = await make({ subject: business, text }, asBusiness);
    expect(faultsOf(answer)).toEqual([422, 'text: kept-out']);
    expect((await make({ text })).status).toBe(201);
  });

  test.each<[string, object, string]>([
    ['about somebody else', { subject: consenting }, 'subject.code: not-own-code'],
    ['of a kind that is none', { about: 'income' }, 'about: not-in-list'],
    ['without a word', { text: '\u200b' }, 'text: missing'],
    ['naming a person by number', { text: '由 990101189505200028 办理。' }, 'text: identity-number-said'],
    [
      'naming one by that of an older card',
      { text: '由 110000800101001 办理。' },
      'text: identity-number-said',
    ],
    ['with a last day that is over', { lastDay: '2026-11-30' }, 'lastDay: declaration-past'],
    ['for longer than the city allows', { lastDay: '2027-12-03' }, 'lastDay: declaration-too-long'],
    ['for every purpose', { purposes: ['*'] }, 'purposes.0: not-in-list'],
    ['as if it were examined', { examined: true }, 'examined: unknown-field'],
    ['with a score', { score: 90 }, 'score: unknown-field'],
  ])('%s is refused', async (_, more, code) => {
    const answer = await make(more);
    expect(answer.status).toBe(422);
    expect(faultsOf(answer)).toContain(code);
    expect(await own()).toEqual([]);
  });

  test('a person’s is not for everybody', async () => {
    const answer = await city.call('POST /v1/declarations', asPerson, {
      body: ofPerson({ everybody: true }),
    });
    expect(faultsOf(answer)).toEqual([422, 'everybody: person-not-for-everybody']);
  });

  test.each<[string, Caller]>([
    ['an official', asHousing],
    ['a unit', { ...asHousing, officialId: '', officialName: '' }],
    ['nobody on record', { client: 'nobody', scope: 'subject' }],
  ])('by %s is refused', async (_, as) => {
    expect((await make({}, as)).status).toBe(403);
  });

  test('twice the same at once is one', async () => {
    const answers = await Promise.all([make(), make(), make({}, asFirm, { 'idempotency-key': 'k' })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    expect(new Set(answers.map((each) => each.body.id)).size).toBe(1);
  });

  test('more than may stand at once are refused', async () => {
    for (let count = 0; count < law.declarations.standing; count++)
      await make({ text: `第${count}项资质。` });
    expect(told(await make())).toEqual([409, 'too-many-declarations']);
  });

  test('a stranger reads and takes back nothing', async () => {
    const { id } = (await make()).body;
    expect((await city.call('GET /v1/declarations/{id}', stranger, { id })).status).toBe(404);
    expect((await withdraw(id, stranger)).status).toBe(404);
    expect((await city.call('GET /v1/declarations/{id}', asFirm, { id })).status).toBe(200);
  });
});
