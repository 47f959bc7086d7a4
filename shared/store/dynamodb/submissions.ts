import { gunzipSync, gzipSync } from 'node:zlib';
import { GetItemCommand, type TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { close, open } from '../../keys/keys.ts';
import type { Message } from '../../process/change.ts';
import type { Submission } from '../../submission/submission.ts';
import type { SubmissionStore } from '../store.ts';
import { bytes, type Item, number, text } from './items.ts';
import { queryAll } from './query.ts';
import { partitions, schema, type Tables } from './tables.ts';
import { transact } from './transaction.ts';

/** An item holds 400 KB at most; a payload is cut into pieces below that. */
const pieceBytes = 350_000;
const pieceSort = (index: number): string => `P#${String(index).padStart(3, '0')}`;

/** Submissions in the register: the receipt, and until its rows are records, the payload, packed and closed. */
export const dynamoSubmissions = (tables: Tables): SubmissionStore => ({
  async receive(submission, payload, replay) {
    const keys = await tables.keys();
    const closed = close(keys, gzipSync(payload), submission.id);
    const pieces = Array.from({ length: Math.ceil(closed.length / pieceBytes) }, (_, index) =>
      pieceItem(submission.id, index, closed.subarray(index * pieceBytes, (index + 1) * pieceBytes)),
    );
    const messages: Message[] = [{ to: 'intake', submission: submission.id }];
    const items = [
      { ...receiptItem(submission, 1, pieces.length), [schema.outbox]: { S: JSON.stringify(messages) } },
      ...pieces,
    ];
    const puts = items.map(
      (Item): TransactWriteItem => ({
        Put: { TableName: tables.register, Item, ConditionExpression: 'attribute_not_exists(pk)' },
      }),
    );
    return transact(tables, puts, replay, submission.receivedAt);
  },

  async read(id) {
    const { Item } = await tables.client.send(
      new GetItemCommand({ TableName: tables.register, Key: receiptKey(id), ConsistentRead: true }),
    );
    if (!Item) return null;
    return {
      submission: readReceipt(Item),
      version: number(Item, 'version'),
      pieces: number(Item, 'pieces'),
    };
  },

  async payload(id) {
    const [keys, pieces] = await Promise.all([
      tables.keys(),
      queryAll(tables, tables.register, partitions.submission(id), 'P#'),
    ]);
    return gunzipSync(open(keys, Buffer.concat(pieces.map((piece) => bytes(piece, 'piece'))), id)).toString(
      'utf8',
    );
  },

  async settle({ version, pieces }, submission) {
    const drops = Array.from(
      { length: pieces },
      (_, index): TransactWriteItem => ({
        Delete: {
          TableName: tables.register,
          Key: { pk: { S: partitions.submission(submission.id) }, sk: { S: pieceSort(index) } },
        },
      }),
    );
    const put: TransactWriteItem = {
      Put: {
        TableName: tables.register,
        Item: receiptItem(submission, version + 1, 0),
        ConditionExpression: 'version = :version',
        ExpressionAttributeValues: { ':version': { N: String(version) } },
      },
    };
    const written = await transact(tables, [put, ...drops], null, submission.recordedAt ?? '');
    return written.ok;
  },
});

const receiptKey = (id: string): Item => ({ pk: { S: partitions.submission(id) }, sk: { S: 'RECEIPT' } });

const pieceItem = (id: string, index: number, piece: Uint8Array): Item => ({
  pk: { S: partitions.submission(id) },
  sk: { S: pieceSort(index) },
  piece: { B: piece },
});

/** Rows carry no personal value, but 500 of them with their faults would not fit unpacked. */
function receiptItem({ rows, ...receipt }: Submission, version: number, pieces: number): Item {
  return {
    ...receiptKey(receipt.id),
    version: { N: String(version) },
    pieces: { N: String(pieces) },
    receipt: { S: JSON.stringify(receipt) },
    rows: { B: gzipSync(JSON.stringify(rows)) },
  };
}

const readReceipt = (item: Item): Submission => ({
  ...JSON.parse(text(item, 'receipt')),
  rows: JSON.parse(gunzipSync(bytes(item, 'rows')).toString('utf8')),
});
