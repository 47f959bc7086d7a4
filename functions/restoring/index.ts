import type { Context } from 'aws-lambda';
import { logRestore } from '../../shared/store/dynamodb/log-restore.ts';
import { progressOf } from '../../shared/store/dynamodb/progress.ts';
import { rawTable } from '../../shared/store/dynamodb/raw.ts';
import { databaseClient } from '../database/client.ts';
import { dependencies } from '../dependencies.ts';
import { edge } from '../edge.ts';
import { readLog } from '../log/dependencies.ts';
import { kmsSigner } from '../sealer/signer.ts';
import { variable } from '../variable.ts';
import type { Restoring } from './asked.ts';
import { restore } from './restore.ts';

/** What it leaves of its time, in milliseconds, to say how far it is. */
const reserve = 30_000;

const client = databaseClient();
const table = { client, log: variable('LOG_TABLE') };
const wired = { ...dependencies(), ...readLog() };

/** Called by an operator once the tables are restored: `{"to": "<the instant>"}`, again and again until it is done. */
export async function handler(asked: Restoring, context: Pick<Context, 'getRemainingTimeInMillis'>) {
  const on = {
    ...wired,
    restore: logRestore(table),
    signer: kmsSigner(variable('LOG_KEY'), variable('LOG_ORIGIN')),
    raw: rawTable(client, variable('HISTORY_TABLE')),
    progress: progressOf('RESTORE', table),
    now: edge.now,
    newId: edge.newId,
    hasTime: () => context.getRemainingTimeInMillis() > reserve,
  };
  const answer = await restore(on, asked);
  console.info({ code: 'restored', ...answer });
  return answer;
}
