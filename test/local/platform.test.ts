import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Platform, startPlatform } from '../../local/boot.ts';
import { temporaryFolder, writeCdkOut } from './support/fixture.ts';
import { idsOf } from './support/table.ts';

let platform: Platform;

beforeAll(async () => {
  const folder = temporaryFolder();
  platform = await startPlatform({ dataDir: `${folder}/data`, cdkOut: writeCdkOut(folder) });
}, 30_000);
afterAll(() => platform?.stop());

async function ask(path: string, init: RequestInit = {}) {
  const response = await fetch(`${platform.url}${path}`, init);
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: () => JSON.parse(text) };
}

const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

function post(path: string, body: unknown) {
  return ask(path, { method: 'POST', body: JSON.stringify(body) });
}

const itemIds = (prefix: string) => idsOf(platform.endpoints.dynamodb, prefix);

describe('the gateway', () => {
  test('gives the function an event as API Gateway does', async () => {
    const { status, json } = await ask('/v1/items/a%20b?x=1&x=2&y=', { headers: { 'X-Custom': 'v' } });
    const { event } = json();
    expect(status).toBe(200);
    expect(event).toMatchObject({
      resource: '/v1/items/{id}',
      path: '/v1/items/a%20b',
      httpMethod: 'GET',
      pathParameters: { id: 'a b' },
      queryStringParameters: { x: '2', y: '' },
      multiValueQueryStringParameters: { x: ['1', '2'], y: [''] },
      requestContext: { resourcePath: '/v1/items/{id}', stage: 'v', identity: { sourceIp: '127.0.0.1' } },
      body: null,
      isBase64Encoded: false,
    });
  });

  test('prefers a literal path to a parameter', async () => {
    expect((await ask('/v1/items/mine')).json().event.resource).toBe('/v1/items/mine');
  });

  test('a rest of a path keeps its parts, and a trailing slash changes no route', async () => {
    const { resource, path, pathParameters } = (await ask('/v1/files/a%2Fb/c')).json().event;
    expect([resource, path]).toEqual(['/v1/files/{name+}', '/v1/files/a%2Fb/c']);
    expect(pathParameters).toEqual({ name: 'a/b/c' });
    expect((await ask('/v1/items/mine/')).json().event).toMatchObject({
      resource: '/v1/items/mine',
      path: '/v1/items/mine/',
    });
  });

  test('hands binary bodies over in base64 and back', async () => {
    const body = new Uint8Array([0, 255, 7]);
    const headers = { 'content-type': 'application/octet-stream' };
    const response = await fetch(`${platform.url}/v1/binary`, { method: 'POST', body, headers });
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(body);
  });

  test('answers an unknown path or method by the template', async () => {
    const asked: [string, string?][] = [
      ['/v1/nowhere'],
      ['/v1'],
      ['/v1/items//mine'],
      ['/v1/files/'],
      ['/v1/echo', 'DELETE'],
      ['/v1/echo', 'OPTIONS'],
    ];
    for (const [path, method = 'GET'] of asked) {
      const answer = await ask(path, { method });
      expect(answer.status).toBe(404);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.json()).toMatchObject({
        title: 'Not Found',
        instance: answer.headers.get('x-amzn-requestid'),
      });
    }
    expect((await ask('/v1/echo', { method: 'HEAD' })).status).toBe(404);
  });

  test.each([
    ['7 MB, too much for a function', 7_000_000],
    ['11 MB, too much for the gateway', 11_000_000],
  ])('answers 413 to %s', async (_, size) => {
    const answer = await ask('/v1/echo', { method: 'POST', body: 'x'.repeat(size) });
    expect([answer.status, answer.json().title]).toEqual([413, 'Too Large']);
  });

  test.each([
    ['/v1/failing', 502],
    ['/v1/malformed', 502],
    ['/v1/endless', 504],
  ])('answers a failing function: %s', async (path, status) => {
    expect((await ask(path)).status).toBe(status);
  });

  test('a function that outlives its time is ended, and the next call starts it anew', async () => {
    await ask('/v1/endless');
    expect(await platform.idle(5000)).toBe(true);
  });
});

describe('the authorizer', () => {
  test('401 without a token or where it throws Unauthorized, 403 where its policy denies', async () => {
    expect((await ask('/v1/private')).status).toBe(401);
    expect((await ask('/v1/private', bearer('bad'))).status).toBe(401);
    expect((await ask('/v1/private', bearer('denied'))).status).toBe(403);
  });

  test('its context reaches the function as text, and is kept for its time on the clock', async () => {
    const callsSeen = async () => {
      const { authorizer } = (await ask('/v1/private', bearer('good'))).json().event.requestContext;
      expect(authorizer).toMatchObject({ principalId: 'somebody', scope: 'a b' });
      return Number(authorizer.calls);
    };
    const first = await callsSeen();
    expect(await callsSeen()).toBe(first);
    await platform.clock.advanceBy(301_000);
    expect(await callsSeen()).toBeGreaterThan(first);
  });
});

describe('the control surface', () => {
  test('refuses what it cannot read, in both languages, and requests from web pages', async () => {
    const refused: [unknown, RegExp][] = [
      [{ advance: 'P1M' }, /^"advance" 应为.+ \/ "advance" must be/],
      [{ to: 'tomorrow' }, /一个时刻.+ \/ "to" must be/],
      [{ to: '2001-01-01T00:00:00Z' }, /时钟不能往回调。 \/ .+ backwards/],
      // So far on that no date can be written: nothing is moved, and the platform goes on answering.
      [{ advance: 'P99999999D' }, /9000年。 \/ .+ year 9000/],
      [{ to: '9999-12-31T00:00:00Z' }, /9000年。 \/ .+ year 9000/],
      ['nonsense', /^请求正文应为.+ \/ The body/],
    ];
    for (const [body, detail] of refused) {
      const answer = await post('/_local/clock', body);
      expect(answer.status).toBe(400);
      expect(answer.json()).toMatchObject({
        title: '时钟没有调整 / The clock was not moved',
        detail: expect.stringMatching(detail),
      });
    }
    const fromPage = {
      method: 'POST',
      headers: { origin: 'http://evil.example' },
      body: '{"advance":"P1D"}',
    };
    expect((await ask('/_local/clock', fromPage)).status).toBe(403);
  });

  test('moves the clock of the functions too', async () => {
    const before = (await ask('/v1/echo')).json().now;
    const { now } = (await post('/_local/clock', { advance: 'P2D' })).json();
    const after = (await ask('/v1/echo')).json().now;
    expect(after - before).toBeGreaterThanOrEqual(2 * 86_400_000);
    expect(Math.abs(after - Date.parse(now))).toBeLessThan(5000);
    expect((await itemIds('tick#')).length).toBeGreaterThan(0);
  });

  test('a ten-day limit runs out within one advance, at its instant', async () => {
    await post('/v1/items', { id: 'case-1', kind: 'case' });
    expect((await ask('/_local/idle', { method: 'POST' })).json()).toEqual({ idle: true });
    const [execution] = (await ask('/_local/executions')).json().executions;
    expect(execution).toMatchObject({ machine: 'Case', name: 'case-1', state: 'Ask', phase: 'awaiting' });
    await post('/_local/clock', { advance: 'P11D' });
    expect((await ask('/_local/executions')).json().executions).toEqual([]);
    expect(await itemIds('closed#')).toEqual(['closed#case-1']);
  });
});

describe('streams and queues', () => {
  test('a change comes through the stream and the queue', async () => {
    const from = performance.now();
    await post('/v1/items', { id: 'mail-1', kind: 'mail' });
    while (!(await itemIds('done#')).includes('done#mail-1'))
      expect(performance.now() - from).toBeLessThan(10_000);
  });

  test('a record that always fails is given up to its queue, and those around it arrive', async () => {
    await Promise.all([
      post('/v1/items', { id: 'before', kind: 'mail' }),
      post('/v1/items', { id: 'broken', kind: 'broken' }),
      post('/v1/items', { id: 'after', kind: 'mail' }),
    ]);
    expect(await platform.idle()).toBe(true);
    expect(await itemIds('done#')).toEqual(expect.arrayContaining(['done#before', 'done#after']));
    const { sources } = (await ask('/_local/outbox')).json();
    const letters = sources.find(({ source }: { source: string }) => source === 'Letters');
    expect(letters.count).toBe(1);
  });

  test('a message that always fails is redriven, as visibility runs out on the virtual clock', async () => {
    await post('/v1/items', { id: 'poison', kind: 'poison' });
    await platform.idle();
    await platform.clock.advanceBy(600_000);
    const { sources } = (await ask('/_local/outbox')).json();
    expect(sources.find(({ source }: { source: string }) => source === 'Work').count).toBe(0);
    expect(sources.find(({ source }: { source: string }) => source === 'Letters').count).toBe(2);
  });
});

describe('tokens', () => {
  const token = (form: Record<string, string>, headers: Record<string, string> = {}) =>
    ask('/oauth2/token', { method: 'POST', body: new URLSearchParams(form), headers });
  const grant = { grant_type: 'client_credentials' };

  test('a client gets a signed token with its claims, in time of the virtual clock', async () => {
    const basic = `Basic ${btoa('transport:transport-secret')}`;
    const answer = await token({ ...grant, scope: 'records:submit' }, { authorization: basic });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const { access_token, ...rest } = answer.json();
    expect(rest).toEqual({ token_type: 'Bearer', expires_in: 3600, scope: 'records:submit' });
    const jwks: JSONWebKeySet = (await ask('/.well-known/jwks.json')).json();
    const { payload } = await jwtVerify(access_token, createLocalJWKSet(jwks), {
      issuer: platform.url,
      audience: 'credit-platform',
      currentDate: new Date(platform.clock.now()),
    });
    expect(payload).toMatchObject({ sub: 'transport', client_id: 'transport', unit: 'transport' });
    expect(JSON.stringify(jwks)).not.toContain('"d"');
  });

  test.each([
    [{}, 400, 'invalid_request'],
    [{ ...grant, client_id: 'transport', client_secret: 'wrong' }, 401, 'invalid_client'],
    [
      { grant_type: 'password', client_id: 'transport', client_secret: 'transport-secret' },
      400,
      'unsupported_grant_type',
    ],
    [
      { ...grant, client_id: 'transport', client_secret: 'transport-secret', scope: 'audit:read' },
      400,
      'invalid_scope',
    ],
  ])('%j is refused with %i %s', async (form, status, error) => {
    const answer = await token(form);
    expect([answer.status, answer.json().error]).toEqual([status, error]);
  });
});

test('the secret is generated at the length that the template asks for, and functions can read it', async () => {
  expect((await ask('/v1/secret')).json()).toEqual({ length: 48 });
});

test('a second platform on the same data is refused', async () => {
  const folder = temporaryFolder();
  const options = { dataDir: `${folder}/data`, cdkOut: writeCdkOut(folder) };
  const first = await startPlatform(options);
  await expect(startPlatform(options)).rejects.toThrow(/already runs a platform/);
  await first.stop();
}, 20_000);
