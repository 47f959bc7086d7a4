import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { provider } from '../../local/demo/cast.ts';
import { penaltyRow, submissionOf } from '../support/penalties.ts';
import { useOwnPlatform } from '../support/platform.ts';

const used = useOwnPlatform();

test('M10.2 the largest submission, 500 complying records, is accepted at once and recorded whole', {
  timeout: 240_000,
}, async () => {
  const records = Array.from({ length: 500 }, () => penaltyRow());
  const { status, body } = await used.api.post(provider, '/v1/submissions', submissionOf(records));
  expect([status, body.accepted]).toEqual([202, 500]);
  const read = async () => (await used.api.get(provider, `/v1/submissions/${body.id}`)).body;
  let result = await read();
  while (result.status === 'received') {
    await sleep(500);
    result = await read();
  }
  expect([result.status, result.accepted]).toEqual(['recorded', 500]);
});
