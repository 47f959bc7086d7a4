import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { provider } from '../../local/acts/cast.ts';
import { file, readSubmission } from '../../local/acts/file.ts';
import { penaltyRow, submissionOf } from '../support/penalties.ts';
import { useOwnPlatform } from '../support/platform.ts';

const used = useOwnPlatform();

test('M10.2 the largest submission, 500 complying records, is accepted at once and recorded whole', {
  timeout: 240_000,
}, async () => {
  const records = Array.from({ length: 500 }, () => penaltyRow());
  const { status, body } = await file(used.api.as(provider), submissionOf(records));
  expect([status, body.rows, body.returned]).toEqual([202, 500, 0]);
  const read = async () => (await readSubmission(used.api.as(provider), body.id)).body;
  let result = await read();
  while (result.status === 'received') {
    await sleep(500);
    result = await read();
  }
  expect([result.status, result.accepted]).toEqual(['recorded', 500]);
});
