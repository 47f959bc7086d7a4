import { fingerprint } from '../../shared/keys/keys.ts';
import { seedPublication } from '../../shared/publication/open.ts';
import { type Seed, seeds } from '../../shared/publication/seeds.ts';
import type { CaseStore } from '../../shared/store/store.ts';

/** The same identifier at every deployment, in the form of a UUID. */
const uniqueOf = ({ what, id }: Seed): string =>
  Buffer.from(fingerprint(`${what}/${id}`), 'base64url')
    .toString('hex')
    .slice(0, 32);

/**
 * Publishes the first version of what the product ships with, where it is not published yet. Doing it again
 * changes nothing. Gives how many were new; throws where another write came between.
 */
export async function publishSeeds(cases: CaseStore): Promise<number> {
  let published = 0;
  for (const seed of seeds) {
    const change = seedPublication(seed, uniqueOf(seed));
    const written = await cases.write({ changes: [change] }, null);
    if (written.ok) published++;
    else if (!(await cases.stored(change.state.id))) {
      throw new Error(`${seed.what}/${seed.id} is not published: another write came between. Deploy again.`);
    }
  }
  return published;
}
