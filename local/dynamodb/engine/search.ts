/** What lies in the order of a table or an index: a range of a partition, or all. */
import { z } from 'zod';
import type { Context } from './context.ts';
import { parseCondition } from './expressions/condition.ts';
import { meets } from './expressions/evaluate.ts';
import { checkOperands } from './expressions/operands.ts';
import { BEHIND_ALL, behind, type Range, rangeOf } from './expressions/range.ts';
import type { Condition, Parsed, Path } from './expressions/syntax.ts';
import { type Terms, termsOf } from './expressions/terms.ts';
import { projectedBy, projectionOf, shown } from './items.ts';
import { type IndexLayout, keyAttributes, placeAt, placeIn, type TableLayout } from './layout.ts';
import { given, type Operations, operation, reports, unread } from './operation.ts';
import { invalid, invalidParameter } from './refused.ts';
import type { Row, Span } from './storage.ts';
import { type Item, readItem } from './values.ts';
import { keysOf, Stored } from './writing.ts';

/** How much is read for one answer. */
export const PAGE_BYTES = 1024 * 1024;
const NOTHING = Buffer.alloc(0);

const common = {
  TableName: z.string(),
  IndexName: z.string().optional(),
  ConsistentRead: z.boolean().optional(),
  ExclusiveStartKey: unread.optional(),
  FilterExpression: z.string().optional(),
  Limit: z.int().min(1).optional(),
  ProjectionExpression: z.string().optional(),
  Select: z.enum(['ALL_ATTRIBUTES', 'ALL_PROJECTED_ATTRIBUTES', 'SPECIFIC_ATTRIBUTES', 'COUNT']).optional(),
  ReturnConsumedCapacity: reports.ReturnConsumedCapacity,
  ...given,
};

const querySpec = z.strictObject({
  ...common,
  KeyConditionExpression: z.string(),
  ScanIndexForward: z.boolean().optional(),
});

const scanSpec = z.strictObject(common);

export type Input = z.infer<typeof scanSpec>;

/** A search that is understood. */
interface Search {
  table: TableLayout;
  index: IndexLayout | undefined;
  range: Range | undefined;
  filter: Parsed<Condition> | undefined;
  terms: Terms;
  paths: readonly Path[] | undefined;
  forward: boolean;
}

function indexOf(table: TableLayout, { IndexName: name, ConsistentRead }: Input): IndexLayout | undefined {
  if (name === undefined) return undefined;
  const index = table.indexes.find((each) => each.name === name);
  if (!index) throw invalid(`The table does not have the specified index: ${name}`);
  if (ConsistentRead) throw invalid('Consistent reads are not supported on global secondary indexes');
  return index;
}

/** The partition in which a key lies, and the parts of its place in there: the sort key's first. */
function startOf({ table, index }: Search, key: Item): { partition: Buffer; parts: [Buffer, ...Buffer[]] } {
  const { partition, sort } = placeAt(table, keysOf(table, key));
  if (!index) return { partition, parts: [sort] };
  const entry = placeIn(index, key);
  if (!entry) throw invalid('The provided starting key is invalid');
  return { partition: entry.partition, parts: [entry.sort, partition, sort] };
}

/** Refuses a start outside of what is asked for, where no page can have ended. */
function checkWithin(
  { partition, low, high }: Range,
  { partition: at, parts: [sort] }: ReturnType<typeof startOf>,
): void {
  if (!at.equals(partition)) {
    throw invalid('The provided starting key is outside query boundaries based on provided conditions');
  }
  if (Buffer.compare(sort, low) < 0 || Buffer.compare(sort, high) >= 0) {
    throw invalid('The provided starting key does not match the range key predicate');
  }
}

const keyNames = ({ table, index }: Pick<Search, 'table' | 'index'>): string[] => [
  ...new Set(
    [table, ...(index ? [index] : [])].flatMap((each) => keyAttributes(each).map(({ name }) => name)),
  ),
];

/** From where to where is read: the range, or all, behind where a page before it ended. */
function spanOf(search: Search, start: Item | undefined): Span {
  const { range, forward, index } = search;
  const rest = index ? [NOTHING, NOTHING] : [];
  const from = range ? [range.low, ...rest] : [NOTHING, NOTHING, ...rest];
  const to = range ? [range.high, ...rest] : [BEHIND_ALL, NOTHING, ...rest];
  if (!start) return { from, to, forward };
  const names = keyNames(search);
  const fits = Object.keys(start).length === names.length && names.every((name) => start[name]);
  if (!fits) throw invalid('The provided starting key is invalid');
  const startsAt = startOf(search, start);
  if (range) checkWithin(range, startsAt);
  const place = range ? startsAt.parts : [startsAt.partition, ...startsAt.parts];
  if (forward) return { from: [...place.slice(0, -1), behind(place.at(-1) ?? NOTHING)], to, forward };
  return { from, to: place, forward };
}

function rows({ storage }: Context, { table, index, range }: Search, span: Span): Iterable<Row> {
  return index
    ? storage.indexed(index.id, range?.partition, span)
    : storage.items(table.id, range?.partition, span);
}

/** What an index shows of an item. */
const showing = ({ index, paths }: Search): readonly Path[] | undefined =>
  paths ?? (index && index.shows !== 'all' ? index.shows.map((name) => [name]) : undefined);

/** What a page found: its items as they are answered, how many were looked at, how large they are, and the last where more may come. */
export interface Found {
  items: string[];
  scanned: number;
  bytes: number;
  last: Item | undefined;
}

/** Reads until so many items were looked at, or more bytes than there is room for. */
export function readOn(context: Context, search: Search, input: Input, room = PAGE_BYTES): Found {
  const start = input.ExclusiveStartKey && readItem(input.ExclusiveStartKey);
  const paths = showing(search);
  const items: string[] = [];
  let [scanned, bytes] = [0, 0];
  for (const row of rows(context, search, spanOf(search, start))) {
    const stored = new Stored(row);
    scanned += 1;
    bytes += row.size;
    const passes = !search.filter || meets(search.filter.tree, stored.item, search.terms);
    if (passes) items.push(input.Select === 'COUNT' ? '' : shown(stored, paths));
    // Whoever reaches a limit is not told that nothing comes behind it.
    if (scanned === input.Limit || bytes > room) {
      return { items, scanned, bytes, last: keysAt(search, stored.item) };
    }
  }
  return { items, scanned, bytes, last: undefined };
}

function page(context: Context, search: Search, input: Input): string {
  const { items, scanned, last } = readOn(context, search, input);
  const found = input.Select === 'COUNT' ? '' : `"Items":[${items.join(',')}],`;
  const more = last ? `,"LastEvaluatedKey":${JSON.stringify(last)}` : '';
  return `{${found}"Count":${items.length},"ScannedCount":${scanned}${more}}`;
}

const keysAt = (search: Search, item: Item): Item =>
  Object.fromEntries(keyNames(search).map((name) => [name, item[name] ?? {}]));

/** Understands a search. @throws Refused where it cannot be carried out */
export function searchOf(
  context: Context,
  input: Input & { KeyConditionExpression?: string },
  forward: boolean,
): Search {
  const table = context.catalog.layout(input.TableName);
  const index = indexOf(table, input);
  const key = conditionIn(input.KeyConditionExpression, 'KeyConditionExpression');
  const filter = conditionIn(input.FilterExpression, 'FilterExpression');
  const projection = projectionOf(input.ProjectionExpression);
  const terms = termsOf(input, [key, filter, projection]);
  checkSelect(input, index);
  if (key) checkOperands(key.tree, terms, 'KeyConditionExpression');
  const range = key && rangeOf(key.tree, index ?? table, terms);
  if (filter) checkOperands(filter.tree, terms, 'FilterExpression');
  const search = { table, index, range, filter, terms, paths: projectedBy(projection, terms), forward };
  checkAttributes(search);
  return search;
}

const conditionIn = (expression: string | undefined, called: string) =>
  expression === undefined ? undefined : parseCondition(expression, called);

function checkSelect({ Select, ProjectionExpression }: Input, index: IndexLayout | undefined): void {
  if (Select === 'SPECIFIC_ATTRIBUTES' && ProjectionExpression === undefined) {
    throw invalid(
      'Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES',
    );
  }
  if (Select !== undefined && Select !== 'SPECIFIC_ATTRIBUTES' && ProjectionExpression !== undefined) {
    throw invalid(`Cannot specify the ProjectionExpression when choosing to get ${Select}`);
  }
  if (Select === 'ALL_PROJECTED_ATTRIBUTES' && !index) {
    throw invalid('ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName');
  }
  if (Select === 'ALL_ATTRIBUTES' && index && index.shows !== 'all') {
    throw invalidParameter(
      `Select type ALL_ATTRIBUTES is not supported for global secondary index ${index.name} because its projection type is not ALL`,
    );
  }
}

/** The attributes that a filter is about. */
function attributesIn(filter: Condition, terms: Terms): string[] {
  const found: string[] = [];
  JSON.stringify(filter, (name, value) => {
    if (name === 'path') found.push(String(terms.path(value)[0]));
    return value;
  });
  return found;
}

/** Refuses a filter or a projection that is about what is not to be had: a query's key, or what an index does not show. */
function checkAttributes({ table, index, range, filter, terms, paths }: Search): void {
  const filtered = filter ? attributesIn(filter.tree, terms) : [];
  const keys = range ? keyAttributes(index ?? table).map(({ name }) => name) : [];
  const key = filtered.find((name) => keys.includes(name));
  if (key) {
    throw invalid(
      `Filter Expression can only contain non-primary key attributes: Primary key attribute: ${key}`,
    );
  }
  const hidden = [...filtered, ...(paths ?? []).map(([name]) => String(name))].filter(
    (name) => index && index.shows !== 'all' && !index.shows.includes(name),
  );
  if (hidden.length > 0) {
    throw invalidParameter(
      `Secondary index ${index?.name} does not project one or more filter attributes: [${hidden.join(', ')}]`,
    );
  }
}

export const searchOperations = (context: Context): Operations => ({
  Query: operation(querySpec, ({ ScanIndexForward = true, ...input }) =>
    page(context, searchOf(context, input, ScanIndexForward), input),
  ),
  Scan: operation(scanSpec, (input) => page(context, searchOf(context, input, true), input)),
});
