import { expect, test } from 'vitest';
import { asFirm } from '../../support/firm.ts';
import { served } from '../../support/served.ts';

test('B1 an answer names a hundred faults at most, however many fields are unknown', async () => {
  const city = await served('2026-12-01T02:00:00.000Z');
  const unknown = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`field${index}`, 1]));
  const { status, body } = await city.call('POST /v1/objections', asFirm, { body: unknown });
  expect([status, body.errors.length]).toEqual([422, 100]);
});
