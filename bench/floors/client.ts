/** What a function cannot do without: the client of the database and two of its commands. */
import { DynamoDBClient, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';

const client = new DynamoDBClient({});

export const query = (input: ConstructorParameters<typeof QueryCommand>[0]) =>
  client.send(new QueryCommand(input));
export const put = (input: ConstructorParameters<typeof PutItemCommand>[0]) =>
  client.send(new PutItemCommand(input));
