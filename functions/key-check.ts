/** The check of the register's keys, for functions that read nothing else of it and load no client for that. */
import type { KeyCheck } from '../shared/keys/check.ts';
import { keyCheckKey, readKeyCheck } from '../shared/store/dynamodb/key-check.ts';
import type { KeySources } from './secret.ts';
import { fetchSecret } from './secret.ts';
import { endpointOf, signedFetch } from './signing.ts';
import { variable } from './variable.ts';

async function fetchKeyCheck(register: string): Promise<KeyCheck | null> {
  const answer = await signedFetch(`${endpointOf('dynamodb')}/`, {
    service: 'dynamodb',
    method: 'POST',
    body: JSON.stringify({ TableName: register, Key: keyCheckKey, ConsistentRead: true }),
    headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'DynamoDB_20120810.GetItem' },
  });
  if (!answer.ok) throw new Error(`The check of the keys cannot be read: ${answer.status}.`);
  const { Item } = (await answer.json()) as { Item?: Parameters<typeof readKeyCheck>[0] };
  return readKeyCheck(Item);
}

/** The sources of the deployment's keys. */
export const keySources = (): KeySources => {
  const [secretId, register] = [variable('SECRET_ID'), variable('REGISTER_TABLE')];
  return { secret: () => fetchSecret(secretId), check: () => fetchKeyCheck(register) };
};
