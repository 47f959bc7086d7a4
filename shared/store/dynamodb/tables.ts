import type { Home, HomeSort } from '../../ids.ts';
import type { Keys } from '../../keys/keys.ts';
import type { Month } from '../../promptness/lateness.ts';
import type { Database } from './database.ts';

/** What every adapter needs: the client, where things are, and the keys (fetched when first needed). */
export interface Tables {
  client: Database;
  register: string;
  history: string;
  keys: () => Promise<Keys>;
}

/** Names in the tables, once: the template declares them, the adapters use them. */
export const schema = {
  partition: 'pk',
  sort: 'sk',
  expires: 'expires',
  dueIndex: { name: 'due', partition: 'dueShard', sort: 'dueAt' },
  outbox: 'outbox',
} as const;

const homePrefixes = { subject: 'S', unit: 'U', published: 'P' } as const satisfies Record<HomeSort, string>;

export const partitions = {
  home: ({ of, key }: Home) => `${homePrefixes[of]}#${key}`,
  work: (unit: string) => `W#${unit}`,
  /** The periods that run in which somebody must act, spread as the due index is. */
  periods: (shard: number) => `R#${shard}`,
  /** What is disclosed of an item that a unit provided, in the order in which it took effect. */
  disclosed: (item: string, unit: string) => `V#${item}#${unit}`,
  /** How promptly units provided in a month, by unit and item. */
  promptness: (month: Month) => `M#${month}`,
  /** The looks of a month that were refused, as supervision reads them. */
  refusedLooks: (month: Month) => `X#${month}`,
  pieces: (submission: string) => `B#${submission}`,
  replay: (key: string) => `I#${key}`,
  /** How the platform runs: of no case and no person. */
  operation: 'O#platform',
  /** What the register keeps of the keys in use. */
  keys: 'K#keys',
};

/** The home of a partition; null where it is none. */
export function homeAt(partition: string): Home | null {
  const [prefix, key] = partition.split('#');
  const of = (Object.keys(homePrefixes) as HomeSort[]).find((sort) => homePrefixes[sort] === prefix);
  // What key a sort of home has, its identifiers' pattern says when one is read.
  return of && key ? ({ of, key } as Home) : null;
}

/** The due index is spread over shards, so that a midnight at which much ends is no hot partition. */
export const dueShards = 8;
