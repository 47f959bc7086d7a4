import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type Shard,
  type ShardIteratorType,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';
import type { Checkpoints } from './checkpoints.ts';
import { type EventRecord, eventRecord } from './record.ts';

/** A page of a shard, and the iterator behind it (undefined at the end of a closed shard). */
interface Page {
  records: EventRecord[];
  next: string | undefined;
}

/** Reads a table's stream from where a mapping's checkpoints stand. */
export interface StreamReader {
  /** The shards to read, parents before children. */
  shards(): Promise<string[]>;
  /** An iterator behind a shard's checkpoint. */
  iterator(shardId: string): Promise<string | undefined>;
  page(iterator: string): Promise<Page>;
  arn: string;
}

function byAge(left: Shard, right: Shard): number {
  return (left.ShardId ?? '').localeCompare(right.ShardId ?? '');
}

/** Opens a reader on a stream; its records say that they come from `region`. */
export function createStreamReader(
  client: DynamoDBStreamsClient,
  arn: string,
  checkpoints: Checkpoints,
  region: string,
): StreamReader {
  const iteratorAt = async (
    shardId: string,
    from: { ShardIteratorType: ShardIteratorType; SequenceNumber?: string },
  ) => {
    const { ShardIterator } = await client.send(
      new GetShardIteratorCommand({ StreamArn: arn, ShardId: shardId, ...from }),
    );
    return ShardIterator;
  };
  // A new mapping starts at the horizon also for LATEST: before this boot nothing was written.
  const atHorizon = { ShardIteratorType: 'TRIM_HORIZON' } as const;
  return {
    arn,
    shards: async () => {
      const shards: Shard[] = [];
      let from: string | undefined;
      do {
        const page = await client.send(
          new DescribeStreamCommand({ StreamArn: arn, ...(from && { ExclusiveStartShardId: from }) }),
        );
        shards.push(...(page.StreamDescription?.Shards ?? []));
        from = page.StreamDescription?.LastEvaluatedShardId;
      } while (from !== undefined);
      // Shard ids begin with their instant of creation, so their order is that of their lineage.
      return shards.sort(byAge).flatMap(({ ShardId }) => ShardId ?? []);
    },
    iterator: async (shardId) => {
      const after = checkpoints.of(shardId);
      if (after === undefined) return iteratorAt(shardId, atHorizon);
      try {
        return await iteratorAt(shardId, {
          ShardIteratorType: 'AFTER_SEQUENCE_NUMBER',
          SequenceNumber: after,
        });
      } catch (error) {
        // What was last delivered here is older than the stream keeps: what it still has comes behind it.
        if (error instanceof TrimmedDataAccessException) return iteratorAt(shardId, atHorizon);
        throw error;
      }
    },
    page: async (iterator) => {
      const { Records, NextShardIterator } = await client.send(
        new GetRecordsCommand({ ShardIterator: iterator }),
      );
      const records = (Records ?? []).map((record) => eventRecord(record, arn, region));
      return { records, next: NextShardIterator };
    },
  };
}
