/** Invariant 11: what an intake has left over goes into its queue by a signed request, and is missed by nobody where it does not. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signedQueueing } from '../../functions/signed-queueing.ts';
import { type QueueServer, startQueues } from '../../local/queues/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'queueing-'));
const before = { ...process.env };
let server: QueueServer;

beforeAll(async () => {
  server = await startQueues(join(folder, 'queues'), join(folder, 'queues.port'), 'us-east-1');
  Object.assign(process.env, {
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_SQS: server.endpoint,
  });
});
afterAll(async () => {
  process.env = before;
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const queued = { record: 'rec_1' };

test('a message is in the queue, at once or after so many seconds', async () => {
  const url = `${server.endpoint}/1/intake`;
  const queue = server.store.createQueue('intake', url, 'arn:aws:sqs:us-east-1:1:intake');
  await signedQueueing(url)(queued);
  await signedQueueing(url)(queued, 60);
  expect(queue.dequeue(10, 30).map(({ Body }) => JSON.parse(Body ?? ''))).toEqual([queued]);
  expect(queue.delayedMessages).toHaveLength(1);
});

test('where there is no such queue, whoever sends is told', async () => {
  await expect(signedQueueing(`${server.endpoint}/1/none`)(queued)).rejects.toThrow(/did not take a message/);
});
