/** Goes through all that is held, a part a run, and enters what does not fit on the worklist of supervision (Art. 30, 54). */
import { progressOf } from '../../shared/store/dynamodb/progress.ts';
import { rawTable } from '../../shared/store/dynamodb/raw.ts';
import { databaseClient } from '../database/client.ts';
import { dependencies } from '../dependencies.ts';
import { edge } from '../edge.ts';
import { readLog } from '../log/dependencies.ts';
import { variable } from '../variable.ts';
import { foundCode, roundCode } from './found.ts';
import { report } from './report.ts';
import { runAudit } from './run.ts';

const wired = { ...dependencies(), ...readLog() };
const client = databaseClient();
const progress = progressOf('AUDIT', { client, log: variable('LOG_TABLE') });

const on = {
  ...wired,
  register: rawTable(client, variable('REGISTER_TABLE')),
  history: rawTable(client, variable('HISTORY_TABLE')),
  checking: wired,
  now: edge.now,
};

/** How long a run takes at most: less than the time that the function has, and than comes between two runs. */
const longestMs = 40_000;

/** Called by the schedule. */
export async function handler(): Promise<void> {
  const until = performance.now() + longestMs;
  const at = await runAudit(on, {
    progress,
    async report(found) {
      console.error({ code: foundCode, ...found });
      await report(wired.cases, found, edge.now(), edge.newId);
    },
    hasTime: () => performance.now() < until,
  });
  if (at) console.info({ code: at.ended === 'in-time' ? roundCode : 'audited', ...at });
}
