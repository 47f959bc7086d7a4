import type { DynamoDBRecord } from 'aws-lambda';
import { afterEach, expect, test, vi } from 'vitest';
import { handler } from '../../../functions/history-watch/index.ts';

afterEach(() => void vi.restoreAllMocks());

const change = (eventName: 'MODIFY' | 'REMOVE', sk: string): DynamoDBRecord => ({
  eventName,
  dynamodb: { Keys: { pk: { S: 'S#subject' }, sk: { S: sk } }, OldImage: { body: { S: 'what it said' } } },
});

test('E3: what was overwritten or removed is named by case and number, or by look, and nothing of what it said', async () => {
  const lines = vi.spyOn(console, 'error').mockReturnValue(undefined);
  await handler({
    Records: [change('MODIFY', 'E#rec_1#000003'), change('REMOVE', 'A#2026-03-02T01:00:00.000Z#look')],
  });
  expect(lines.mock.calls.flat()).toEqual([
    { code: 'history-altered', how: 'overwritten', case: 'rec_1', event: 3 },
    { code: 'history-altered', how: 'removed', look: 'look', at: '2026-03-02T01:00:00.000Z' },
  ]);
});
