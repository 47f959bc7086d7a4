import { gunzipSync } from 'node:zlib';
import { listOf, nullable, number, objectOf, oneOf, text as textOf } from '../../process/reading.ts';
import { type SubmissionState, submissionStatuses } from '../../submission/state.ts';
import { rowResult } from '../../submission/stored.ts';
import { bytes, text } from './item.ts';
import { partitions, type Tables } from './tables.ts';

const receipt = objectOf({
  id: textOf,
  status: oneOf(submissionStatuses),
  item: textOf,
  catalogVersion: number,
  provider: textOf,
  client: textOf,
  receivedAt: textOf,
  recordedAt: nullable(textOf),
});

/** A receipt of the first release, which kept submissions in a partition of their own and as no cases. */
export async function readFirstReleaseReceipt(tables: Tables, id: string): Promise<SubmissionState | null> {
  const Key = { pk: { S: partitions.pieces(id) }, sk: { S: 'RECEIPT' } };
  const { Item } = await tables.client.call('GetItem', {
    TableName: tables.register,
    Key,
    ConsistentRead: true,
  });
  if (!Item) return null;
  const read = receipt(JSON.parse(text(Item, 'receipt')), 'a receipt');
  const rows = JSON.parse(gunzipSync(bytes(Item, 'rows')).toString('utf8'));
  return {
    ...read,
    kind: 'submission',
    stalledAt: null,
    pieces: 0,
    reviewBy: read.receivedAt,
    // There was no worklist entry for what came back.
    reviewed: null,
    exemption: null,
    inclusion: null,
    confirmBy: null,
    confirmations: [],
    file: null,
    secret: { rows: listOf(rowResult)(rows, 'rows'), unread: [] },
  };
}
