import { setTimeout as sleep } from 'node:timers/promises';
import { SendTaskSuccessCommand, SFNClient } from '@aws-sdk/client-sfn';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ChildPlatform, startChild } from './support/child-platform.ts';
import { temporaryFolder, writeCdkOut } from './support/fixture.ts';
import { gone, LOOPBACK_ADDRESSES, listeningAddresses, processesWith } from './support/processes.ts';
import { idsOf, itemsOf } from './support/table.ts';

let dataDir: string;
let cdkOut: string;
let platform: ChildPlatform;

beforeEach(async () => {
  const folder = temporaryFolder();
  dataDir = `${folder}/data`;
  cdkOut = writeCdkOut(folder);
  platform = await startChild(dataDir, cdkOut);
}, 30_000);
afterEach(() => platform.kill());

async function restart(): Promise<void> {
  await platform.kill();
  platform = await startChild(dataDir, cdkOut);
}

function post(path: string, body: unknown) {
  return fetch(`${platform.url}${path}`, { method: 'POST', body: JSON.stringify(body) });
}

describe.skipIf(process.platform !== 'linux')('processes', () => {
  test('all listen on the loopback interface only, and none is left after kill -9', async () => {
    expect(processesWith(dataDir)).toEqual([platform.pid]);
    const addresses = listeningAddresses(platform.pid);
    expect(addresses.length).toBeGreaterThanOrEqual(4);
    for (const address of addresses) expect(LOOPBACK_ADDRESSES).toContain(address);
    await platform.kill();
    expect(await gone(dataDir)).toBe(true);
    platform = await startChild(dataDir, cdkOut);
  });
});

test('what was accepted before kill -9 arrives after it, whatever it was on its way through', async () => {
  const ids = Array.from({ length: 40 }, (_, index) => `mail-${index}`);
  const accepted: string[] = [];
  const posts = ids.map(async (id) => {
    // Those that the kill cuts off have no answer, and so were not accepted.
    const answer = await post('/v1/items', { id, kind: 'mail' }).catch(() => undefined);
    if (answer?.ok) accepted.push(id);
  });
  // In the middle of it: some are stored, some in the stream, some in the queue, some on their way to the function.
  while (accepted.length < 15) await sleep(5);
  await platform.kill();
  await Promise.all(posts);
  platform = await startChild(dataDir, cdkOut);
  await post('/_local/clock', { advance: 'PT5M' });
  const done = await idsOf(platform.dynamodb, 'done#');
  expect(done).toEqual(expect.arrayContaining(accepted.map((id) => `done#${id}`)));
  expect(await (await fetch(`${platform.url}/_local/outbox`)).json()).toMatchObject({ undelivered: 0 });
});

test('an execution waits on over kill -9: its token stays valid, its deadline stands', async () => {
  for (const id of ['answered', 'silent']) await post('/v1/items', { id, kind: 'case' });
  await post('/_local/idle', {});
  await post('/_local/clock', { advance: 'P5D' });
  await restart();
  const [item] = await itemsOf(platform.dynamodb, 'token#answered');
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const states = new SFNClient({ endpoint: platform.states, region: 'us-east-1', credentials });
  const taskToken = item?.token?.S;
  await states.send(new SendTaskSuccessCommand({ taskToken, output: '{"how":"by hand"}' }));
  await expect(states.send(new SendTaskSuccessCommand({ taskToken, output: '{}' }))).rejects.toThrow(
    expect.objectContaining({ name: 'TaskTimedOut' }),
  );
  await post('/_local/idle', {});
  await restart();
  await post('/_local/clock', { advance: 'P4D' });
  expect(await idsOf(platform.dynamodb, 'closed#')).toEqual(['closed#answered']);
  await post('/_local/clock', { advance: 'P1DT1H' });
  const closed = await itemsOf(platform.dynamodb, 'closed#');
  expect(closed.map(({ id, how }) => [id?.S, how?.S]).sort()).toEqual([
    ['closed#answered', 'by hand'],
    ['closed#silent', 'timeout'],
  ]);
});
