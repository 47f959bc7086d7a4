/** PartiQL's `SELECT`, as far as the adapters send it: what of some partitions begins alike, in one request. */
import { z } from 'zod';
import type { Context } from './context.ts';
import { keyAttributes } from './layout.ts';
import { unread } from './operation.ts';
import { invalid } from './refused.ts';
import { type Found, PAGE_BYTES, readOn, searchOf } from './search.ts';

/** `SELECT * FROM "table" WHERE pk IN [?, …] AND begins_with(sk, ?)`: its table, its key's names, and its partitions. */
const SELECT =
  /^\s*SELECT\s+\*\s+FROM\s+"([^"]+)"\s+WHERE\s+(\w+)\s+IN\s+\[\s*(\?(?:\s*,\s*\?)*)\s*\]\s+AND\s+begins_with\s*\(\s*(\w+)\s*,\s*\?\s*\)\s*$/i;

/** How many partitions one statement may name. */
const MOST_PARTITIONS = 50;

/** A selection that is understood. */
export interface Selection {
  table: string;
  key: { partition: string; sort: string };
  /** As they were sent. */
  partitions: unknown[];
  beginning: unknown;
}

/** Understands a statement; null where it selects nothing. @throws Refused where it does not fit its table or its parameters */
export function selectionOf(
  { catalog }: Context,
  statement: string,
  values: readonly unknown[],
): Selection | null {
  const [, table = '', partition = '', marks = '', sort = ''] = SELECT.exec(statement) ?? [];
  if (table === '') return null;
  const names = keyAttributes(catalog.layout(table)).map(({ name }) => name);
  if (names[0] !== partition || names[1] !== sort) {
    throw invalid(`A selection by anything but the key of its table is not supported here: ${statement}`);
  }
  const count = marks.split(',').length;
  const beginning = values.at(-1);
  if (values.length !== count + 1) {
    throw invalid("Number of parameters in request and statement don't match.");
  }
  if (count > MOST_PARTITIONS) {
    throw invalid(`Too many values in the IN clause: ${count}, at most ${MOST_PARTITIONS}`);
  }
  // One that is named twice is read once.
  const partitions = [
    ...new Map(values.slice(0, count).map((each) => [JSON.stringify(each), each])).values(),
  ];
  return { table, key: { partition, sort }, partitions, beginning };
}

/** Where a page ended: in which of the partitions, behind which key of it. */
const end = z.strictObject({ at: z.int().min(0), behind: unread.optional() });
type End = z.infer<typeof end>;

const tokenOf = (ended: End): string => Buffer.from(JSON.stringify(ended)).toString('base64');

function endOf(token: string | undefined): End {
  if (token === undefined) return { at: 0 };
  try {
    return end.parse(JSON.parse(Buffer.from(token, 'base64').toString()));
  } catch {
    throw invalid('Invalid NextToken');
  }
}

/** Reads a page of a selection, partition by partition, each in its order, as one answer. */
export function select(context: Context, selection: Selection, token: string | undefined): string {
  const { table, key, partitions, beginning } = selection;
  const first = endOf(token);
  const items: string[] = [];
  let room = PAGE_BYTES;
  for (let { at, behind } = first; at < partitions.length; at++, behind = undefined) {
    const input = {
      TableName: table,
      KeyConditionExpression: '#partition = :partition AND begins_with(#sort, :beginning)',
      ExpressionAttributeNames: { '#partition': key.partition, '#sort': key.sort },
      ExpressionAttributeValues: { ':partition': partitions[at], ':beginning': beginning },
      ...(behind ? { ExclusiveStartKey: behind } : {}),
    };
    const found: Found = readOn(context, searchOf(context, input, true), input, room);
    items.push(...found.items);
    room -= found.bytes;
    if (found.last) return answered(items, { at, behind: found.last });
  }
  return answered(items, null);
}

const answered = (items: readonly string[], ended: End | null): string =>
  `{"Items":[${items.join(',')}]${ended ? `,"NextToken":${JSON.stringify(tokenOf(ended))}` : ''}}`;
