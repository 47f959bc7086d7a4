/** PartiQL, as far as the adapters send it: an item inserted where there is none, and a selection (selection.ts). */
import { z } from 'zod';
import type { Context } from './context.ts';
import type { TableLayout } from './layout.ts';
import { type Operations, operation, reports } from './operation.ts';
import { invalid, Refused } from './refused.ts';
import { select, selectionOf } from './selection.ts';
import { readValue, type Value } from './values.ts';
import { type Acceptable, acceptable, keep, storedAt } from './writing.ts';

const MOST_STATEMENTS = 25;
const LONGEST_STATEMENT = 8192;

const statement = z.strictObject({
  Statement: z.string().max(LONGEST_STATEMENT),
  Parameters: z.array(z.unknown()).min(1).optional(),
  ReturnValuesOnConditionCheckFailure: z.literal('NONE').optional(),
});

/** `INSERT INTO "table" VALUE {'name': ?, …}`, its table and its attributes. */
const INSERT =
  /^\s*INSERT\s+INTO\s+"([^"]+)"\s+VALUE\s+\{\s*('[^']+'\s*:\s*\?(?:\s*,\s*'[^']+'\s*:\s*\?)*)\s*\}\s*$/i;

/** A statement with its parameters read. */
interface Read {
  Statement: string;
  values: Value[];
}

const readOf = ({ Statement, Parameters = [] }: z.infer<typeof statement>): Read => ({
  Statement,
  values: Parameters.map((each) => readValue(each)),
});

/** An insertion that is understood. */
interface Insertion {
  table: TableLayout;
  accepted: Acceptable;
}

function insertionOf({ catalog }: Context, { Statement, values }: Read): Insertion {
  const [, name = '', fields = ''] = INSERT.exec(Statement) ?? [];
  if (name === '') throw invalid(`Statement wasn't well formed, or is not supported here: ${Statement}`);
  const names = [...fields.matchAll(/'([^']+)'/g)].map(([, field = '']) => field);
  if (names.length !== values.length) {
    throw invalid("Number of parameters in request and statement don't match.");
  }
  const twice = names.find((field, index) => names.indexOf(field) < index);
  if (twice !== undefined) throw invalid(`Duplicate keys in tuple. Key: ${twice}`);
  const table = catalog.layout(name);
  const given = Object.fromEntries(names.map((field, index) => [field, values[index] ?? {}]));
  return {
    table,
    accepted: acceptable(table, given, 'Item size has exceeded the maximum allowed size'),
  };
}

function insert(context: Context, { table, accepted }: Insertion): void {
  if (storedAt(context, table, accepted.place)) {
    throw new Refused('DuplicateItemException', 'Duplicate primary key exists in table');
  }
  keep(context, table, undefined, accepted);
}

/** Codes of the errors of a batch's statements, where they are called otherwise than those of requests. */
const CODES: Record<string, string> = {
  DuplicateItemException: 'DuplicateItem',
  ValidationException: 'ValidationError',
  ResourceNotFoundException: 'ResourceNotFound',
};

/** Does what may be refused for itself: gives that, or what the batch says of it. */
function orFailure<T>(work: () => T): T | { Error: object } {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { Error: { Code: CODES[error.code] ?? error.code, Message: error.message } };
  }
}

/** Does each of a batch's insertions, or says why it is not done. @throws Refused where two are of one item */
function insertAll(context: Context, statements: readonly Read[]): object[] {
  const insertions = statements.map((each) => orFailure(() => insertionOf(context, each)));
  const names = insertions.flatMap((each) => ('Error' in each ? [] : [nameOf(each)]));
  if (new Set(names).size < names.length) throw invalid('Provided list of item keys contains duplicates');
  return insertions.map((each) => {
    if ('Error' in each) return each;
    return { TableName: each.table.name, ...orFailure(() => insert(context, each)) };
  });
}

const nameOf = ({ table, accepted: { place } }: Insertion): string =>
  [table.id, place.partition.toString('hex'), place.sort.toString('hex')].join(' ');

export const statementOperations = (context: Context): Operations => ({
  ExecuteStatement: operation(
    statement.extend({
      ConsistentRead: z.boolean().optional(),
      NextToken: z.string().optional(),
      ReturnConsumedCapacity: reports.ReturnConsumedCapacity,
    }),
    (input) => {
      const selection = selectionOf(context, input.Statement, input.Parameters ?? []);
      if (selection) return select(context, selection, input.NextToken);
      context.storage.atOnce(() => insert(context, insertionOf(context, readOf(input))));
      return '{"Items":[]}';
    },
  ),

  BatchExecuteStatement: operation(
    z.strictObject({
      Statements: z
        .array(statement.extend({ ConsistentRead: z.boolean().optional() }))
        .min(1)
        .max(MOST_STATEMENTS),
      ReturnConsumedCapacity: reports.ReturnConsumedCapacity,
    }),
    ({ Statements }) => {
      // All in one commit: each is done or refused for itself, and none is answered before it is on the disk.
      const responses = context.storage.atOnce(() => insertAll(context, Statements.map(readOf)));
      return JSON.stringify({ Responses: responses });
    },
  ),
});
