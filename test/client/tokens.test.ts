import { expect, test } from 'vitest';
import { clientCredentials, createClient } from '../../client/src/index.ts';
import { answer, refused as broken, problem, scripted } from './support/scripted.ts';

const refusal = problem(401, 'unauthenticated');

const bearers = (requests: { headers: Headers }[]) =>
  requests.map(({ headers }) => headers.get('authorization'));

test('a token that was refused is asked for again, and the request sent again with the other', async () => {
  const { around, requests } = scripted(refusal, answer(201));
  const asked: (string | null)[] = [];
  const client = createClient({
    ...around,
    token: async (old) => {
      asked.push(old);
      return old === null ? 'old' : 'new';
    },
  });
  const body = { record: 'rec_1', ground: 'error', statement: 'Not so.' } as const;
  const { response } = await client.POST('/v1/objections', { body });
  expect(response.status).toBe(201);
  expect(asked).toEqual([null, 'old']);
  expect(bearers(requests)).toEqual(['Bearer old', 'Bearer new']);
  expect(requests.map((request) => JSON.parse(request.body))).toEqual([body, body]);
  const [first, second] = requests.map(({ headers }) => headers.get('idempotency-key'));
  expect(second).toBe(first);
});

test('a token may run out again while its request waits: another is asked for twice, and no more', async () => {
  const { around, requests } = scripted(refusal, refusal, refusal);
  let count = 0;
  const client = createClient({ ...around, token: () => `token ${++count}` });
  const { response } = await client.GET('/v1/me/records');
  expect(response.status).toBe(401);
  expect(bearers(requests)).toEqual(['Bearer token 1', 'Bearer token 2', 'Bearer token 3']);
});

test('the same token is not tried twice, whether it is fixed or comes from somewhere', async () => {
  for (const token of ['mine', () => 'mine']) {
    const { around, requests } = scripted(refusal);
    const { error } = await createClient({ ...around, token }).GET('/v1/me/records');
    expect(error?.code).toBe('unauthenticated');
    expect(bearers(requests)).toEqual(['Bearer mine']);
  }
});

test('by client credentials: one token for many requests, and another once it is refused', async () => {
  const tokens = scripted(answer(200, { access_token: 'one' }), answer(200, { access_token: 'two' }));
  const page = { asOf: '', items: [], cursor: null };
  const platform = scripted(answer(200, page), answer(200, page), refusal, answer(200, page));
  const token = clientCredentials({
    tokenUrl: 'https://login.example/token',
    clientId: 'harbour-bank',
    clientSecret: 'a secret',
    fetch: tokens.around.fetch,
  });
  const client = createClient({ ...platform.around, token });
  await Promise.all([client.GET('/v1/me/records'), client.GET('/v1/me/records')]);
  const { response } = await client.GET('/v1/me/records');
  expect(response.status).toBe(200);
  expect(bearers(platform.requests)).toEqual(['Bearer one', 'Bearer one', 'Bearer one', 'Bearer two']);
  expect(tokens.requests.map(({ body }) => new URLSearchParams(body).get('client_id'))).toEqual([
    'harbour-bank',
    'harbour-bank',
  ]);
});

test('of many that are refused at once the first fetches a token, and the others take it', async () => {
  let issued = 0;
  const token = clientCredentials({
    tokenUrl: 'https://login.example/token',
    clientId: 'harbour-bank',
    clientSecret: 'a secret',
    fetch: async () => Response.json({ access_token: `token ${++issued}` }),
  });
  const old = await token(null);
  expect(await Promise.all([token(old), token(old), token(old)])).toEqual(Array(3).fill('token 2'));
  expect(issued).toBe(2);
});

test('an identity provider that is busy or breaks off is asked again, as often as the client itself asks', async () => {
  const busy = answer(503, {}, { 'retry-after': '2' });
  const tokens = scripted(busy, broken, answer(429), answer(200, { access_token: 'one' }), busy);
  const credentials = {
    ...tokens.around,
    tokenUrl: 'https://login.example/token',
    clientId: 'harbour-bank',
    clientSecret: 'a secret',
  };
  expect(await clientCredentials(credentials)(null)).toBe('one');
  expect(tokens.waits).toEqual([2125, 375, 750]);
  const once = clientCredentials({ ...credentials, retry: { attempts: 1 } });
  await expect(once(null)).rejects.toThrow('No token for harbour-bank: 503');
});

test('where the identity provider refuses, the call says so, and the next one asks again', async () => {
  const tokens = scripted(answer(401, { error: 'invalid_client' }), answer(200, { access_token: 'one' }));
  const { around } = scripted(answer(200, { status: 'ok' }));
  const token = clientCredentials({
    tokenUrl: 'https://login.example/token',
    clientId: 'nobody',
    clientSecret: '',
    fetch: tokens.around.fetch,
  });
  const client = createClient({ ...around, token });
  await expect(client.GET('/v1/health')).rejects.toThrow('No token for nobody: 401');
  expect((await client.GET('/v1/health')).response.status).toBe(200);
});

test('a call that is given up waits for no token, and whoever else waits for it gets it', async () => {
  const slow = Promise.withResolvers<string>();
  const { around, requests } = scripted(answer(200));
  const client = createClient({ ...around, token: () => slow.promise });
  const { signal, abort } = abortable();
  const given = client.GET('/v1/me/records', { signal });
  const other = client.GET('/v1/me/records');
  abort();
  await expect(given).rejects.toMatchObject({ name: 'AbortError' });
  slow.resolve('late');
  expect((await other).response.status).toBe(200);
  expect(bearers(requests)).toEqual(['Bearer late']);
  await expect(client.GET('/v1/me/records', { signal })).rejects.toMatchObject({ name: 'AbortError' });
});

function abortable(): { signal: AbortSignal; abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
