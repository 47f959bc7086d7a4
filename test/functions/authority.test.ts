/** A4: power comes from one role and from what the case names; never from a scope too many. Other inputs of the kind, too. */
import { beforeEach, describe, expect, test } from 'vitest';
import { firmCode } from '../../local/acts/cast.ts';
import { callers } from '../support/callers.ts';
import { contestedIn } from '../support/contested.ts';
import type { Caller } from '../support/event.ts';
import { designationRow } from '../support/filings.ts';
import { asFirm, firm, firmRow } from '../support/firm.ts';
import { penaltyRow } from '../support/penalties.ts';
import { contentOf } from '../support/published.ts';
import { served } from '../support/served.ts';

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served('2026-12-01T02:00:00.000Z');
});

const rests = { 'if-match': '"3"' };

const contested = () => contestedIn(city);

const decideReply = (caller: Caller, id: string, headers: Record<string, string> = {}) =>
  city.call('POST /v1/notices/{id}/decisions', caller, {
    id,
    body: { outcome: 'withdraw', reasons: 'It was paid.' },
    headers: { ...rests, ...headers },
  });

const refusedFor = ({ status, body }: { status: number; body: { code: string } }) => [status, body.code];

describe('A4 the reply on a notice is decided by another official of the providing unit', () => {
  test('who filed the record does not, and the record stays as it is', async () => {
    const id = await contested();
    expect(refusedFor(await decideReply(callers.provider, id))).toEqual([403, 'brought-by-oneself']);
    const { body } = await city.call('GET /v1/notices/{id}', callers.provider, { id });
    expect([body.status, body.version]).toEqual(['contested', 3]);
  });

  test('a colleague does', async () => {
    expect((await decideReply(callers.colleague, await contested())).status).toBe(201);
  });

  test('nobody does about himself: not an official who is the person, nor a firm with a scope to submit', async () => {
    const id = await contested();
    const himself = { ...callers.colleague, subject: firm };
    expect(refusedFor(await decideReply(himself, id))).toEqual([403, 'about-oneself']);
    const withScope = { ...himself, scope: 'subject records:submit' };
    expect(refusedFor(await decideReply(withScope, id))).toEqual([403, 'about-oneself']);
  });

  test.each([
    ['a handler', { ...callers.handler, scope: 'records:submit platform:handle' }],
    ['another unit', { ...callers.colleague, unit: 'transport' }],
    [
      'a handler of another unit',
      { ...callers.handler, unit: 'transport', scope: 'records:submit platform:handle' },
    ],
  ])('%s with every scope learns that there is nothing', async (_, caller) => {
    expect(refusedFor(await decideReply(caller, await contested()))).toEqual([404, 'not-found']);
  });
});

describe('A4 an objection is decided by the management body, never by the unit that filed', () => {
  const decide = (caller: Caller, { id, etag }: { id: string; etag: string }) =>
    city.call('POST /v1/objections/{id}/decisions', caller, {
      id,
      body: { outcome: 'deleted', reasons: 'It was annulled.' },
      headers: { 'if-match': etag },
    });

  async function objected(): Promise<{ id: string; etag: string }> {
    const [{ record }] = (await city.submit([firmRow()])).body.results;
    const body = { record, ground: 'error', statement: 'It was another firm.' };
    const raised = await city.call('POST /v1/objections', asFirm, { body });
    return { id: raised.body.id, etag: String(raised.headers.etag) };
  }

  test('a handler of the management body does', async () => {
    expect((await decide(callers.handler, await objected())).status).toBe(201);
  });

  test.each([
    ['the official who filed', { ...callers.provider, scope: 'records:submit platform:handle' }],
    ['a colleague of who filed', { ...callers.colleague, scope: 'platform:handle' }],
    [
      'supervision',
      {
        ...callers.supervision,
        scope: 'audit:read platform:handle',
        officialId: 'SU-1',
        officialName: 'Min Qiu',
      },
    ],
  ])('%s, with a token to handle, is told that there is nothing', async (_, caller) => {
    const objection = await objected();
    const { id } = objection;
    expect(refusedFor(await decide(caller, objection))).toEqual([404, 'not-found']);
    expect((await city.call('GET /v1/objections/{id}', callers.handler, { id })).body.status).toBe('open');
  });

  test('a handler does not about himself', async () => {
    const answer = await decide({ ...callers.handler, subject: firm }, await objected());
    expect(refusedFor(answer)).toEqual([403, 'about-oneself']);
  });
});

describe('A4 one role a request: scopes do not add up', () => {
  const both = { ...callers.provider, scope: 'subject records:submit', subject: firm };
  const deliver = (id: string, headers = {}) =>
    city.call('POST /v1/notices/{id}/deliveries', both, { id, body: { method: 'acknowledged' }, headers });

  test('where a request could be two, it says which', async () => {
    const [{ record }] = (await city.submit([firmRow()])).body.results;
    expect(refusedFor(await deliver(record))).toEqual([400, 'acting-as-needed']);
    expect(refusedFor(await deliver(record, { 'acting-as': 'handler' }))).toEqual([403, 'acting-as-another']);
    expect(refusedFor(await deliver(record, { 'acting-as': 'provider' }))).toEqual([403, 'about-oneself']);
    expect((await deliver(record, { 'acting-as': 'subject' })).status).toBe(201);
  });

  test('in the role of the subject a unit and its official count for nothing', async () => {
    const [{ record }] = (await city.submit([firmRow()])).body.results;
    await deliver(record, { 'acting-as': 'subject' });
    const { body } = await city.call('GET /v1/me/history', asFirm);
    const delivered = body.items.find(({ type }: { type: string }) => type === 'NoticeDelivered');
    expect(delivered.by).toEqual({ as: 'subject' });
  });
});

describe('A2 the official comes from the token alone', () => {
  const official = { id: 'MR-0001', name: 'Mayor of the City' };

  test.each([
    ['another name', official],
    ['another number', { id: 'MR-0009', name: 'Lin Zhao' }],
  ])('%s in the body is refused, and nothing is received', async (_, named) => {
    const answer = await city.submit([penaltyRow()], { official: named });
    expect([answer.status, answer.body.errors[0]]).toEqual([
      422,
      expect.objectContaining({ field: 'official', code: 'official-from-token' }),
    ]);
  });

  test('a token that names none files nothing adverse, whomever the body names', async () => {
    const { officialId: _, officialName: __, ...machine } = callers.provider;
    const named = await city.submit([penaltyRow()], { official }, machine);
    expect([named.status, named.body.errors[0].code]).toEqual([422, 'official-from-token']);
    const sent = await city.submit([penaltyRow()], {}, machine);
    expect(sent.body).toMatchObject({ status: 'waiting', results: [{ row: 1, result: 'waiting' }] });
  });
});

describe('A4, A5 a scope alone opens nothing: the unit counts, too', () => {
  test.each([
    ['another unit', { unit: 'transport' }],
    ['an organ', { unit: 'procurement-centre', organ: 'true' }],
    ['no unit', { unit: '' }],
  ])('%s with the scope of supervision does not learn that a case is there', async (_, named) => {
    const [{ record }] = (await city.submit([firmRow()])).body.results;
    const caller = { ...callers.supervision, ...named };
    expect(refusedFor(await city.call('GET /v1/audit/proofs/{id}', caller, { id: record }))).toEqual([
      404,
      'not-found',
    ]);
    const own = await city.call('GET /v1/audit/proofs/{id}', callers.supervision, { id: record });
    expect(own.body.whole).toBe(true);
  });

  test('nor does another unit with the scope of the department read its drafts, or write one', async () => {
    const body = { what: 'word-lists', name: 'blood', content: contentOf('blood-type') };
    const { id } = (await city.call('POST /v1/publications', callers.drafter, { body })).body;
    const caller = { ...callers.drafter, unit: 'transport' };
    const listed = await city.call('GET /v1/publications', caller, { query: { what: 'word-lists' } });
    const read = await city.call('GET /v1/publications/{id}', caller, { id });
    const drafted = await city.call('POST /v1/publications', caller, { body });
    expect([listed.status, read.status, drafted.status]).toEqual([403, 404, 403]);
  });

  test('who decides objections provides no records: such an objection nobody could decide', async () => {
    const content = { ...contentOf('administrative-penalties'), providers: ['management-body'] };
    const body = { what: 'items', name: 'administrative-penalties', content };
    const answer = await city.call('POST /v1/publications', callers.drafter, { body });
    expect([answer.status, answer.body.errors[0]]).toEqual([
      422,
      expect.objectContaining({ field: 'content.providers', code: 'decides-objections' }),
    ]);
  });
});

describe('A2 an official is one whom a reader could tell', () => {
  test.each([
    ['without a name', { officialName: '' }],
    ['of signs that nobody sees', { officialId: ' ', officialName: '\u200b\u3164' }],
    ['with a number without end', { officialId: '1'.repeat(61) }],
    ['as a directory exports nobody', { officialId: 'NULL', officialName: 'NULL' }],
    ['by a word for nothing', { officialId: '无', officialName: 'N/A' }],
    ['by blanks that count as letters', { officialName: '\u{13441}' }],
  ])('a token that names one %s names none', async (_, named) => {
    const answer = await city.submit([penaltyRow()], {}, { ...callers.provider, ...named });
    expect(answer.body).toMatchObject({ status: 'waiting', accepted: null, waiting: 1 });
  });
});

describe('A4 M23.1 a joint measure is started by whom its catalog entry lets', () => {
  async function starting(as: Caller) {
    const body = await designation();
    return city.call('POST /v1/joint-responses', as, { body });
  }

  async function designation() {
    const row = designationRow({ subject_code: firmCode.code, decided_on: '2026-11-20' });
    const more = { item: 'serious-untrustworthiness-designations', exemption: 'food-safety-risk' };
    const [{ record }] = (await city.submit([row], more)).body.results;
    return { record, measure: 'restricted-procurement-and-subsidies', reason: 'Harm to health.' };
  }

  test('an official of the unit does', async () => {
    expect((await starting(callers.provider)).status).toBe(201);
  });

  test('nobody does against himself', async () => {
    const himself = { ...callers.provider, scope: 'lists:designate', subject: firm };
    expect(refusedFor(await starting(himself))).toEqual([403, 'about-oneself']);
  });

  test.each<[string, Partial<Caller>, number, string]>([
    ['an official of a unit that the entry does not name', { unit: 'transport' }, 409, 'outside-authority'],
    ['a system of the unit', { officialId: '', officialName: '' }, 403, 'official-needed'],
    ['a token for another role', { scope: 'measures:respond' }, 403, 'scope-too-small'],
  ])('%s does not', async (_, change, status, code) => {
    expect(refusedFor(await starting({ ...callers.provider, ...change }))).toEqual([status, code]);
  });
});
