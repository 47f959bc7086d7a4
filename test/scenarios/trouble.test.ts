import { generateKeyPair, SignJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../client/src/index.ts';
import { done } from '../../local/acts/answered.ts';
import { duty, firmCode, handler, organ, person, provider } from '../../local/acts/cast.ts';
import { file, readSubmission } from '../../local/acts/file.ts';
import { type Basis, inquire } from '../../local/acts/inquire.ts';
import { readNotice, serve } from '../../local/acts/notice.ts';
import { object } from '../../local/acts/object.ts';
import { type PageQuery, page, readItem } from '../../local/acts/read.ts';
import { malformed } from '../support/body.ts';
import { inventedOrganization, penaltyRow, submissionOf } from '../support/penalties.ts';
import { useOwnPlatform } from '../support/platform.ts';
import { problemKind } from '../support/refusals.ts';

const used = useOwnPlatform();

/** The part of the API reference that is read here. */
interface Reference {
  paths: Record<string, Record<string, { security: object[] }>>;
}

/** A raw request, for what the client of the tests would never send. */
async function raw(path: string, init: RequestInit & { as?: string } = {}) {
  const { as, ...rest } = init;
  const token = as ? await used.api.tokenOf(as) : undefined;
  const headers = {
    'content-type': 'application/json',
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  };
  const response = await fetch(`${used.platform.url}${path}`, {
    method: 'POST',
    ...rest,
    headers: { ...headers, ...(rest.headers as Record<string, string>) },
  });
  const body = (await response.json()) as { type: string; detail: string };
  return { status: response.status, type: response.headers.get('content-type'), body };
}

const fields = (problem: Problem | null) =>
  (problem?.errors ?? []).map(({ field, code }) => `${field}: ${code}`);

/** Sends a submission, whatever it is. */
const submit = (body: object) => file(used.api.as(provider), malformed(body));

/** The codes of the faults of each row of a submission that came back. */
const faultsOf = async (id: string): Promise<string[][]> => {
  const { results } = await done(readSubmission(used.api.as(provider), id));
  return results.flatMap((row) => (row.result === 'returned' ? [row.faults.map(({ code }) => code)] : []));
};

describe('bad requests get a clear answer and have no effect', () => {
  test('JSON that is none', async () => {
    const answer = await raw('/v1/submissions', { as: provider, body: '{"item": ' });
    expect([answer.status, problemKind(answer.body)]).toEqual([400, 'malformed-request']);
  });

  test('a body that is neither JSON nor CSV', async () => {
    const answer = await raw('/v1/submissions', {
      as: provider,
      body: 'x',
      headers: { 'content-type': 'text/plain' },
    });
    expect(answer.status).toBe(415);
  });

  test('no body at all', async () => {
    expect((await raw('/v1/submissions', { as: provider })).status).toBe(422);
  });

  test('unknown fields, each by its name', async () => {
    const { status, problem } = await submit({ ...submissionOf([penaltyRow()]), color: 1 });
    expect([status, fields(problem)]).toEqual([422, ['color: unknown-field']]);
  });

  test("a field's name that is somebody's number is not repeated", async () => {
    const more = { '990101189505200028': 1 };
    const { body } = await submit({ ...submissionOf([penaltyRow()]), ...more });
    expect(JSON.stringify(body)).not.toContain('990101189505200028');
  });

  test('missing fields, each by its name', async () => {
    const { status, problem } = await submit({ records: [] });
    expect(status).toBe(422);
    expect(fields(problem)).toEqual(
      expect.arrayContaining([expect.stringContaining('item'), expect.stringContaining('records')]),
    );
  });

  test('each field says in words what is expected there, and repeats nothing that was sent', async () => {
    const wrong = { item: 7, official: 'secret', records: [] };
    const { problem } = await submit(wrong);
    const details = Object.fromEntries((problem?.errors ?? []).map(({ field, detail }) => [field, detail]));
    expect(details).toMatchObject({
      item: expect.stringContaining('text'),
      official: expect.stringContaining('object'),
      records: expect.stringContaining('1'),
    });
    expect(JSON.stringify(problem)).not.toContain('secret');
    const subject = malformed({ kind: 'firm', code: 'x' });
    const asked = await inquire(used.api.as(organ), subject, duty(malformed('curiosity')));
    const text = JSON.stringify(asked.body);
    expect(text).toContain('organization');
    expect(text).toContain('procurement-and-projects');
    expect(text).not.toContain('curiosity');
  });

  test('a field that would reach into the platform itself', async () => {
    const answer = await raw('/v1/submissions', { as: provider, body: '{"__proto__":{"a":1},"item":"x"}' });
    expect([answer.status, problemKind(answer.body)]).toEqual([400, 'malformed-request']);
    expect(answer.body.detail).toContain('__proto__');
  });

  test.each(['__proto__', 'constructor', 'toString'])(
    'a query field "%s", which every object has',
    async (name) => {
      const answer = await raw(`/v1/me/records?${name}=1`, { method: 'GET', as: person });
      expect([answer.status, answer.type]).toEqual([422, 'application/problem+json']);
    },
  );

  test('an address and headers longer than a server reads', async () => {
    const answer = await raw(`/v1/notices/${'a'.repeat(20_000)}`, { method: 'GET', as: person });
    expect([answer.status, answer.type]).toEqual([431, 'application/problem+json']);
  });

  test("a traceparent that is none, such as somebody's number, is not given back", async () => {
    const headers = { traceparent: '990101189505200028' };
    const { headers: answered } = await fetch(`${used.platform.url}/v1/health`, { headers });
    expect(answered.has('traceparent')).toBe(false);
    const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;
    const traced = await fetch(`${used.platform.url}/v1/health`, { headers: { traceparent } });
    expect(traced.headers.get('traceparent')).toBe(traceparent);
  });

  test('M8.1 an item that is not in the catalog', async () => {
    const { status, problem } = await submit(submissionOf([penaltyRow()], { item: 'gossip' }));
    expect([status, fields(problem)]).toEqual([422, ['item: not-in-catalog']]);
  });

  test('M9.1 anybody reads the version of the catalog that a record names, and no other answers for it', async () => {
    const read = (version?: string) =>
      readItem(used.api.as(person), 'administrative-penalties', version ? { version } : {});
    const { body } = await read('1');
    expect(body).toMatchObject({ id: 'administrative-penalties', version: 1 });
    expect((await read()).body).toEqual(body);
    expect((await read('2')).status).toBe(404);
    const wrong = await read('latest');
    expect([wrong.status, fields(wrong.problem)]).toEqual([422, ['query.version: version-form']]);
    expect(wrong.problem?.errors?.[0]?.detail).toContain('a whole number from 1 on');
  });

  test('M8.1 a unit that the catalog does not name', async () => {
    const item = 'serious-untrustworthiness-designations';
    const body = submissionOf([penaltyRow()], { item });
    expect((await file(used.api.as(organ), body)).status).toBe(403);
  });

  test.each([
    [
      'M7.1 a wrong check character',
      { '行政相对人代码_1（统一社会信用代码）': '91990100MA0YL0001A' },
      'check-character',
    ],
    ['a date that does not exist', { 处罚决定日期: '2026-02-30' }, 'date'],
    ['a decision in the future', { 处罚决定日期: '2027-02-28' }, 'date-in-future'],
    [
      'M36.1 a record whose recording period is over',
      { 处罚决定日期: '2024-01-01', 公示截止期: '2025-01-01' },
      'recording-period-over',
    ],
    ['an unknown column', { 颜色: '红' }, 'unknown-field'],
  ])('M10.2 %s comes back with its field and reason', async (_, change, code) => {
    const { status, body } = await submit(submissionOf([penaltyRow(change)]));
    expect([status, body.accepted, body.returned]).toEqual([201, 0, 1]);
    expect(await faultsOf(body.id)).toEqual([expect.arrayContaining([code])]);
  });

  test('the same decision twice in one submission, and again in another', async () => {
    const row = penaltyRow();
    const { body } = await submit(submissionOf([row, row]));
    expect([body.rows, body.returned]).toEqual([2, 1]);
    await used.api.settle();
    const { body: again } = await submit(submissionOf([row]));
    await used.api.settle();
    expect(await faultsOf(again.id)).toEqual([['already-filed']]);
  });

  test('rows with more wrong than a receipt could hold', async () => {
    const wrong = () =>
      Object.fromEntries(Array.from({ length: 60 }, () => [crypto.randomUUID().slice(0, 30), '']));
    const records = Array.from({ length: 500 }, () => ({ ...penaltyRow(), ...wrong() }));
    const { status, body } = await submit(submissionOf(records));
    expect([status, body.returned]).toEqual([201, 500]);
    expect((await faultsOf(body.id)).every((faults) => faults.length > 0)).toBe(true);
  });

  test('a body of 7 MB', async () => {
    const answer = await raw('/v1/submissions', {
      as: provider,
      body: JSON.stringify({ pad: 'x'.repeat(7_000_000) }),
    });
    expect([answer.status, problemKind(answer.body)]).toEqual([413, 'body-too-large']);
  });

  test('501 records', async () => {
    const records = Array.from({ length: 501 }, () => ({}));
    expect((await submit(submissionOf(records))).status).toBe(422);
  });

  test('a route that does not exist', async () => {
    const answer = await raw('/v1/scores', { as: provider, body: '{}' });
    expect([answer.status, answer.type]).toEqual([404, 'application/problem+json']);
  });

  test.each([
    ['/v1/me/records', person],
    ['/v1/me/notices', person],
    ['/v1/me/accesses', person],
    ['/v1/me/history', person],
    ['/v1/me/authorizations', person],
    ['/v1/worklist', provider],
    ['/v1/publications', 'department-one'],
  ] as const)(
    'a cursor that no page of %s gave, and a page of another length than there are',
    async (path, client) => {
      const what = path === '/v1/publications' ? { what: 'items' } : {};
      const read = (query: PageQuery) => page(used.api.as(client), path, { ...what, ...query });
      for (const limit of ['0', '51', 'all']) {
        const { status, problem } = await read({ limit });
        expect([status, fields(problem)]).toEqual([422, [expect.stringContaining('query.limit')]]);
      }
      for (const cursor of ['AAAA', 'zzz', Buffer.from('\n').toString('base64url')]) {
        const { status, problem } = await read({ cursor });
        expect([status, fields(problem)]).toEqual([422, ['query.cursor: unknown-cursor']]);
      }
    },
  );

  test('a cursor of another list, of another inquiry, and of nobody else', async () => {
    const subject = { kind: 'organization', code: inventedOrganization() } as const;
    const rows = Array.from({ length: 2 }, () =>
      penaltyRow({ '行政相对人代码_1（统一社会信用代码）': subject.code }),
    );
    const exemption = 'food-safety-risk';
    await submit(submissionOf(rows, { exemption }));
    await used.api.settle();
    const look = (client: string, basis: Basis, cursor?: string) =>
      inquire(used.api.as(client), subject, basis, { limit: 1, ...(cursor ? { cursor } : {}) });
    const first = await look(organ, duty());
    const cursor = first.body.cursor ?? '';
    expect(cursor).not.toBe('');
    for (const { status, problem } of [
      await look('transport', duty(), cursor),
      await look(organ, { type: 'public' }, cursor),
      await look(organ, duty('commendations-and-rewards'), cursor),
    ]) {
      expect([status, fields(problem)]).toEqual([422, ['cursor: unknown-cursor']]);
    }
    const worklist = await page(used.api.as(provider), '/v1/worklist', { cursor });
    expect([worklist.status, fields(worklist.problem)]).toEqual([422, ['query.cursor: unknown-cursor']]);
    const second = await look(organ, duty(), cursor);
    expect([second.status, second.body.records.length, second.body.cursor]).toEqual([200, 1, null]);
    expect(second.body.id).toBe(first.body.id);
  });

  test('identifiers of nothing, of another kind, and of another subject', async () => {
    for (const id of ['rec_x', 'obj_0123456789012345678901_0123456789abcdef', '\u0000', 'a'.repeat(300)]) {
      expect((await readNotice(used.api.as(person), id)).status).toBe(404);
    }
  });
});

describe('M5.1 nobody gets in without a token that fits', () => {
  test('no token', async () => {
    const answer = await raw('/v1/inquiries', { body: '{}' });
    expect([answer.status, problemKind(answer.body)]).toEqual([401, 'unauthenticated']);
  });

  test('a token signed by somebody else, and one of another audience', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    const token = await new SignJWT({ scope: 'platform:handle', client_id: handler })
      .setProtectedHeader({ alg: 'ES256', kid: 'x' })
      .setIssuer(used.platform.url)
      .setAudience('public-credit')
      .setExpirationTime('1h')
      .sign(privateKey);
    const authorization = `Bearer ${token}`;
    expect((await raw('/v1/inquiries', { body: '{}', headers: { authorization } })).status).toBe(401);
    const unsigned = `Bearer ${Buffer.from('{"alg":"none"}').toString('base64url')}.e30.`;
    expect((await raw('/v1/inquiries', { body: '{}', headers: { authorization: unsigned } })).status).toBe(
      401,
    );
  });

  test('E5 whom a token stands for is encrypted to a key that the platform publishes', async () => {
    const [, payload = ''] = (await used.api.tokenOf(person)).split('.');
    const named = JSON.parse(Buffer.from(payload, 'base64url').toString());
    expect(named.subject).toBeUndefined();
    expect(named.subject_jwe).toMatch(/^[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+$/);
    const { body } = await raw('/v1/keys', { method: 'GET' });
    expect(body).toMatchObject({ keys: [{ kty: 'EC', crv: 'P-256', use: 'enc', kid: '1' }] });
    expect(JSON.stringify(body)).not.toContain('"d"');
  });

  test('a scope too small, naming the one that is needed', async () => {
    const { status, problem } = await object(used.api.as(organ), malformed({}));
    expect([status, problem && problemKind(problem)]).toEqual([403, 'scope-too-small']);
    expect(problem?.detail).toContain('"subject"');
  });

  test('M5.1 every route that is not public asks for a token', async () => {
    const answer = await fetch(`${used.platform.url}/v1/openapi.json`);
    const reference = (await answer.json()) as Reference;
    for (const [path, operations] of Object.entries<Record<string, { security: object[] }>>(
      reference.paths,
    )) {
      for (const [method, { security }] of Object.entries(operations)) {
        if (security.length === 0) continue;
        const asked = await fetch(`${used.platform.url}${path.replace(/\{\w+\}/g, 'x')}`, { method });
        expect([path, asked.status]).toEqual([path, 401]);
      }
    }
  });
});

test('M11.2 a certificate of service names the day and the proof, each asked for by its name', async () => {
  const id = `rec_${'A'.repeat(22)}_${'0'.repeat(24)}`;
  const { status, problem } = await serve(used.api.as(provider), id, { method: 'in-person' });
  expect([status, fields(problem)]).toEqual([422, ['servedOn: service-unproven', 'proof: service-unproven']]);
});

describe('M14.1 an inquiry names its basis', () => {
  test.each([
    ['a purpose that is none of the six', { type: 'duty', purpose: 'curiosity', matter: 'x' }, 422],
    ['no matter', { type: 'duty', purpose: 'procurement-and-projects' }, 422],
    ['no basis', undefined, 422],
  ])('%s', async (_, basis, status) => {
    expect((await inquire(used.api.as(organ), firmCode, malformed(basis))).status).toBe(status);
  });

  test('M7.1 a code that is none, without repeating it', async () => {
    const code = '990101189505200020';
    const subject = { kind: 'natural-person', code } as const;
    const { status, problem } = await inquire(used.api.as(organ), subject, duty());
    expect([status, fields(problem)]).toEqual([422, ['subject.code: check-character']]);
    expect(JSON.stringify(problem)).not.toContain(code);
  });
});
