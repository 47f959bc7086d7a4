/** E8: a stream keeps what was written for a day, by the clock: what nobody took by then is lost, and nothing else. */
import { expect, test } from 'vitest';
import { type DeliveryPorts, deliver } from '../../local/dynamodb/delivery.ts';
import type { EventRecord } from '../../local/dynamodb/record.ts';
import type { Mapping } from '../../local/mapping.ts';

const hour = 3600_000;
const start = Date.parse('2026-06-01T02:00:00Z');

const record = (sequence: string, writtenMs: number): EventRecord => ({
  eventID: sequence,
  eventName: 'MODIFY',
  eventSource: 'aws:dynamodb',
  eventSourceARN: 'stream',
  awsRegion: 'local',
  dynamodb: { SequenceNumber: sequence, ApproximateCreationDateTime: writtenMs / 1000 },
});

const mapping: Mapping = {
  id: 'mapping',
  source: { kind: 'table', name: 'register' },
  functionName: 'dispatcher',
  batchSize: 100,
  patterns: [],
  retries: 100,
  bisect: false,
  partial: true,
  failureQueue: 'failures',
  windowMs: 0,
  concurrency: 1,
};

/** Delivers to a function that is down for so many attempts, each an hour after the one before. */
async function delivered(records: EventRecord[], attemptsDown: number, isDated = true) {
  const clock = { now: start };
  const [taken, kept, failures]: [string[], string[], string[]] = [[], [], []];
  let attempts = 0;
  const ports: DeliveryPorts = {
    functions: {
      invoke: async (_target: string, payload: string) => {
        attempts += 1;
        clock.now += 9 * hour;
        if (attempts <= attemptsDown) {
          return { ok: false, error: { errorType: 'Error', errorMessage: 'It is down.' } };
        }
        const given: { Records: EventRecord[] } = JSON.parse(payload);
        taken.push(...given.Records.map(({ eventID }) => eventID));
        return { ok: true, payload: 'null' };
      },
    } as DeliveryPorts['functions'],
    sendFailure: async (_queue, body) => void failures.push(body),
    now: isDated ? () => clock.now : undefined,
    stopping: new AbortController().signal,
  };
  await deliver(records, mapping, ports, (part) => void kept.push(...part.map(({ eventID }) => eventID)));
  return { taken, kept, failures, attempts };
}

const written = [record('1', start - 10 * hour), record('2', start - hour), record('3', start)];

test.each([
  ['up: nothing is lost', 0, ['1', '2', '3']],
  ['down for nine hours: nothing is', 1, ['1', '2', '3']],
  ['down for eighteen: what is older than a day', 2, ['2', '3']],
  ['down for longer than a day: all of it', 3, []],
])('%s', async (_, attemptsDown, taken) => {
  const found = await delivered(written, attemptsDown);
  expect(found.taken).toEqual(taken);
  // What is lost is behind the checkpoint, and no attempt is made for it alone.
  expect([...found.kept].sort()).toEqual(['1', '2', '3']);
  expect(found.failures).toEqual([]);
});

test('where the database dates its records by another clock than the platform’s, none is taken for old', async () => {
  expect((await delivered(written, 3, false)).taken).toEqual(['1', '2', '3']);
});
