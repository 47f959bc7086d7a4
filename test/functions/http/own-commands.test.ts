/** A refusal says what else is possible to whom it refuses, and nothing of what others may do. */
import { beforeEach, expect, test } from 'vitest';
import { callers } from '../../support/callers.ts';
import { asFirm, firmRow } from '../../support/firm.ts';
import { served } from '../../support/served.ts';

let city: Awaited<ReturnType<typeof served>>;
let id: string;
beforeEach(async () => {
  city = await served('2026-12-01T02:00:00.000Z');
  const [{ record }] = (await city.submit([firmRow()])).body.results;
  id = record;
});

const acknowledge = () =>
  city.call('POST /v1/notices/{id}/deliveries', asFirm, { id, body: { method: 'acknowledged' } });

test('who is recorded reads what he may still do, not what timers and officials may', async () => {
  expect((await acknowledge()).status).toBe(201);
  const again = await acknowledge();
  expect([again.status, again.body.code]).toEqual([409, 'not-possible-now']);
  expect(again.body.detail).toMatch(/Possible now: reply, apply to it\.$/);
});

test('the unit reads its own', async () => {
  await acknowledge();
  const { status, body } = await city.call('POST /v1/notices/{id}/decisions', callers.colleague, {
    id,
    body: { outcome: 'confirm', reasons: 'As filed.' },
    headers: { 'if-match': '"2"' },
  });
  expect([status, body.code]).toEqual([409, 'not-possible-now']);
  expect(body.detail).not.toMatch(/Possible now:.*\b(reply|take effect|archive|activate)\b/i);
});
