import {
  type AttributeValue,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  paginateQuery,
  type QueryCommandInput,
} from '@aws-sdk/client-dynamodb';
import type { TableDefinition } from '../dynamodb/tables.ts';
import type { Execution, ExecutionStore } from './execution.ts';

/** The table that holds the executions; its sparse index holds those that run. */
export const EXECUTIONS_TABLE: TableDefinition = {
  TableName: '_executions',
  KeySchema: [
    { AttributeName: 'machine', KeyType: 'HASH' },
    { AttributeName: 'name', KeyType: 'RANGE' },
  ],
  AttributeDefinitions: [
    { AttributeName: 'machine', AttributeType: 'S' },
    { AttributeName: 'name', AttributeType: 'S' },
    { AttributeName: 'running', AttributeType: 'S' },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: 'running',
      KeySchema: [
        { AttributeName: 'running', KeyType: 'HASH' },
        { AttributeName: 'name', KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'ALL' },
    },
  ],
};

function itemOf(execution: Execution) {
  return {
    machine: { S: execution.machine },
    name: { S: execution.name },
    document: { S: JSON.stringify(execution) },
    ...(execution.status === 'RUNNING' && { running: { S: 'yes' } }),
  };
}

function executionIn(item: Record<string, AttributeValue> | undefined): Execution | undefined {
  const text = item?.document?.S;
  if (text === undefined) return undefined;
  const execution: Execution = JSON.parse(text);
  return execution;
}

/** A store of executions in the local database. */
export function createDynamoStore(client: DynamoDBClient): ExecutionStore {
  const { TableName } = EXECUTIONS_TABLE;
  const query = async (input: Partial<QueryCommandInput>): Promise<Execution[]> => {
    const found: Execution[] = [];
    for await (const { Items } of paginateQuery({ client }, { TableName, ...input })) {
      found.push(...(Items ?? []).map(executionIn).filter((each) => each !== undefined));
    }
    return found;
  };
  return {
    create: async (execution) => {
      const ConditionExpression = 'attribute_not_exists(machine)';
      try {
        await client.send(new PutItemCommand({ TableName, Item: itemOf(execution), ConditionExpression }));
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },
    save: async (execution) => {
      await client.send(new PutItemCommand({ TableName, Item: itemOf(execution) }));
    },
    load: async (machine, name) => {
      const Key = { machine: { S: machine }, name: { S: name } };
      const { Item } = await client.send(new GetItemCommand({ TableName, Key, ConsistentRead: true }));
      return executionIn(Item);
    },
    running: () =>
      query({
        IndexName: 'running',
        KeyConditionExpression: '#running = :yes',
        ExpressionAttributeNames: { '#running': 'running' },
        ExpressionAttributeValues: { ':yes': { S: 'yes' } },
      }),
    ofMachine: (machine) =>
      query({
        KeyConditionExpression: 'machine = :machine',
        ExpressionAttributeValues: { ':machine': { S: machine } },
      }),
  };
}
