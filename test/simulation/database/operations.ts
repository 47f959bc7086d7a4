/** What DynamoDB does on the commands that the adapters send, in memory and at once. */
import {
  type AttributeValue,
  type BatchExecuteStatementCommandInput,
  type BatchGetItemCommandInput,
  ConditionalCheckFailedException,
  type GetItemCommandInput,
  type PutItemCommandInput,
  type QueryCommandInput,
  TransactionCanceledException,
  type TransactWriteItem,
  type TransactWriteItemsCommandInput,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import { named } from '../named.ts';
import { type Item, meets, type Terms, updated } from './expressions.ts';
import type { Table } from './table.ts';

/** Hears of every write, in its order. */
export type OnWrite = (table: string, item: Item) => void;

export class Database {
  readonly tables: Map<string, Table>;
  private readonly onWrite: OnWrite;

  constructor(tables: Map<string, Table>, onWrite: OnWrite) {
    this.tables = tables;
    this.onWrite = onWrite;
  }

  /** Carries out a command. Throws as the service does; on a command that no adapter uses, an error that names it. */
  perform(command: string, input: unknown): object {
    switch (command) {
      case 'GetItemCommand':
        return this.getItem(input as GetItemCommandInput);
      case 'BatchGetItemCommand':
        return this.batchGet(input as BatchGetItemCommandInput);
      case 'PutItemCommand':
        return this.putItem(input as PutItemCommandInput);
      case 'UpdateItemCommand':
        return this.updateItem(input as UpdateItemCommandInput);
      case 'QueryCommand':
        return this.query(input as QueryCommandInput);
      case 'TransactWriteItemsCommand':
        return this.transact(input as TransactWriteItemsCommandInput);
      case 'BatchExecuteStatementCommand':
        return this.statements(input as BatchExecuteStatementCommandInput);
      default:
        throw new Error(`The simulated database has no ${command}.`);
    }
  }

  private table(name: string | undefined): Table {
    const table = this.tables.get(name ?? '');
    if (!table) throw new Error(`The simulated database has no table ${name}.`);
    return table;
  }

  private put(name: string | undefined, given: Item): void {
    const item = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, kept(value)]));
    this.table(name).put(item);
    this.onWrite(name ?? '', item);
  }

  private getItem({ TableName, Key }: GetItemCommandInput) {
    return { Item: this.table(TableName).get(Key ?? {}) };
  }

  private batchGet({ RequestItems = {} }: BatchGetItemCommandInput) {
    const found = Object.entries(RequestItems).map(([name, { Keys = [] }]) => {
      const different = new Set(Keys.map((key) => JSON.stringify([key.pk, key.sk])));
      if (different.size < Keys.length) throw named('ValidationException');
      return [name, Keys.map((key) => this.table(name).get(key)).filter((item) => item !== undefined)];
    });
    return { Responses: Object.fromEntries(found), UnprocessedKeys: {} };
  }

  private putItem(input: PutItemCommandInput) {
    const { TableName, Item = {}, ConditionExpression } = input;
    if (ConditionExpression && !meets(ConditionExpression, this.table(TableName).get(Item), termsOf(input))) {
      throw new ConditionalCheckFailedException({ message: 'The condition failed', $metadata: {} });
    }
    this.put(TableName, Item);
    return {};
  }

  private updateItem(input: UpdateItemCommandInput) {
    const { TableName, Key = {}, ConditionExpression, UpdateExpression = '' } = input;
    const before = this.table(TableName).get(Key);
    if (ConditionExpression && !meets(ConditionExpression, before, termsOf(input))) {
      throw new ConditionalCheckFailedException({ message: 'The condition failed', $metadata: {} });
    }
    this.put(TableName, updated(before ?? Key, UpdateExpression, termsOf(input)));
    return {};
  }

  private query(input: QueryCommandInput) {
    const { TableName, IndexName, KeyConditionExpression = '', ScanIndexForward = true } = input;
    const table = this.table(TableName);
    const limit = input.Limit ?? Number.POSITIVE_INFINITY;
    const [first = '', second] = KeyConditionExpression.split(' AND ');
    const partition = input.ExpressionAttributeValues?.[first.split(' = ')[1] ?? '']?.S ?? '';
    const collection = IndexName ? table.indexed : table.items;
    const start = startOf(input, second, ScanIndexForward);
    const items: Item[] = [];
    for (const [key, item] of collection.from(partition, start, ScanIndexForward)) {
      if (input.ExclusiveStartKey && key === start) continue;
      if (!meets(KeyConditionExpression, item, termsOf(input))) break;
      items.push(item);
      if (items.length === limit) break;
    }
    // Whoever reached the limit is not told that nothing came behind it.
    const last = items.length === limit ? items.at(-1) : undefined;
    return { Items: items, LastEvaluatedKey: last && { pk: last.pk, sk: last.sk } };
  }

  private transact({ TransactItems = [] }: TransactWriteItemsCommandInput) {
    const touched = TransactItems.map((each) => touchedBy(each));
    if (touched.length === 0 || new Set(touched).size < touched.length) throw named('ValidationException');
    const reasons = TransactItems.map((each) => this.reasonAgainst(each));
    if (reasons.some(({ Code }) => Code !== 'None')) {
      throw new TransactionCanceledException({
        message: 'The transaction was cancelled',
        CancellationReasons: reasons,
        $metadata: {},
      });
    }
    for (const { Put, Update, Delete } of TransactItems) {
      if (Put) this.put(Put.TableName, Put.Item ?? {});
      if (Delete) this.table(Delete.TableName).delete(Delete.Key ?? {});
      if (Update) {
        const before = this.table(Update.TableName).get(Update.Key ?? {}) ?? Update.Key ?? {};
        this.put(Update.TableName, updated(before, Update.UpdateExpression ?? '', termsOf(Update)));
      }
    }
    return {};
  }

  private reasonAgainst({ Put, Update, Delete, ConditionCheck }: TransactWriteItem) {
    const write = Put ?? Update ?? Delete ?? ConditionCheck;
    const key = Put?.Item ?? Update?.Key ?? Delete?.Key ?? ConditionCheck?.Key ?? {};
    const stored = this.table(write?.TableName).get(key);
    const condition = write?.ConditionExpression;
    if (!condition || meets(condition, stored, termsOf(write))) return { Code: 'None' };
    const asked = write.ReturnValuesOnConditionCheckFailure === 'ALL_OLD' && stored;
    return { Code: 'ConditionalCheckFailed', ...(asked ? { Item: stored } : {}) };
  }

  private statements({ Statements = [] }: BatchExecuteStatementCommandInput) {
    const Responses = Statements.map(({ Statement = '', Parameters = [] }) => {
      const [, name = '', fields = ''] = /^INSERT INTO "(.+)" VALUE \{(.+)\}$/.exec(Statement) ?? [];
      const names = [...fields.matchAll(/'(\w+)': \?/g)].map(([, field]) => field);
      const item = Object.fromEntries(names.map((field, index) => [field, Parameters[index]])) as Item;
      if (this.table(name).get(item)) return { Error: { Code: 'DuplicateItem' } };
      this.put(name, item);
      return {};
    });
    return { Responses };
  }
}

/** Bytes are copied: what a caller gives may be a piece of a far larger buffer. */
const kept = (value: AttributeValue): AttributeValue => (value.B ? { B: Uint8Array.from(value.B) } : value);

interface Expressed {
  ExpressionAttributeNames?: Record<string, string> | undefined;
  ExpressionAttributeValues?: Item | undefined;
}

const termsOf = (input: Expressed | undefined): Terms => ({
  names: input?.ExpressionAttributeNames,
  values: input?.ExpressionAttributeValues,
});

/** The sort key at which a query begins to read. */
function startOf(input: QueryCommandInput, range: string | undefined, upwards: boolean): string {
  if (input.ExclusiveStartKey) return input.ExclusiveStartKey.sk?.S ?? '';
  const prefix = /^begins_with\(\w+, (:\w+)\)$/.exec(range ?? '')?.[1];
  const from = prefix ? (input.ExpressionAttributeValues?.[prefix]?.S ?? '') : '';
  return upwards ? from : `${from}\uffff`;
}

/** Which item a write of a transaction touches. */
function touchedBy({ Put, Update, Delete }: TransactWriteItem): string {
  const key = Put?.Item ?? Update?.Key ?? Delete?.Key;
  return JSON.stringify([(Put ?? Update ?? Delete)?.TableName, key?.pk, key?.sk]);
}
