import type { Context } from 'aws-lambda';
import { deployedTables } from '../dependencies.ts';
import { keySources } from '../key-sources.ts';
import { drop, renew } from './renew.ts';

/** What it leaves of its time, in milliseconds, to say how far it is. */
const reserve = 30_000;

/** Called by an operator: `{}` goes on with the renewal, `{"drop": 1}` lets a version go. Says how far it is. */
export async function handler({ drop: version }: { drop?: number }, context: Context) {
  const { secret } = keySources();
  const on = deployedTables();
  const until = Date.now() + context.getRemainingTimeInMillis() - reserve;
  const answer =
    version === undefined
      ? await renew({ tables: on, secret, now: Date.now, until })
      : await drop({ tables: on, secret }, version);
  console.info({ code: 'renewal', ...answer });
  return answer;
}
