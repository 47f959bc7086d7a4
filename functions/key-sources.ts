/** Where the deployment's keys come from. */
import { loadKeyCheck } from '../shared/store/dynamodb/key-check.ts';
import { databaseClient } from './database/client.ts';
import { fetchSecret, type KeySources } from './secret.ts';
import { variable } from './variable.ts';

/** The secret, and the check of it that the register has. */
export function keySources(): KeySources {
  const [secretId, register] = [variable('SECRET_ID'), variable('REGISTER_TABLE')];
  const on = { client: databaseClient(), register };
  return { secret: () => fetchSecret(secretId), check: () => loadKeyCheck(on) };
}
