import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { done } from '../../local/acts/answered.ts';
import { Api } from '../../local/acts/api.ts';
import { firm, provider } from '../../local/acts/cast.ts';
import { fileRecords } from '../../local/acts/file.ts';
import { acknowledge, readNotice, reply } from '../../local/acts/notice.ts';
import type { Memory } from '../../local/demo/step.ts';
import { beginning, steps } from '../../local/demo/steps.ts';
import { CDK_OUT } from '../../local/synth.ts';
import { addDays, civilDateOf } from '../../shared/time/civil.ts';
import { installedClient, typeFaults } from '../client/support/installed.ts';
import { freshSeed } from '../hostile/support/report.ts';
import { type ChildPlatform, startChild } from '../local/support/child-platform.ts';
import { penaltyRow, submissionOf } from '../support/penalties.ts';
import { dataFolder, useOwnPlatform } from '../support/platform.ts';
import { snapshot } from '../support/snapshot.ts';

const used = useOwnPlatform();

/** How long each step took, in milliseconds. */
const durations: number[] = [];
let expected: object;

describe('The main job over HTTP, each answer as its contract says', () => {
  const memory: Memory = {};
  for (const step of steps) {
    test(step.title.en, async () => {
      const startedAt = performance.now();
      await step.run(used.api, memory);
      durations.push(performance.now() - startedAt);
    });
  }
  afterAll(async () => {
    expected = await snapshot(used.api, memory);
  });
});

describe('The client, packed, installed elsewhere, and used as its README says', () => {
  let installed: ReturnType<typeof installedClient>;
  beforeAll(() => {
    installed = installedClient();
  });
  afterAll(() => installed?.remove());

  test('compiles', () => {
    expect(typeFaults(installed.folder)).toBe('');
  });

  test('lists what waits for an official, and sends what the official decides', async () => {
    const today = civilDateOf(await used.api.now());
    const end = addDays(today, 300);
    const row = penaltyRow({ 处罚决定日期: today, 处罚有效期: end, 公示截止期: end });
    const { api } = used;
    const { records } = await fileRecords(api.as(provider), submissionOf([row]), api.settle);
    const [id = ''] = records;
    await done(acknowledge(api.as(firm), id));
    await done(reply(api.as(firm), id, 'The fine was annulled.'));
    const env = { ...process.env, CREDIT_URL: used.platform.url };
    const decision = [id, 'withdraw', 'The reply shows that the fine was annulled.'];
    const run = promisify(execFile)(process.execPath, ['example.js', ...decision], {
      cwd: installed.folder,
      env,
    });
    const { stdout } = await run;
    expect(stdout).toContain(`decide-reply ${id}`);
    expect(stdout).toContain('404 not-found');
    expect((await readNotice(api.as(provider), id)).body.status).toBe('withdrawn');
  });
});

// Last, as the platform of the others would rest meanwhile for longer than it keeps a connection.
describe('Invariant 11: killed in the middle of a step and started again', () => {
  /** One step is cut off, another each time; random instants of a busy hour are for hostile:kill. */
  const cutOff = 1;
  const seed = freshSeed();
  const random = xoroshiro128plus(seed);
  const chosen = new Set(Array.from({ length: cutOff }, () => uniformInt(random, 0, steps.length - 1)));
  const folder = dataFolder();
  let child: ChildPlatform;
  const start = async () => {
    child = await startChild(folder.path, CDK_OUT, { startAt: Date.parse(beginning) });
  };
  beforeAll(start);
  afterAll(async () => {
    await child.kill();
    folder.remove();
  });

  test(`the demo ends in the same state as an unbroken run (steps by seed ${seed})`, {
    timeout: 480_000,
  }, async () => {
    const memory: Memory = {};
    const killedAfter: string[] = [];
    for (const [index, step] of steps.entries()) {
      if (chosen.has(index)) {
        const delay = uniformInt(random, 0, Math.round(durations[index] ?? 0));
        killedAfter.push(`${index + 1}: ${delay} ms`);
        const broken = step.run(new Api(child.url), memory).catch(() => undefined);
        await sleep(delay);
        await child.kill();
        await broken;
        await start();
      }
      await step.run(new Api(child.url), memory);
    }
    const seen = await snapshot(new Api(child.url), memory);
    expect(seen, `killed in step ${killedAfter.join(', ')}`).toEqual(expected);
  });
});
