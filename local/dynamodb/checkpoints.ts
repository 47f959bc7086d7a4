import { join } from 'node:path';
import { z } from 'zod';
import { readJsonIfPresent, replaceFile } from '../files.ts';

const SAVED = z.record(z.string(), z.string());

/** How far an event source mapping has read each shard of its stream. */
export interface Checkpoints {
  /** The last sequence number that needs no delivery any more, or undefined at the shard's start. */
  of(shardId: string): string | undefined;
  /** Keeps the position of a shard: from now on it survives `kill -9`. */
  keep(shardId: string, sequenceNumber: string): void;
}

/** Opens the checkpoints of one mapping, a file in `folder`. */
export function openCheckpoints(folder: string, mappingId: string): Checkpoints {
  const file = join(folder, `${mappingId}.json`);
  const shards = SAVED.parse(readJsonIfPresent(file) ?? {});
  return {
    of: (shardId) => shards[shardId],
    keep: (shardId, sequenceNumber) => {
      shards[shardId] = sequenceNumber;
      replaceFile(file, JSON.stringify(shards));
    },
  };
}
