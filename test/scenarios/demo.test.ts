import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
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

  test('decides on the replies that wait for it', async () => {
    const today = civilDateOf(await used.api.now());
    const end = addDays(today, 300);
    const row = penaltyRow({ 处罚决定日期: today, 处罚有效期: end, 公示截止期: end });
    const { api } = used;
    const { records } = await fileRecords(api.as(provider), submissionOf([row]), api.settle);
    const [id = ''] = records;
    await done(acknowledge(api.as(firm), id));
    await done(reply(api.as(firm), id, 'The fine was annulled.'));
    const env = { ...process.env, CREDIT_URL: used.platform.url };
    const run = promisify(execFile)(process.execPath, ['example.js'], { cwd: installed.folder, env });
    const { stdout } = await run;
    expect(stdout).toContain(`decide-reply ${id}`);
    expect(stdout).toContain('404 not-found');
    expect((await readNotice(api.as(provider), id)).body.status).toBe('withdrawn');
  });
});

// Last, as the platform of the others would rest meanwhile for longer than it keeps a connection.
describe('Invariant 11: killed in the middle of some steps and started again', () => {
  /** Some steps are cut off, others each time; random instants of a busy hour are for hostile:kill. */
  const cutOffShare = 0.12;
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

  test('the demo ends in the same state as an unbroken run', { timeout: 480_000 }, async () => {
    const memory: Memory = {};
    const killedAfter: string[] = [];
    for (const [index, step] of steps.entries()) {
      if (Math.random() < cutOffShare) {
        const delay = Math.random() * (durations[index] ?? 0);
        killedAfter.push(`${index + 1}: ${delay.toFixed(0)} ms`);
        const cutOff = step.run(new Api(child.url), memory).catch(() => undefined);
        await sleep(delay);
        await child.kill();
        await cutOff;
        await start();
      }
      await step.run(new Api(child.url), memory);
    }
    const seen = await snapshot(new Api(child.url), memory);
    expect(seen, `killed in step ${killedAfter.join(', ')}`).toEqual(expected);
  });
});
