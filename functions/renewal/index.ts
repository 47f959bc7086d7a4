import type { Context } from 'aws-lambda';
import { copiesBy } from '../../shared/publication/copies.ts';
import { publishedIn } from '../../shared/store/dynamodb/published.ts';
import { deployedTables } from '../dependencies.ts';
import { keySources } from '../key-sources.ts';
import { drop } from './drop.ts';
import { enter } from './enter.ts';
import { renew } from './renew.ts';

/** What it leaves of its time, in milliseconds, to say how far it is. */
const reserve = 30_000;

/** What an operator may ask of it. */
interface Asked {
  drop?: number;
  enter?: 'disclosures';
}

/**
 * Called by an operator: `{}` goes on with the renewal, `{"drop": 1}` lets a version go as far as it is, `{"enter": "disclosures"}` goes on
 * entering what earlier releases filed into the lists of what is disclosed. Says how far it is.
 */
export async function handler({ drop: version, enter: what }: Asked, context: Context) {
  const { secret } = keySources();
  const on = deployedTables();
  const until = Date.now() + context.getRemainingTimeInMillis() - reserve;
  const going = { tables: on, now: Date.now, until };
  if (what === 'disclosures') {
    const published = copiesBy((kind) => publishedIn(on, kind));
    const entered = await enter({ ...going, published });
    console.info({ code: 'entering', ...entered });
    return entered;
  }
  const renewing = { ...going, secret };
  const answer = version === undefined ? await renew(renewing) : await drop(renewing, version);
  console.info({ code: 'renewal', ...answer });
  return answer;
}
