import { type AttributeValue, DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';

/** The items of the fixture's table whose id begins with a prefix. */
export async function itemsOf(
  endpoint: string,
  prefix: string,
): Promise<Array<Record<string, AttributeValue>>> {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint, region: 'us-east-1', credentials });
  const { Items = [] } = await client.send(new ScanCommand({ TableName: 'Table', ConsistentRead: true }));
  client.destroy();
  return Items.filter(({ id }) => id?.S?.startsWith(prefix));
}

/** Their ids, sorted. */
export async function idsOf(endpoint: string, prefix: string): Promise<string[]> {
  return (await itemsOf(endpoint, prefix)).map(({ id }) => id?.S ?? '').sort();
}
