import { describe, expect, test } from 'vitest';
import { createClient } from '../../client/src/index.ts';
import { answer, cutOff, problem, refused, scripted } from './support/scripted.ts';

const objection = { record: 'rec_1', ground: 'error', statement: 'Not so.' } as const;
const inquiry = {
  subject: { kind: 'organization', code: '91990100MA0YL0001Q' },
  basis: { type: 'public' },
} as const;

describe('a request is sent again where a repeat is safe', () => {
  test('a read, after as many seconds as the platform says, and a random part so that not all come at once', async () => {
    const { around, waits, requests } = scripted(
      problem(429, 'busy', { 'retry-after': '2' }),
      problem(503, 'busy', { 'retry-after': 'Wed, 25 Nov 2026 01:00:05 GMT' }),
      answer(200, { status: 'ok' }),
    );
    const { data } = await createClient(around).GET('/v1/health');
    expect(data).toEqual({ status: 'ok' });
    expect(waits).toEqual([2125, 5125]);
    expect(requests).toHaveLength(3);
  });

  test('after waits that double where it says nothing, however the connection broke', async () => {
    const { around, waits } = scripted(refused, cutOff, problem(503, 'busy'), answer(200, { status: 'ok' }));
    const { data } = await createClient(around).GET('/v1/health');
    expect(data).toEqual({ status: 'ok' });
    expect(waits).toEqual([187.5, 375, 750]);
  });

  test('a write under one key, its own or the caller’s, with the same body', async () => {
    const { around, requests } = scripted(refused, answer(201), answer(201));
    const client = createClient(around);
    await client.POST('/v1/objections', { body: objection });
    await client.POST('/v1/objections', {
      body: objection,
      params: { header: { 'Idempotency-Key': 'my-own' } },
    });
    expect(requests.map(({ headers }) => headers.get('idempotency-key'))).toEqual([
      'key-1',
      'key-1',
      'my-own',
    ]);
    for (const { body } of requests) expect(JSON.parse(body)).toEqual(objection);
  });
});

describe('and not', () => {
  test('an inquiry, which takes no key: each is a look that is listed', async () => {
    const { around, requests } = scripted(problem(503, 'busy', { 'retry-after': '1' }));
    const { error, response } = await createClient(around).POST('/v1/inquiries', { body: inquiry });
    expect([response.status, error?.code]).toEqual([503, 'busy']);
    expect(requests[0]?.headers.has('idempotency-key')).toBe(false);
  });

  test('what was refused for what it is', async () => {
    const { around, requests } = scripted(problem(409, 'conflict'));
    await createClient(around).POST('/v1/objections', { body: objection });
    expect(requests).toHaveLength(1);
  });

  test('without end: the last answer, or what broke the last connection, is the caller’s', async () => {
    const busy = scripted(problem(503, 'busy'), problem(503, 'busy'));
    const given = await createClient({ ...busy.around, retry: { attempts: 2 } }).GET('/v1/health');
    expect(given.error?.code).toBe('busy');
    const broken = scripted(refused, refused);
    const call = createClient({ ...broken.around, retry: { attempts: 2 } }).GET('/v1/health');
    await expect(call).rejects.toThrow('fetch failed');
  });

  test('an option that is there and undefined is as one that is not', async () => {
    const { around, requests } = scripted(problem(503, 'busy'), answer(200, { status: 'ok' }));
    const unset: object = { attempts: undefined };
    const { data } = await createClient({ ...around, retry: unset, language: 'en' }).GET('/v1/health');
    expect([data?.status, requests.length]).toEqual(['ok', 2]);
  });

  test.each(['-1', '1.5', 'Tue, 24 Nov 2026 01:00:00 GMT', 'soon'])(
    'at once, where Retry-After is %s, which tells nothing: it waits as without it',
    async (told) => {
      const { around, waits } = scripted(
        problem(503, 'busy', { 'retry-after': told }),
        answer(200, { status: 'ok' }),
      );
      await createClient(around).GET('/v1/health');
      const without = scripted(problem(503, 'busy'), answer(200, { status: 'ok' }));
      await createClient(without.around).GET('/v1/health');
      expect(waits).toEqual(without.waits);
      expect(waits[0]).toBeGreaterThan(0);
    },
  );

  test('after longer than the caller would wait', async () => {
    const { around, waits } = scripted(problem(503, 'busy', { 'retry-after': '3600' }));
    const { response } = await createClient(around).GET('/v1/health');
    expect([response.status, waits]).toEqual([503, []]);
  });

  test('once the caller gave up: its signal ends the wait', async () => {
    const { around, requests } = scripted(problem(503, 'busy', { 'retry-after': '20' }));
    const { sleep: _, ...rest } = around;
    const giving = new AbortController();
    const call = createClient(rest).GET('/v1/health', { signal: giving.signal });
    setTimeout(() => giving.abort(new Error('The clerk went home.')), 20);
    await expect(call).rejects.toThrow('The clerk went home.');
    expect(requests).toHaveLength(1);
  });
});
