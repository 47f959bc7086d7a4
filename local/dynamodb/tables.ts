import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceNotFoundException,
  type TableDescription,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { z } from 'zod';
import { BootRefusal } from '../refusal.ts';
import { numeric, propertiesOf } from '../template/properties.ts';
import type { Template } from '../template/resolve.ts';

const KEYS = z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));
const PROJECTION = z.object({
  ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
  NonKeyAttributes: z.array(z.string()).optional(),
});

const TABLE = z.object({
  TableName: z.string().optional(),
  KeySchema: KEYS,
  AttributeDefinitions: z.array(
    z.object({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) }),
  ),
  GlobalSecondaryIndexes: z
    .array(z.object({ IndexName: z.string(), KeySchema: KEYS, Projection: PROJECTION }))
    .optional(),
  LocalSecondaryIndexes: z
    .array(z.object({ IndexName: z.string(), KeySchema: KEYS, Projection: PROJECTION }))
    .optional(),
  StreamSpecification: z
    .object({ StreamViewType: z.enum(['NEW_IMAGE', 'NEW_AND_OLD_IMAGES', 'OLD_IMAGE', 'KEYS_ONLY']) })
    .optional(),
  TimeToLiveSpecification: z
    .object({ AttributeName: z.string().optional(), Enabled: z.union([z.boolean(), numeric]) })
    .optional(),
});

/** A table as it is to exist here. */
export type TableDefinition = z.infer<typeof TABLE> & { TableName: string };

/** Reads the template's tables; one without a name is called by its logical id. */
export function tablesOf(template: Template): TableDefinition[] {
  return template.of('AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable').map((resource) => {
    const properties = propertiesOf(resource, TABLE);
    return { ...properties, TableName: properties.TableName ?? resource.logicalId };
  });
}

async function describe(client: DynamoDBClient, name: string): Promise<TableDescription | undefined> {
  try {
    return (await client.send(new DescribeTableCommand({ TableName: name }))).Table;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}

/** The keys of a table and its indexes in one comparable text. */
function layoutOf(table: Pick<TableDescription, 'KeySchema' | 'GlobalSecondaryIndexes'>): string {
  const keys = (schema: TableDescription['KeySchema']) =>
    (schema ?? []).map(({ KeyType, AttributeName }) => `${KeyType}=${AttributeName}`).join(',');
  const indexes = (table.GlobalSecondaryIndexes ?? []).map(
    ({ IndexName, KeySchema }) => `${IndexName}(${keys(KeySchema)})`,
  );
  return [keys(table.KeySchema), ...indexes.sort()].join(' ');
}

const streamed = (specification: TableDefinition['StreamSpecification']) =>
  specification && { StreamSpecification: { StreamEnabled: true, ...specification } };

async function create(client: DynamoDBClient, table: TableDefinition): Promise<void> {
  const { TimeToLiveSpecification, StreamSpecification, ...rest } = table;
  await client.send(
    new CreateTableCommand({ ...rest, ...streamed(StreamSpecification), BillingMode: 'PAY_PER_REQUEST' }),
  );
  const AttributeName = TimeToLiveSpecification?.AttributeName;
  if (AttributeName === undefined || TimeToLiveSpecification?.Enabled !== true) return;
  const specification = { AttributeName, Enabled: true };
  await client.send(
    new UpdateTimeToLiveCommand({ TableName: table.TableName, TimeToLiveSpecification: specification }),
  );
}

/**
 * Creates a table that is not there yet, and gives one that is the stream that the template has since asked for.
 * @throws BootRefusal where the data directory holds it with other keys or indexes
 */
export async function ensureTable(client: DynamoDBClient, table: TableDefinition): Promise<void> {
  const existing = await describe(client, table.TableName);
  if (existing === undefined) return create(client, table);
  const wanted = { KeySchema: table.KeySchema, GlobalSecondaryIndexes: table.GlobalSecondaryIndexes };
  if (layoutOf(existing) === layoutOf({ ...existing, ...wanted })) {
    const stream = existing.StreamSpecification ? undefined : streamed(table.StreamSpecification);
    if (stream) await client.send(new UpdateTableCommand({ TableName: table.TableName, ...stream }));
    return;
  }
  throw new BootRefusal({
    en: `Table ${table.TableName} was created with other keys or indexes: remove the data directory to start anew.`,
    'zh-CN': `表 ${table.TableName} 原先建立时的键或索引与现在不同：请移走数据目录后重新启动。`,
  });
}
