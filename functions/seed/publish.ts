import { fingerprint } from '../../shared/keys/keys.ts';
import { publishedKinds } from '../../shared/publication/kinds.ts';
import { seedPublication } from '../../shared/publication/open.ts';
import { type Seed, seeds } from '../../shared/publication/seeds.ts';
import type { CaseStore } from '../../shared/store/store.ts';

/** The same identifier at every deployment, in the form of a UUID. */
const uniqueOf = ({ what, id }: Seed): string =>
  Buffer.from(fingerprint(`${what}/${id}`), 'base64url')
    .toString('hex')
    .slice(0, 32);

/** How many are written beside each other: each waits for the database and for nothing else. */
const atOnce = 8;

/**
 * Publishes the first version of what the product ships with, where it is not published yet. Doing it again
 * changes nothing. Gives how many were new; throws where another write came between.
 */
export async function publishSeeds(
  cases: Pick<CaseStore, 'published' | 'stored' | 'write'>,
): Promise<number> {
  const there = await publicationsOf(cases);
  const missing = seeds
    .map((seed) => ({ seed, change: seedPublication(seed, uniqueOf(seed)) }))
    .filter(({ change }) => !there.has(change.state.id));
  let published = 0;
  const publish = async ({ seed, change }: (typeof missing)[number]) => {
    const written = await cases.write({ changes: [change] }, null);
    if (written.ok) published++;
    else if (!(await cases.stored(change.state.id))) {
      throw new Error(`${seed.what}/${seed.id} is not published: another write came between. Deploy again.`);
    }
  };
  const worker = async () => {
    for (let next = missing.shift(); next; next = missing.shift()) await publish(next);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return published;
}

/** By which publications there is what is published by now: at most deployments, all of it. */
async function publicationsOf({ published }: Pick<CaseStore, 'published'>): Promise<ReadonlySet<string>> {
  const lists = await Promise.all(publishedKinds.map((what) => published(what)));
  return new Set(lists.flat().map(({ publication }) => publication));
}
