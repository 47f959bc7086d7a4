/** Invariant 11: time may be moved while a message comes back to its queue. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openClock } from '../../local/clock/clock.ts';
import type { QueueConsumer } from '../../local/queues/consumer.ts';
import { type QueueServer, startQueues } from '../../local/queues/server.ts';
import { queueTime } from '../../local/queues/time.ts';

const folder = mkdtempSync(join(tmpdir(), 'credit-test-'));
let server: QueueServer | undefined;

afterEach(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a message whose time to be hidden is over is there, and no instant that is still to come', async () => {
  server = await startQueues(join(folder, 'queues'), join(folder, 'queues.port'), 'us-east-1');
  const queue = server.store.createQueue(
    'intake',
    `${server.endpoint}/1/intake`,
    'arn:aws:sqs:us-east-1:1:intake',
  );
  queue.enqueue({
    messageId: randomUUID(),
    body: '{}',
    md5OfBody: '',
    messageAttributes: {},
    md5OfMessageAttributes: '',
    sentTimestamp: Date.now(),
    approximateReceiveCount: 0,
  });
  expect(queue.dequeue(1, 60)).toHaveLength(1);
  const consumer: QueueConsumer = { queue, inHand: () => 0, holds: () => false, stop: async () => undefined };
  const time = queueTime(server, [consumer], openClock(join(folder, 'clock.json')));
  expect(time.nextDue()).toBeGreaterThan(Date.now());
  for (const entry of queue.inflightMessages.values()) entry.visibilityDeadline = Date.now() - 1;
  expect(time.nextDue()).toBeUndefined();
  expect(time.busy()).toBe(true);
});
