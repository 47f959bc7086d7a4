/** The database as the adapters call it: what of DynamoDB's API they use, and how it refuses. */
import type {
  BatchExecuteStatementCommandInput,
  BatchExecuteStatementCommandOutput,
  BatchGetItemCommandInput,
  BatchGetItemCommandOutput,
  CancellationReason,
  DeleteItemCommandInput,
  DeleteItemCommandOutput,
  ExecuteStatementCommandInput,
  ExecuteStatementCommandOutput,
  GetItemCommandInput,
  GetItemCommandOutput,
  PutItemCommandInput,
  PutItemCommandOutput,
  QueryCommandInput,
  QueryCommandOutput,
  ScanCommandInput,
  ScanCommandOutput,
  TransactWriteItemsCommandInput,
  TransactWriteItemsCommandOutput,
  UpdateItemCommandInput,
  UpdateItemCommandOutput,
} from '@aws-sdk/client-dynamodb';
import type { Item } from './item.ts';

/** What each operation takes and gives. */
interface Operations {
  BatchExecuteStatement: [BatchExecuteStatementCommandInput, BatchExecuteStatementCommandOutput];
  BatchGetItem: [BatchGetItemCommandInput, BatchGetItemCommandOutput];
  DeleteItem: [DeleteItemCommandInput, DeleteItemCommandOutput];
  ExecuteStatement: [ExecuteStatementCommandInput, ExecuteStatementCommandOutput];
  GetItem: [GetItemCommandInput, GetItemCommandOutput];
  PutItem: [PutItemCommandInput, PutItemCommandOutput];
  Query: [QueryCommandInput, QueryCommandOutput];
  Scan: [ScanCommandInput, ScanCommandOutput];
  TransactWriteItems: [TransactWriteItemsCommandInput, TransactWriteItemsCommandOutput];
  UpdateItem: [UpdateItemCommandInput, UpdateItemCommandOutput];
}

export type Operation = keyof Operations;
export type InputOf<O extends Operation> = Operations[O][0];
export type OutputOf<O extends Operation> = Omit<Operations[O][1], '$metadata'>;

/** Carries out an operation. Throws a `DatabaseFault` where the database refuses it. */
export interface Database {
  call<O extends Operation>(operation: O, input: InputOf<O>): Promise<OutputOf<O>>;
}

/** What the database answers in place of what was asked, named by its code, such as `ThrottlingException`. */
export class DatabaseFault extends Error {
  /** Why each write of a transaction was cancelled. */
  readonly reasons: readonly CancellationReason[];
  /** What lay where a condition failed, if that was asked for. */
  readonly item: Item | undefined;

  constructor(
    code: string,
    details: { message?: string; CancellationReasons?: CancellationReason[]; Item?: Item } = {},
  ) {
    super(details.message ?? code);
    this.name = code;
    this.reasons = details.CancellationReasons ?? [];
    this.item = details.Item;
  }
}

const isNamed = (error: unknown, ...codes: string[]): error is DatabaseFault =>
  error instanceof DatabaseFault && codes.includes(error.name);

/** Whether the condition of a write failed. */
export const isConditionFailed = (error: unknown): error is DatabaseFault =>
  isNamed(error, 'ConditionalCheckFailedException');

/** Whether it failed, or lost against a transaction that was being written at that moment. */
export const isOvertaken = (error: unknown): error is DatabaseFault =>
  isNamed(error, 'ConditionalCheckFailedException', 'TransactionConflictException');

/** Whether a transaction was not written. */
export const isCancelled = (error: unknown): error is DatabaseFault =>
  isNamed(error, 'TransactionCanceledException');
