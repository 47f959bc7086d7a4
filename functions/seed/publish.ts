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
 * changes nothing. Gives how many were new.
 */
export async function publishSeeds(cases: CaseStore): Promise<number> {
  let published = 0;
  for (const seed of seeds) {
    const written = await cases.write({ changes: [seedPublication(seed, uniqueOf(seed))] }, null);
    if (written.ok) published++;
  }
  return published;
}
