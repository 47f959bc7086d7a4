/** Writes that are done together or not at all. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { isObject } from '../../json.ts';
import { FAILED, understood } from './conditions.ts';
import type { Context } from './context.ts';
import { deleteOf, deleteShape, putOf, putShape, updateOf, updateShape, type Write } from './items.ts';
import { placeAt } from './layout.ts';
import { type Operations, operation, reports } from './operation.ts';
import { invalid, Refused, Unfit } from './refused.ts';
import { itemSize, readItem } from './values.ts';
import { keysOf, storedAt } from './writing.ts';

const MOST_ITEMS = 100;
const MOST_BYTES = 4 * 1024 * 1024;
const TOKEN_KEPT_MS = 10 * 60 * 1000;

const checkShape = deleteShape.required({ ConditionExpression: true });

const oneOf = z.strictObject({
  Put: putShape.optional(),
  Update: updateShape.required({ UpdateExpression: true }).optional(),
  Delete: deleteShape.optional(),
  ConditionCheck: checkShape.optional(),
});

type Each = z.infer<typeof oneOf>;

/** A write of a transaction, and whether its caller wants to see what was in its way. */
interface Part extends Write {
  wants: string | undefined;
}

/** Why a transaction was not done, by its writes in their order. */
type Reason = { Code: 'None' } | { Code: string; Message: string; Item?: unknown };

function checkOf(context: Context, input: z.infer<typeof checkShape>): Write {
  const table = context.catalog.layout(input.TableName);
  const { holds } = understood(input);
  const key = readItem(input.Key);
  const before = storedAt(context, table, placeAt(table, key));
  return { table, key, before, holds, apply: () => undefined };
}

function writeOf(context: Context, { Put, Update, Delete, ConditionCheck }: Each): Write {
  if (Put) return putOf(context, Put);
  if (Update) return updateOf(context, Update);
  if (Delete) return deleteOf(context, Delete);
  if (ConditionCheck) return checkOf(context, ConditionCheck);
  throw invalid('TransactItems can only contain one of Check, Put, Update or Delete');
}

function partOf(context: Context, each: Each): Part {
  const given = Object.values(each).filter((one) => one !== undefined);
  if (given.length > 1) throw invalid('TransactItems can only contain one of Check, Put, Update or Delete');
  return { ...writeOf(context, each), wants: given[0]?.ReturnValuesOnConditionCheckFailure };
}

function cancelled(reasons: Reason[]): Refused {
  const codes = reasons.map(({ Code }) => Code).join(', ');
  return new Refused(
    'TransactionCanceledException',
    `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`,
    { CancellationReasons: reasons },
  );
}

function reasonAgainst(part: Part): Reason {
  if (part.holds(part.before)) return { Code: 'None' };
  const item = part.wants === 'ALL_OLD' && part.before ? { Item: part.before.item } : {};
  return { Code: 'ConditionalCheckFailed', Message: FAILED, ...item };
}

/** Refuses a transaction two of whose writes are about one item. */
function checkApart(parts: readonly Part[]): void {
  const items = parts.map(({ table, key }) => `${table.id} ${JSON.stringify(keysOf(table, key))}`);
  if (new Set(items).size < items.length) {
    throw invalid('Transaction request cannot include multiple operations on one item');
  }
}

/** A write that fits its table, or the reason against it. */
function fitting(context: Context, each: Each): Part | Reason {
  try {
    return partOf(context, each);
  } catch (error) {
    return validationReason(error);
  }
}

function validationReason(error: unknown): Reason {
  if (!(error instanceof Unfit)) throw error;
  return { Code: 'ValidationError', Message: error.message };
}

const isPart = (each: Part | Reason): each is Part => 'holds' in each;

function write(context: Context, each: readonly Each[]): void {
  const parts = each.map((one) => fitting(context, one));
  const whole = parts.filter(isPart);
  checkApart(whole);
  const reasons = parts.map((part) => (isPart(part) ? reasonAgainst(part) : part));
  if (reasons.some(({ Code }) => Code !== 'None')) throw cancelled(reasons);
  let bytes = 0;
  for (const [index, part] of whole.entries()) {
    bytes += itemSize(applied(part, index, whole.length) ?? part.key);
    if (bytes > MOST_BYTES) {
      throw invalid('Aggregated size of all items in a transaction cannot exceed 4 MB');
    }
  }
}

/** Applies a part; where what it makes does not fit, the transaction is cancelled for that. */
function applied(part: Part, index: number, of: number): ReturnType<Write['apply']> {
  try {
    return part.apply();
  } catch (error) {
    const reason = validationReason(error);
    throw cancelled(Array.from({ length: of }, (_, each) => (each === index ? reason : { Code: 'None' })));
  }
}

const SETS: ReadonlySet<string> = new Set(['SS', 'NS', 'BS']);

/**
 * The same for values that differ in the order of members, or of those of a set, alone: members as pairs by their
 * names. Copied rather than written, as JSON is written faster whole.
 */
function inOrder(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return SETS.has(name) ? [...value].sort() : value.map((each) => inOrder(each));
  if (!isObject(value)) return value;
  const names = Object.keys(value);
  const pair = (member: string) => [member, inOrder(value[member], member)];
  const [first, ...more] = names;
  // Most values: a text or a number by its type.
  if (first !== undefined && more.length === 0) return typeof value[first] === 'object' ? pair(first) : value;
  return names.sort().map(pair);
}

/** What says of a request that it is the same one. */
const digestOf = (items: readonly Each[]): string =>
  createHash('sha256')
    .update(JSON.stringify(inOrder(items)))
    .digest('base64');

/** Whether a request was carried out already. @throws Refused where its token was another request's */
function isDone({ storage, now }: Context, token: string, digest: string): boolean {
  storage.run('DELETE FROM tokens WHERE at < ?', now() - TOKEN_KEPT_MS);
  const known = storage.first<{ digest: string }>('SELECT digest FROM tokens WHERE token = ?', token);
  if (!known) {
    storage.run('INSERT INTO tokens (token, digest, at) VALUES (?, ?, ?)', token, digest, now());
    return false;
  }
  if (known.digest === digest) return true;
  throw new Refused(
    'IdempotentParameterMismatchException',
    'Request failed, a previous request with the same token had other parameters',
  );
}

export const transactionOperations = (context: Context): Operations => ({
  TransactWriteItems: operation(
    z.strictObject({
      TransactItems: z.array(oneOf).min(1).max(MOST_ITEMS),
      ClientRequestToken: z.string().min(1).max(36).optional(),
      ...reports,
    }),
    ({ TransactItems, ClientRequestToken: token }) => {
      const { storage } = context;
      storage.atOnce(() => {
        if (token !== undefined && isDone(context, token, digestOf(TransactItems))) return;
        write(context, TransactItems);
      });
      return '{}';
    },
  ),
});
