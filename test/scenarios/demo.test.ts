import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { done } from '../../local/acts/answered.ts';
import { firm, provider } from '../../local/acts/cast.ts';
import { fileRecords } from '../../local/acts/file.ts';
import { acknowledge, readNotice, reply } from '../../local/acts/notice.ts';
import type { Memory } from '../../local/demo/step.ts';
import { steps } from '../../local/demo/steps.ts';
import { addDays, civilDateOf } from '../../shared/time/civil.ts';
import { installedClient, typeFaults } from '../client/support/installed.ts';
import { penaltyRow, submissionOf } from '../support/penalties.ts';
import { useOwnPlatform } from '../support/platform.ts';

const used = useOwnPlatform();

describe('The main job over HTTP, each answer as its contract says', () => {
  const memory: Memory = {};
  for (const step of steps) {
    test(step.title.en, async () => {
      await step.run(used.api, memory);
    });
  }
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
