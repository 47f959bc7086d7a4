/**
 * `npm run log:referee`: a platform whose log is read by code that is not ours. Needs Go with golang.org/x/mod, which
 * Debian has as `golang-go` and `golang-golang-x-mod-dev`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { done } from '../../local/acts/answered.ts';
import { Api } from '../../local/acts/api.ts';
import { bank, firmCode, provider } from '../../local/acts/cast.ts';
import { fileRecords } from '../../local/acts/file.ts';
import { inquire } from '../../local/acts/inquire.ts';
import { withPlatform } from '../hostile/support/platform.ts';
import { command } from '../hostile/support/report.ts';
import { settle } from '../hostile/support/settle.ts';
import { inventedOrganization, penaltyRow, submissionOf } from '../support/penalties.ts';

const program = new URL('./referee.go', import.meta.url).pathname;
/** Where Debian puts the sources of Go's packages, so that none is fetched. */
const offline = { GO111MODULE: 'off', GOPATH: '/usr/share/gocode' };

/** More than a tile holds. */
const records = 300;
const looks = 7;

/** Whether the referee finds nothing wrong with the log of a platform, and with checkpoints of it that were kept; it says what. */
async function holds(url: string, kept: readonly string[]): Promise<boolean> {
  const referee = spawn('go', ['run', program, url, ...kept], {
    env: { ...process.env, ...offline },
    stdio: 'inherit',
  });
  const [code] = await once(referee, 'exit');
  return code === 0;
}

/** Adds to the log: a look at a time, then many records at once. */
async function fill(api: Api): Promise<void> {
  for (let look = 0; look < looks; look++) await done(inquire(api.as(bank), firmCode, { type: 'public' }));
  const rows = Array.from({ length: records }, () =>
    penaltyRow({ '行政相对人代码_1（统一社会信用代码）': inventedOrganization() }),
  );
  await fileRecords(api.as(provider), submissionOf(rows), () => settle(api));
}

const main = (): Promise<boolean> =>
  withPlatform(async ({ dataDir, start }) => {
    const { url } = await start();
    const api = new Api(url);
    const kept: string[] = [];
    const keep = async () => {
      const answer = await fetch(`${url}/v1/log/checkpoint`);
      const file = join(dataDir, `checkpoint-${kept.length}`);
      writeFileSync(file, await answer.text());
      kept.push(file);
    };
    await settle(api);
    await keep();
    for (let time = 0; time < 2; time++) {
      await fill(api);
      await keep();
    }
    const altered = join(dataDir, 'altered');
    writeFileSync(
      altered,
      readFileSync(kept.at(-1) ?? '', 'utf8').replace(/\d+/, (size) => `${Number(size) - 1}`),
    );
    const isHeld = (await holds(url, kept)) && !(await holds(url, [altered]));
    console.log(isHeld ? 'Every promise held.' : 'A promise was broken.');
    return isHeld;
  });

await command(main);
