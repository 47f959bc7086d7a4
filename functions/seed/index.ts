import type { CloudFormationCustomResourceEvent } from 'aws-lambda';
import { KeysUnfit } from '../../shared/keys/check.ts';
import { dynamoCases } from '../../shared/store/dynamodb/cases.ts';
import { databaseClient } from '../database/client.ts';
import { fetchSecret } from '../secret.ts';
import { variable } from '../variable.ts';
import { checkKeys } from './check-keys.ts';
import { publishSeeds } from './publish.ts';

/** Called by CloudFormation with each deployment, and told it how it went. Nothing is taken back when the stack goes. */
export async function handler(event: CloudFormationCustomResourceEvent): Promise<void> {
  const outcome = await outcomeOf(event.RequestType);
  const { StackId, RequestId, LogicalResourceId, ResponseURL } = event;
  const body = { ...outcome, PhysicalResourceId: 'first-versions', StackId, RequestId, LogicalResourceId };
  await fetch(ResponseURL, { method: 'PUT', body: JSON.stringify(body), headers: { 'content-type': '' } });
}

async function outcomeOf(type: CloudFormationCustomResourceEvent['RequestType']) {
  if (type === 'Delete') return { Status: 'SUCCESS' };
  try {
    const secret = await fetchSecret(variable('SECRET_ID'));
    const on = { client: databaseClient(), register: variable('REGISTER_TABLE') };
    const checked = checkKeys(on, secret);
    const tables = { ...on, history: variable('HISTORY_TABLE'), keys: () => checked };
    const published = await publishSeeds(dynamoCases(tables));
    console.info({ code: 'seeded', published });
    return { Status: 'SUCCESS' };
  } catch (error) {
    const { name, message } = error as Error;
    console.error({ code: 'seeding-failed', error: name });
    const because = error instanceof KeysUnfit ? message : `${name}. Deploy again.`;
    return { Status: 'FAILED', Reason: `Publishing the first versions failed: ${because}` };
  }
}
