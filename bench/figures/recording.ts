/** How long it takes until what is submitted is on record, over HTTP on the embedded platform (Art. 10). */
import { setTimeout as sleep } from 'node:timers/promises';
import { done } from '../../local/acts/answered.ts';
import { Api } from '../../local/acts/api.ts';
import { provider, providerSystem } from '../../local/acts/cast.ts';
import { file, readSubmission } from '../../local/acts/file.ts';
import { inventedOrganization, penaltyRow, submissionOf } from '../../test/support/penalties.ts';
import { atMost, countedRow, type Figure, timedRow } from '../support/figure.ts';
import { temporaryFolder } from '../support/folder.ts';
import { interleaved, median } from '../support/interleave.ts';
import { startChild } from '../support/process.ts';

const rounds = 50;
const many = 500;
const roundsOfMany = 5;

const rows = (count: number) =>
  submissionOf(
    Array.from({ length: count }, () =>
      penaltyRow({ '行政相对人代码_1（统一社会信用代码）': inventedOrganization() }),
    ),
  );

/** Sends adverse rows; gives for how many milliseconds they are not on record. */
async function untilRecorded(api: Api, client: string, count: number): Promise<number> {
  const unit = api.as(client);
  const body = rows(count);
  const startedAt = performance.now();
  const { id, status } = await done(file(unit, body));
  for (let now = status; now !== 'recorded'; now = (await done(readSubmission(unit, id))).status)
    await sleep(5);
  return performance.now() - startedAt;
}

/** Sends a row that waits for an official: for how many milliseconds it is not acknowledged. */
async function untilAcknowledged(api: Api, client: string): Promise<number> {
  const unit = api.as(client);
  const body = rows(1);
  const startedAt = performance.now();
  await done(file(unit, body));
  return performance.now() - startedAt;
}

export const recording: Figure = {
  name: 'recording',
  what: 'how long what is submitted is not on record, on the embedded platform with nothing else to do',
  async measure(say) {
    const platform = await startChild('platform.ts', [temporaryFolder(), 'embedded']);
    const api = new Api(platform.url ?? '');
    say(`one row, ${rounds} times`);
    const one = await interleaved(
      rounds,
      () => untilRecorded(api, provider, 1),
      () => untilAcknowledged(api, providerSystem),
    );
    say(`${many} rows, ${roundsOfMany} times`);
    const larger: number[] = [];
    for (let round = 0; round < roundsOfMany; round++) larger.push(await untilRecorded(api, provider, many));
    return [
      timedRow('one row until it is on record', 'ms', one, atMost(2)),
      countedRow(`${many} adverse rows until they are on record`, median(larger), 'ms', atMost(1500)),
    ];
  },
};
