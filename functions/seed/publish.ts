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

type Missing = { seed: Seed; change: ReturnType<typeof seedPublication> };

/** How many are published with one transaction: three items each, of the hundred that it takes. */
const together = 25;

/**
 * Publishes the first version of what the product ships with, where it is not published yet. Doing it again
 * changes nothing. Gives how many were new; throws where another write came between.
 */
export async function publishSeeds(cases: Publishing): Promise<number> {
  const there = await publicationsOf(cases);
  const missing = seeds
    .map((seed): Missing => ({ seed, change: seedPublication(seed, uniqueOf(seed)) }))
    .filter(({ change }) => !there.has(change.state.id));
  let published = 0;
  for (let from = 0; from < missing.length; from += together)
    published += await publishAll(cases, missing.slice(from, from + together));
  return published;
}

type Publishing = Pick<CaseStore, 'published' | 'stored' | 'write'>;

/** Publishes some, one by one where another deployment has published one of them meanwhile. Gives how many were new. */
async function publishAll(cases: Publishing, some: readonly Missing[]): Promise<number> {
  const written = await cases.write({ changes: some.map(({ change }) => change) }, null);
  if (written.ok) return some.length;
  let published = 0;
  for (const { seed, change } of some) {
    if ((await cases.write({ changes: [change] }, null)).ok) published++;
    else if (!(await cases.stored(change.state.id))) {
      throw new Error(`${seed.what}/${seed.id} is not published: another write came between. Deploy again.`);
    }
  }
  return published;
}

/** By which publications there is what is published by now: at most deployments, all of it. */
async function publicationsOf({ published }: Pick<CaseStore, 'published'>): Promise<ReadonlySet<string>> {
  const lists = await Promise.all(publishedKinds.map((what) => published(what)));
  return new Set(lists.flat().map(({ publication }) => publication));
}
