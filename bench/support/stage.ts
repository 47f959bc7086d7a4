import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { databaseClient } from '../../functions/database/client.ts';
import { publishSeeds } from '../../functions/seed/publish.ts';
import { arnsIn } from '../../local/addresses.ts';
import { createAwsJsonServer } from '../../local/aws-json.ts';
import { startEmbedded } from '../../local/dynamodb/embedded.ts';
import { ensureTable, tablesOf } from '../../local/dynamodb/tables.ts';
import { type FunctionDefinition, functionsOf } from '../../local/lambda/definition.ts';
import { closeServer, LOOPBACK, listenOnLoopback } from '../../local/listen.ts';
import { openLog } from '../../local/log.ts';
import { openSecrets, secretOperations } from '../../local/secrets.ts';
import { CDK_OUT } from '../../local/synth.ts';
import { readTemplates } from '../../local/template/read.ts';
import { bindTemplates, type Template } from '../../local/template/resolve.ts';
import { checkOf } from '../../shared/keys/check.ts';
import { deriveKeys, type Keys } from '../../shared/keys/keys.ts';
import { dynamoCases } from '../../shared/store/dynamodb/cases.ts';
import type { Database } from '../../shared/store/dynamodb/database.ts';
import { putKeyCheck } from '../../shared/store/dynamodb/key-check.ts';
import type { Tables } from '../../shared/store/dynamodb/tables.ts';
import { atEnd } from './closing.ts';
import { temporaryFolder } from './folder.ts';

const region = 'us-east-1';
const arns = arnsIn(region);

/** The template's tables in a database, without the platform around them; what it ships with is published. */
export interface Stage {
  endpoint: string;
  tables: Tables;
  keys: Keys;
  /** The functions as the template deploys them, their clients pointed at this database. */
  functions: FunctionDefinition[];
}

export const localTemplate = (): Template =>
  bindTemplates(readTemplates(CDK_OUT), {
    region,
    queueBase: `http://${LOOPBACK}`,
    parameters: { TokenIssuer: 'https://issuer.example', TokenJwksUri: 'https://issuer.example/jwks' },
  });

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };

/** A database as the functions call it. */
export const databaseAt = (endpoint: string): Database =>
  databaseClient({ endpoint: new URL(endpoint), region, credentials });

/** The SDK's client, for what no function does. */
export function clientAt(endpoint: string): DynamoDBClient {
  const client = new DynamoDBClient({ endpoint, region, credentials });
  atEnd(() => client.destroy());
  return client;
}

/** The variables that the template sets for a function. */
function environmentOf(prefix: string): Record<string, string> {
  const nowhere = { dynamodb: '', sqs: '', states: '', secrets: '', objects: '' };
  const functions = functionsOf(localTemplate(), { region, endpoints: nowhere, arnOf: arns.function });
  return functionNamed(functions, prefix).environment;
}

/** The names of the template's tables, as it tells them to its functions. */
export function localTables(): { register: string; history: string } {
  const { REGISTER_TABLE = '', HISTORY_TABLE = '' } = environmentOf('StepsFunction');
  return { register: REGISTER_TABLE, history: HISTORY_TABLE };
}

/** The name of the log's table. */
export const logTable = (): string => environmentOf('SealerFunction').LOG_TABLE ?? '';

/** Opens a database with the template's tables, on the disk or in memory; it ends with the figure. */
export async function openStage({ inMemory = false } = {}): Promise<Stage> {
  const folder = temporaryFolder();
  const template = localTemplate();
  const dynamo = await startEmbedded({
    dataDir: inMemory ? undefined : `${folder}/database`,
    clock: new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT),
    log: openLog(`${folder}/database.log`),
  });
  atEnd(dynamo.stop);
  const client = clientAt(dynamo.endpoint);
  const definitions = tablesOf(template);
  // Nobody reads a stream here, and it would keep every item once more.
  for (const { StreamSpecification: _none, ...definition } of definitions)
    await ensureTable(client, definition);
  const secrets = openSecrets(template, folder);
  const server = createAwsJsonServer(secretOperations(secrets, arns.secret));
  const secretsEndpoint = `http://${LOOPBACK}:${await listenOnLoopback(server)}`;
  atEnd(() => closeServer(server));
  const keys = deriveKeys(secrets[0]?.value ?? '');
  const tables: Tables = { client: databaseAt(dynamo.endpoint), ...localTables(), keys: async () => keys };
  await putKeyCheck(tables, checkOf(keys));
  await publishSeeds(dynamoCases(tables));
  const endpoints = { dynamodb: dynamo.endpoint, sqs: '', states: '', secrets: secretsEndpoint, objects: '' };
  return {
    endpoint: dynamo.endpoint,
    tables,
    keys,
    functions: functionsOf(template, { region, endpoints, arnOf: arns.function }),
  };
}

/** The template's function whose logical id begins so, such as `InquiriesFunction`. */
export function functionNamed(functions: FunctionDefinition[], prefix: string): FunctionDefinition {
  const found = functions.find(({ name }) => name.startsWith(prefix));
  if (!found) throw new Error(`The template has no function ${prefix}.`);
  return found;
}
