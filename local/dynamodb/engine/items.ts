/** One item: read, put, updated, deleted. */
import { z } from 'zod';
import { conditional, conditionFailed, type Understood, understood } from './conditions.ts';
import type { Context } from './context.ts';
import { checkUpdate, updated } from './expressions/apply.ts';
import { at } from './expressions/evaluate.ts';
import { checkApart } from './expressions/paths.ts';
import { projected } from './expressions/project.ts';
import type { Path } from './expressions/syntax.ts';
import { type Terms, termsOf } from './expressions/terms.ts';
import { parseProjection, parseUpdate } from './expressions/update.ts';
import { keyAttributes, placeAt, type TableLayout } from './layout.ts';
import { given, type Operations, operation, reports, unread } from './operation.ts';
import { unfit } from './refused.ts';
import { type Item, readItem } from './values.ts';
import { acceptable, drop, keep, type Stored, storedAt } from './writing.ts';

const on = { TableName: z.string() };

const TOO_LARGE = 'Item size has exceeded the maximum allowed size';
const TOO_LARGE_AFTER = 'Item size to update has exceeded the maximum allowed size';

/** The text of an item as it is answered: whole, or what a projection picks. */
export function shown(stored: Stored, paths: readonly Path[] | undefined): string {
  return paths ? JSON.stringify(projected(stored.item, paths)) : stored.row.item;
}

export const putShape = z.strictObject({
  ...on,
  Item: unread,
  ...conditional,
  ...given,
});

export const deleteShape = z.strictObject({ ...on, Key: unread, ...conditional, ...given });

export const updateShape = z.strictObject({
  ...on,
  Key: unread,
  UpdateExpression: z.string().optional(),
  ...conditional,
  ...given,
});

/** A write that is understood: what it is about, and what it does where its condition holds. */
export interface Write {
  table: TableLayout;
  key: Item;
  before: Stored | undefined;
  holds: Understood['holds'];
  /** @returns the item after it @throws Unfit for what may not be kept */
  apply(): Item | undefined;
}

export function putOf(context: Context, input: z.infer<typeof putShape>): Write {
  const table = context.catalog.layout(input.TableName);
  const { holds } = understood(input);
  const accepted = acceptable(table, readItem(input.Item), TOO_LARGE);
  const before = storedAt(context, table, accepted.place);
  const apply = () => {
    keep(context, table, before, accepted);
    return accepted.item;
  };
  return { table, key: accepted.item, before, holds, apply };
}

export function deleteOf(context: Context, input: z.infer<typeof deleteShape>): Write {
  const table = context.catalog.layout(input.TableName);
  const { holds } = understood(input);
  const key = readItem(input.Key);
  const place = placeAt(table, key);
  const before = storedAt(context, table, place);
  const apply = () => {
    if (before) drop(context, table, before, place);
    return undefined;
  };
  return { table, key, before, holds, apply };
}

export function updateOf(context: Context, input: z.infer<typeof updateShape>): Write {
  const table = context.catalog.layout(input.TableName);
  const update = updateIn(input);
  const { terms, holds } = understood(input, update);
  const updates = update?.tree ?? [];
  checkUpdate(updates, terms);
  for (const { path } of updates) checkNoKey(table, terms.path(path));
  const key = readItem(input.Key);
  const before = storedAt(context, table, placeAt(table, key));
  const apply = () => {
    const after = updated(before?.item ?? key, updates, terms);
    keep(context, table, before, acceptable(table, after, TOO_LARGE_AFTER));
    return after;
  };
  return { table, key, before, holds, apply };
}

const updateIn = ({ UpdateExpression: expression }: z.infer<typeof updateShape>) =>
  expression === undefined ? undefined : parseUpdate(expression, 'UpdateExpression');

function checkNoKey(table: TableLayout, [first]: Path): void {
  if (!keyAttributes(table).some(({ name }) => name === first)) return;
  throw unfit(`Cannot update attribute ${first}. This attribute is part of the key`);
}

/** Does a write on its own. @returns the item after it @throws Refused where its condition does not hold */
function perform({ storage }: Context, prepare: () => Write, wants: string | undefined) {
  return storage.atOnce(() => {
    const write = prepare();
    if (!write.holds(write.before)) throw conditionFailed(write.before, wants);
    return { before: write.before, after: write.apply() };
  });
}

const oldOnly = z.enum(['NONE', 'ALL_OLD']).optional();

const answered = (item: Item | undefined): string => (item ? JSON.stringify({ Attributes: item }) : '{}');

/** The attributes that an update names, as they are in an item before or after it. */
function touched(item: Item | undefined, paths: readonly Path[]): Item | undefined {
  const there = paths.filter((path) => item && at(item, path) !== undefined);
  return item && there.length > 0 ? projected(item, there) : undefined;
}

export const itemOperations = (context: Context): Operations => ({
  GetItem: operation(
    z.strictObject({
      ...on,
      Key: unread,
      ConsistentRead: z.boolean().optional(),
      ProjectionExpression: z.string().optional(),
      ExpressionAttributeNames: given.ExpressionAttributeNames,
      ReturnConsumedCapacity: reports.ReturnConsumedCapacity,
    }),
    (input) => {
      const table = context.catalog.layout(input.TableName);
      const paths = pathsOf(input);
      const found = storedAt(context, table, placeAt(table, readItem(input.Key)));
      return found ? `{"Item":${shown(found, paths)}}` : '{}';
    },
  ),

  PutItem: operation(putShape.extend({ ReturnValues: oldOnly, ...reports }), ({ ReturnValues, ...input }) => {
    const wants = input.ReturnValuesOnConditionCheckFailure;
    const { before } = perform(context, () => putOf(context, input), wants);
    return answered(ReturnValues === 'ALL_OLD' ? before?.item : undefined);
  }),

  DeleteItem: operation(
    deleteShape.extend({ ReturnValues: oldOnly, ...reports }),
    ({ ReturnValues, ...input }) => {
      const wants = input.ReturnValuesOnConditionCheckFailure;
      const { before } = perform(context, () => deleteOf(context, input), wants);
      return answered(ReturnValues === 'ALL_OLD' ? before?.item : undefined);
    },
  ),

  UpdateItem: operation(
    updateShape.extend({
      ReturnValues: z.enum(['NONE', 'ALL_OLD', 'ALL_NEW', 'UPDATED_OLD', 'UPDATED_NEW']).optional(),
      ...reports,
    }),
    ({ ReturnValues = 'NONE', ...input }) => {
      const wants = input.ReturnValuesOnConditionCheckFailure;
      const { before, after } = perform(context, () => updateOf(context, input), wants);
      if (ReturnValues === 'NONE') return '{}';
      const item = ReturnValues.endsWith('OLD') ? before?.item : after;
      if (ReturnValues.startsWith('ALL')) return answered(item);
      const update = updateIn(input);
      const { terms } = understood(input, update);
      return answered(
        touched(
          item,
          (update?.tree ?? []).map(({ path }) => terms.path(path)),
        ),
      );
    },
  ),
});

/** The paths that a request's projection picks, where it has one and no other expression. */
export function pathsOf(input: {
  ProjectionExpression?: string | undefined;
  ExpressionAttributeNames?: Record<string, string> | undefined;
}): readonly Path[] | undefined {
  const projection = projectionOf(input.ProjectionExpression);
  const { ExpressionAttributeNames } = input;
  return projectedBy(projection, termsOf({ ExpressionAttributeNames }, [projection]));
}

export const projectionOf = (expression: string | undefined) =>
  expression === undefined ? undefined : parseProjection(expression, 'ProjectionExpression');

/** The paths that a projection picks. @throws Refused where two of them lie in one another */
export function projectedBy(
  projection: ReturnType<typeof projectionOf>,
  terms: Terms,
): readonly Path[] | undefined {
  const paths = projection?.tree.map((path) => terms.path(path));
  if (paths) checkApart(paths, 'ProjectionExpression');
  return paths;
}
