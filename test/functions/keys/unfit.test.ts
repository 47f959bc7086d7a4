/** E4: a platform whose keys are not those of its register serves nobody, files nothing and answers nothing empty. */
import type { Context } from 'aws-lambda';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { everyContract } from '../../../functions/contracts.ts';
import { serve } from '../../../functions/http/serve.ts';
import { routes as keyRoutes } from '../../../functions/keys/routes.ts';
import { routes as publicRoutes } from '../../../functions/public/routes.ts';
import { deployedKeys, fromSecret, longestKept } from '../../../functions/secret.ts';
import { checkKeys } from '../../../functions/seed/check-keys.ts';
import { steps } from '../../../functions/steps/steps.ts';
import { intake } from '../../../functions/submissions/take.ts';
import { KeysUnfit } from '../../../shared/keys/check.ts';
import { claimKeys } from '../../../shared/keys/claim-keys.ts';
import { deriveKeys } from '../../../shared/keys/keys.ts';
import { keyCheckKey, loadKeyCheck } from '../../../shared/store/dynamodb/key-check.ts';
import { callers } from '../../support/callers.ts';
import { apiEvent } from '../../support/event.ts';
import { emptyTables } from '../../support/memory.ts';
import { inventedOrganization, penaltyRow } from '../../support/penalties.ts';
import { secretOf } from '../../support/secrets.ts';
import { served } from '../../support/served.ts';

const [right, wrong] = ['the secret of this deployment', 'another value in the secret'];
const subject = inventedOrganization();
const row = penaltyRow({ '行政相对人代码_1（统一社会信用代码）': subject });
const inquiry = { body: { subject: { kind: 'organization', code: subject }, basis: { type: 'public' } } };
const writing = /Put|Update|Delete|Transact|BatchExecute/;

/** A platform whose secret is what `secret.value` says, each function begun anew where that changes. */
async function platform() {
  const secret = { value: right };
  const cold = (on: Parameters<typeof loadKeyCheck>[0]) =>
    deployedKeys({ secret: async () => secret.value, check: () => loadKeyCheck(on) });
  let keys = async () => deriveKeys(right);
  const on = await served('2026-11-25T02:00:00.000Z', undefined, { keysFor: () => () => keys() });
  keys = await checkKeys(on.tables, right).then(() => cold(on.tables));
  const become = (value: string) => {
    secret.value = value;
    keys = cold(on.tables);
  };
  return { ...on, become };
}

const ask = (on: Awaited<ReturnType<typeof platform>>) =>
  on.call('POST /v1/inquiries', callers.organ, inquiry);

describe.each<[string, string]>([
  ['another value', wrong],
  ['the version in use as another value', secretOf(1, 1, { 1: wrong })],
  ['a new version alone, the old one missing', secretOf(2, 2, { 2: wrong })],
  ['people named under another version', secretOf(1, 2, { 1: right, 2: wrong })],
  ['text that cannot be read', '{"content": 1}'],
])('E4 with %s in the secret', (_, value) => {
  let on: Awaited<ReturnType<typeof platform>>;
  beforeAll(async () => {
    on = await platform();
    expect((await on.submit([row])).body.returned).toBe(0);
    on.become(value);
  });
  beforeEach(() => void on.sent.splice(0));

  test('every route that is not public answers 503 to whoever asks, whatever they ask, and writes nothing', async () => {
    const guarded = everyContract.filter(({ scopes }) => scopes.length > 0);
    for (const { method, path } of guarded) {
      const route = `${method} ${path}`;
      for (const caller of [callers.organ, callers.provider, callers.supervision]) {
        const answer = await on.call(route, caller, {
          id: 'rec_AAAAAAAAAAAAAAAAAAAAAA_0123456789abcdef',
          body: {},
        });
        expect([route, answer.status, answer.body.code]).toEqual([route, 503, 'keys-unfit']);
        expect(answer.headers['retry-after']).toBe('60');
      }
    }
    expect(on.sent.filter((command) => writing.test(command))).toEqual([]);
  });

  test('nothing is answered empty, and the same decision is not filed again', async () => {
    expect((await ask(on)).status).toBe(503);
    expect((await on.submit([row])).status).toBe(503);
    expect(on.sent.filter((command) => writing.test(command))).toEqual([]);
  });

  test('no key is published that is not the register’s', async () => {
    const sources = { secret: async () => value, check: () => loadKeyCheck(on.tables) };
    const publicKeys = fromSecret(sources, (secret) => [claimKeys(secret).public]);
    const answer = await serve(keyRoutes, { publicKeys })(
      apiEvent('GET /v1/keys', callers.organ),
      {} as Context,
    );
    expect(answer.statusCode).toBe(503);
  });

  test('what is public, and whether it answers, is answered: that function holds no key', async () => {
    const { published } = on.wired;
    const open = serve(publicRoutes, { published });
    for (const route of ['GET /v1/health', 'GET /v1/catalog'])
      expect((await open(apiEvent(route, callers.organ), {} as Context)).statusCode).toBe(200);
  });

  test('workers fail, so that what they were to do waits and an alarm rings', async () => {
    const take = intake(on.wired, async () => {});
    await expect(take({ Records: [{ messageId: '1', body: '{"submission":"sub_x"}' }] })).rejects.toThrow(
      KeysUnfit,
    );
    const step = steps(on.wired.cases);
    const id = 'rec_AAAAAAAAAAAAAAAAAAAAAA_0123456789abcdef';
    await expect(step({ workflow: 'notice', id, command: 'activate' })).rejects.toThrow(KeysUnfit);
    await expect(on.wired.cases.wait(id, 1, { step: 'reply', token: 't' }, null)).rejects.toThrow(KeysUnfit);
    expect(on.sent.filter((command) => writing.test(command))).toEqual([]);
  });

  test('a deployment with it fails and changes nothing', async () => {
    await expect(checkKeys(on.tables, value)).rejects.toThrow(KeysUnfit);
    expect(on.sent.filter((command) => writing.test(command))).toEqual([]);
  });

  test('with the right one again all is there', async () => {
    on.become(right);
    expect((await on.submit([row])).body.returned).toBe(1);
    expect((await ask(on)).status).toBe(200);
    on.become(value);
  });
});

describe('E4 a check that is not there', () => {
  test('a register of which nothing tells the keys is served by nobody', async () => {
    const { tables } = emptyTables();
    const keys = deployedKeys({ secret: async () => right, check: () => loadKeyCheck(tables) });
    await expect(keys()).rejects.toThrow(KeysUnfit);
  });

  test('it is written by the first deployment, and by no later one', async () => {
    const { tables, register } = emptyTables();
    await checkKeys(tables, right);
    const first = register.get(keyCheckKey);
    await checkKeys(tables, secretOf(2, 1, { 1: right, 2: 'newer' }));
    expect(register.get(keyCheckKey)).toEqual(first);
  });

  test('a register of an earlier release gets it where what it holds opens, and not else', async () => {
    const on = await served('2026-11-25T02:00:00.000Z', undefined, {
      keysFor: () => async () => deriveKeys(right),
    });
    await expect(checkKeys(on.tables, wrong)).rejects.toThrow(KeysUnfit);
    expect(on.register.get(keyCheckKey)).toBeUndefined();
    expect((await checkKeys(on.tables, right)).version).toBe(1);
  });

  test('of two first deployments at once, the one with the other secret fails', async () => {
    const { tables } = emptyTables();
    const both = await Promise.allSettled([checkKeys(tables, right), checkKeys(tables, wrong)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('E4 keys in memory', () => {
  const sources = async () => {
    const { tables } = emptyTables();
    await checkKeys(tables, right);
    const fetched = { count: 0, value: right };
    const secret = async () => {
      fetched.count += 1;
      return fetched.value;
    };
    return { fetched, keys: deployedKeys({ secret, check: () => loadKeyCheck(tables) }) };
  };

  test('they are fetched once, and again when they are an hour old: no function goes on with the old ones for ever', async () => {
    const { fetched, keys } = await sources();
    await Promise.all([keys(), keys()]);
    await keys();
    expect(fetched.count).toBe(1);
    const later = Date.now() + longestKept;
    const { now } = Date;
    Date.now = () => later;
    try {
      await keys();
      expect(fetched.count).toBe(2);
    } finally {
      Date.now = now;
    }
  });

  test('a failed fetch is not remembered', async () => {
    const { fetched, keys } = await sources();
    fetched.value = wrong;
    await expect(keys()).rejects.toThrow(KeysUnfit);
    fetched.value = right;
    expect((await keys()).version).toBe(1);
  });

  test('a version that was only added to the secret closes nothing until the register knows it', async () => {
    const { fetched, keys } = await sources();
    fetched.value = secretOf(2, 1, { 1: right, 2: 'newer' });
    expect(await keys()).toMatchObject({ version: 1, versions: [1, 2] });
  });
});

test('E4 nobody reads the register by its check alone', async () => {
  const { tables, register } = emptyTables();
  await checkKeys(tables, right);
  const written = JSON.stringify(register.get(keyCheckKey));
  const keys = deriveKeys(right);
  for (const use of ['digest', 'content', 'iv', 'salt', 'seal', 'check'] as const)
    expect(written).not.toContain(keys.of(1).key(use).export().toString('base64url'));
});
