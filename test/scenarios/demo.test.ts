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
import clients from '../../local/tokens/clients.json' with { type: 'json' };
import { languages } from '../../shared/texts/languages.ts';
import { addDays, civilDateOf } from '../../shared/time/civil.ts';
import { installedClient, typeFaults } from '../client/support/installed.ts';
import { freshSeed } from '../hostile/support/report.ts';
import { type ChildPlatform, startChild } from '../local/support/child-platform.ts';
import { checked } from '../support/checked.ts';
import { penaltyRow, submissionOf } from '../support/penalties.ts';
import { dataFolder } from '../support/platform.ts';
import { snapshot } from '../support/snapshot.ts';
import { isForeign } from '../support/words.ts';

const folder = dataFolder();
let child: ChildPlatform;
const start = async (): Promise<void> => {
  child = await startChild(folder.path, CDK_OUT, { startAt: Date.parse(beginning) });
};
const checking = (): Api => new Api(child.url, { fetch: checked });

/** A line without the identifiers of cases and the names of officials, which are the same in every language. */
const withoutNames = (line: string): string =>
  officials.reduce(
    (rest, name) => rest.replaceAll(name, ''),
    line.replace(/sub_[\w-]+|\b[A-Z]{2}-\d{4}\b/g, ''),
  );
const officials = clients.flatMap(({ claims }) => ('official' in claims ? [claims.official.name] : []));

beforeAll(start);
afterAll(async () => {
  await child?.kill();
  folder.remove();
});

describe('The main job over HTTP, each answer as its contract says, killed in the middle of a step', () => {
  const memory: Memory = {};
  /** One step is cut off, another each time; random instants of a busy hour are for hostile:kill. */
  const seed = freshSeed();
  const random = xoroshiro128plus(seed);
  const chosen = uniformInt(random, 0, steps.length - 1);
  const delayMs = uniformInt(random, 0, 1000);

  for (const [index, step] of steps.entries()) {
    test(step.title.en, async () => {
      if (index === chosen) {
        const broken = step.run(new Api(child.url), memory).catch(() => undefined);
        await sleep(delayMs);
        await child.kill();
        await broken;
        await start();
      }
      const line = await step.run(checking(), memory);
      for (const language of languages) {
        expect(isForeign(withoutNames(step.title[language]), language)).toBe(false);
        expect(isForeign(withoutNames(line[language]), language), line[language]).toBe(false);
      }
      // A code is no word, not even where it is quoted.
      expect(withoutNames(line['zh-CN'])).not.toMatch(/[a-z]{2,}-[a-z]{2,}/);
    });
  }

  test(`Invariant 11: it ends in the state in which an unbroken run ends (step ${chosen + 1} after ${delayMs} ms, seed ${seed})`, async () => {
    const seen = JSON.stringify(await snapshot(checking(), memory), null, 2);
    await expect(`${seen}\n`).toMatchFileSnapshot('./demo.snapshot.json');
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
    const api = checking();
    const today = civilDateOf(await api.now());
    const end = addDays(today, 300);
    const row = penaltyRow({ 处罚决定日期: today, 处罚有效期: end, 公示截止期: end });
    const { records } = await fileRecords(api.as(provider), submissionOf([row]), api.settle);
    const [id = ''] = records;
    await done(acknowledge(api.as(firm), id));
    await done(reply(api.as(firm), id, 'The fine was annulled.'));
    const env = { ...process.env, CREDIT_URL: child.url };
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
