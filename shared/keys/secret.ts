import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { deriveKeys, type Keys } from './keys.ts';

/**
 * Gives the deployment's keys, fetched once in the life of the process and only when first needed.
 * A failed fetch is not remembered: the next call tries again.
 */
export function secretKeys(secretId: string): () => Promise<Keys> {
  let keys: Promise<Keys> | undefined;
  return () => {
    keys ??= fetchKeys(secretId).catch((error: unknown) => {
      keys = undefined;
      throw error;
    });
    return keys;
  };
}

async function fetchKeys(secretId: string): Promise<Keys> {
  const { SecretString } = await new SecretsManagerClient({}).send(
    new GetSecretValueCommand({ SecretId: secretId }),
  );
  if (!SecretString) throw new Error(`The secret ${secretId} holds no text: create it as the template does.`);
  return deriveKeys(SecretString);
}
