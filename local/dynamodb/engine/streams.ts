/** Streams: each change of a table, in the transaction that made it, for a day. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Context } from './context.ts';
import type { Place, TableLayout } from './layout.ts';
import type { Operations } from './operation.ts';
import { operation } from './operation.ts';
import { invalid, Refused } from './refused.ts';
import type { Row } from './storage.ts';
import type { Item } from './values.ts';

/** As many as an on-demand table of AWS begins with; what happens to one key is in one of them. */
const SHARDS = 4;
const KEPT_MS = 24 * 3600 * 1000;
const FORGET_EVERY_MS = 10 * 60 * 1000;
const MOST_RECORDS = 1000;
const MOST_BYTES = 1024 * 1024;
const SEQUENCE_DIGITS = 21;

interface Happened {
  keys: Item;
  place: Place;
  before: Pick<Row, 'item' | 'size'> | undefined;
  after: Pick<Row, 'item' | 'size'> | undefined;
  /** Whether the database did it itself, when an item's time was over. */
  byService?: boolean;
}

const shardOf = ({ partition }: Place): number =>
  partition.reduce((mixed, byte) => (mixed * 31 + byte) % 65_521, 0) % SHARDS;

/** Adds a change to its table's stream, where the table has one. */
export function appendChange(context: Context, table: TableLayout, happened: Happened): void {
  if (!table.stream) return;
  const { keys, place, before, after, byService = false } = happened;
  const { view } = table.stream;
  const event = after ? (before ? 'MODIFY' : 'INSERT') : 'REMOVE';
  const [isNew, isOld] = [view.startsWith('NEW'), view.endsWith('OLD_IMAGES') || view === 'OLD_IMAGE'];
  const images = [
    `"Keys":${JSON.stringify(keys)}`,
    ...(isNew && after ? [`"NewImage":${after.item}`] : []),
    ...(isOld && before ? [`"OldImage":${before.item}`] : []),
    `"SizeBytes":${(isNew ? (after?.size ?? 0) : 0) + (isOld ? (before?.size ?? 0) : 0)}`,
    `"StreamViewType":"${view}"`,
  ];
  const service = byService
    ? ',"userIdentity":{"principalId":"dynamodb.amazonaws.com","type":"Service"}'
    : '';
  const record = `"eventName":"${event}"${service},"dynamodb":{${images.join(',')}`;
  context.storage.run(
    'INSERT INTO changes (tab, shard, at, record) VALUES (?, ?, ?, ?)',
    ...[table.id, shardOf(place), context.now(), record],
  );
  context.changes.push({ table: table.name, event, after: after?.item });
  forgetOld(context);
}

/** Forgets the changes that are older than a day, now and then: none is given any more as it is. */
function forgetOld(context: Context): void {
  const now = context.now();
  if (now < context.forgotAtMs + FORGET_EVERY_MS) return;
  context.forgotAtMs = now;
  context.storage.run('DELETE FROM changes WHERE at < ?', now - KEPT_MS);
}

/** The number of the first change that is still given, or of the next to come where none is. */
function horizon({ storage, now }: Context): number {
  const kept = storage.first<{ seq: number }>(
    'SELECT seq FROM changes WHERE at >= ? ORDER BY at, seq LIMIT 1',
    now() - KEPT_MS,
  );
  if (kept) return kept.seq;
  return (
    (storage.first<{ seq: number }>("SELECT seq FROM sqlite_sequence WHERE name = 'changes'")?.seq ?? 0) + 1
  );
}

/** Refuses a place in a stream that is older than what is given: whoever stood there has missed something. */
function checkKept(context: Context, seq: number): void {
  // No change is number 0: there a shard begins.
  if (seq === 0 || seq >= horizon(context)) return;
  throw new Refused(
    'TrimmedDataAccessException',
    'The operation attempted to read past the oldest stream record in a shard',
  );
}

interface ChangeRow {
  seq: number;
  at: number;
  record: string;
}

const sequenceOf = (seq: number): string => String(seq).padStart(SEQUENCE_DIGITS, '0');

function recordText({ seq, at, record }: ChangeRow): string {
  const id = createHash('md5').update(String(seq)).digest('hex');
  const head = `{"eventID":"${id}","eventVersion":"1.1","eventSource":"aws:dynamodb","awsRegion":"local",`;
  const seconds = Math.floor(at / 1000);
  return `${head}${record},"ApproximateCreationDateTime":${seconds},"SequenceNumber":"${sequenceOf(seq)}"}}`;
}

const shardName = (shard: number): string => `shardId-${'0'.repeat(20)}-${String(shard).padStart(8, '0')}`;

function tableOf({ catalog }: Context, arn: string): TableLayout {
  const found = catalog.all.find(({ stream }) => stream?.arn === arn);
  if (!found)
    throw new Refused('ResourceNotFoundException', `Requested resource not found: Stream: ${arn} not found`);
  return found;
}

function shardNamed(name: string): number {
  const shard = Array.from({ length: SHARDS }, (_, each) => each).find((each) => shardName(each) === name);
  if (shard === undefined) throw new Refused('ResourceNotFoundException', `There is no shard ${name}`);
  return shard;
}

const ITERATOR = z.strictObject({ arn: z.string(), shard: z.number(), after: z.number() });

function readIterator(text: string): z.infer<typeof ITERATOR> {
  try {
    return ITERATOR.parse(JSON.parse(Buffer.from(text, 'base64').toString('utf8')));
  } catch {
    throw invalid('Invalid ShardIterator');
  }
}

const iterator = (at: z.infer<typeof ITERATOR>): string => Buffer.from(JSON.stringify(at)).toString('base64');

const LIMIT = z.int().min(1).optional();

export const streamOperations = (context: Context): Operations => ({
  ListStreams: operation(z.strictObject({ TableName: z.string().optional() }), ({ TableName }) => {
    const streamed = context.catalog.all.filter(
      ({ name, stream }) => stream && (TableName === undefined || TableName === name),
    );
    const streams = streamed.map(({ name, stream }) => {
      const StreamArn = stream?.arn ?? '';
      return { StreamArn, TableName: name, StreamLabel: StreamArn.split('/stream/')[1] };
    });
    return JSON.stringify({ Streams: streams });
  }),

  DescribeStream: operation(
    z.strictObject({ StreamArn: z.string(), ExclusiveStartShardId: z.string().optional(), Limit: LIMIT }),
    ({ StreamArn, ExclusiveStartShardId: after = '', Limit = SHARDS }) => {
      const table = tableOf(context, StreamArn);
      const { KeySchema, StreamSpecification } = context.catalog.definition(table.name);
      const all = Array.from({ length: SHARDS }, (_, shard) => shardName(shard)).filter(
        (name) => name > after,
      );
      const shards = all.slice(0, Limit).map((ShardId) => ({
        ShardId,
        SequenceNumberRange: { StartingSequenceNumber: sequenceOf(0) },
      }));
      const description = {
        StreamArn,
        StreamLabel: StreamArn.split('/stream/')[1],
        StreamStatus: 'ENABLED',
        StreamViewType: StreamSpecification?.StreamViewType,
        TableName: table.name,
        KeySchema,
        Shards: shards,
        ...(all.length > shards.length && { LastEvaluatedShardId: shards.at(-1)?.ShardId }),
      };
      return JSON.stringify({ StreamDescription: description });
    },
  ),

  GetShardIterator: operation(
    z.strictObject({
      StreamArn: z.string(),
      ShardId: z.string(),
      ShardIteratorType: z.enum(['TRIM_HORIZON', 'LATEST', 'AT_SEQUENCE_NUMBER', 'AFTER_SEQUENCE_NUMBER']),
      SequenceNumber: z.string().regex(/^\d+$/).optional(),
    }),
    ({ StreamArn, ShardId, ShardIteratorType: type, SequenceNumber }) => {
      tableOf(context, StreamArn);
      const shard = shardNamed(ShardId);
      if (type.endsWith('SEQUENCE_NUMBER') && SequenceNumber === undefined) {
        throw invalid(`SequenceNumber must be given for ${type}`);
      }
      if (SequenceNumber !== undefined) checkKept(context, Number(SequenceNumber));
      const after = {
        TRIM_HORIZON: () => 0,
        LATEST: () =>
          context.storage.first<{ seq: number | null }>('SELECT max(seq) AS seq FROM changes')?.seq ?? 0,
        AT_SEQUENCE_NUMBER: () => Number(SequenceNumber) - 1,
        AFTER_SEQUENCE_NUMBER: () => Number(SequenceNumber),
      }[type]();
      return JSON.stringify({ ShardIterator: iterator({ arn: StreamArn, shard, after }) });
    },
  ),

  GetRecords: operation(
    z.strictObject({ ShardIterator: z.string(), Limit: LIMIT }),
    ({ ShardIterator, Limit = MOST_RECORDS }) => {
      const { arn, shard, after } = readIterator(ShardIterator);
      const { id } = tableOf(context, arn);
      const found = context.storage.all<ChangeRow>(
        'SELECT seq, at, record FROM changes WHERE tab = ? AND shard = ? AND seq > ? AND at >= ? ORDER BY seq LIMIT ?',
        ...[id, shard, after, context.now() - KEPT_MS, Math.min(Limit, MOST_RECORDS)],
      );
      let bytes = 0;
      const page = found.filter(({ record }) => {
        const fits = bytes < MOST_BYTES;
        bytes += record.length;
        return fits;
      });
      const next = iterator({ arn, shard, after: page.at(-1)?.seq ?? after });
      return `{"Records":[${page.map(recordText).join(',')}],"NextShardIterator":"${next}"}`;
    },
  ),
});
