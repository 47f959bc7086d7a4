/** A platform of its own to be fuzzed, with what lies with its data: the key of its tokens, its secret, its histories. */
import { dynamoHistory } from '../../../shared/store/dynamodb/history.ts';
import type { ChildPlatform } from '../../local/support/child-platform.ts';
import { tablesOf } from '../../support/stores.ts';
import { wrongEvents } from './acts.ts';
import type { Fuzzed } from './run.ts';
import { Stock } from './stock.ts';
import { Issuer } from './tokens.ts';
import type { World } from './world.ts';

/**
 * What a run works with, and how the histories of all that it knows are held to who might bring them about.
 * @param together how many lawful cases of a kind are made at once
 */
export async function fuzzedAt(
  { url, dynamodb }: ChildPlatform,
  dataDir: string,
  together = 4,
): Promise<Fuzzed & { wrongEvents(world: World): Promise<string[]> }> {
  const tables = tablesOf({ platform: { endpoints: { dynamodb } }, dataDir });
  const issuer = new Issuer(url, dataDir);
  const stock = new Stock(url, issuer, together);
  return {
    url,
    issuer,
    stock,
    keys: await tables.keys(),
    wrongEvents: (world) => {
      const { code: _1, asset: _2, 'published-name': _3, tile: _4, ...cases } = world.ids;
      return wrongEvents(dynamoHistory(tables), [...Object.values(cases).flat(), ...stock.ids]);
    },
  };
}
