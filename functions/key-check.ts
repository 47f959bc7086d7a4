/** The check of the register's keys, for functions that read nothing else of it and load no client for that. */
import type { KeyCheck } from '../shared/keys/check.ts';
import { keyCheckKey, readKeyCheck } from '../shared/store/dynamodb/key-check.ts';
import { fetchSecret, type KeySources } from './secret.ts';
import { signedCall } from './signed-call.ts';
import { variable } from './variable.ts';

async function fetchKeyCheck(register: string): Promise<KeyCheck | null> {
  const { status, body } = await signedCall('dynamodb', 'DynamoDB_20120810.GetItem', {
    TableName: register,
    Key: keyCheckKey,
    ConsistentRead: true,
  });
  if (status !== 200) throw new Error(`The check of the keys cannot be read: ${status}.`);
  const { Item }: { Item?: Parameters<typeof readKeyCheck>[0] } = JSON.parse(body);
  return readKeyCheck(Item);
}

/** The sources of the deployment's keys. */
export const keySources = (): KeySources => {
  const [secretId, register] = [variable('SECRET_ID'), variable('REGISTER_TABLE')];
  return { secret: () => fetchSecret(secretId), check: () => fetchKeyCheck(register) };
};
