import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { deriveKeys, type Keys } from './keys.ts';

/**
 * Gives what is made of the deployment's secret, which is fetched once in the life of the process and only when first
 * needed. A failed fetch is not remembered: the next call tries again.
 */
export function fromSecret<T>(secretId: string, make: (secret: string) => T): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= fetchSecret(secretId)
      .then(make)
      .catch((error: unknown) => {
        made = undefined;
        throw error;
      });
    return made;
  };
}

/** Gives the deployment's keys. */
export const secretKeys = (secretId: string): (() => Promise<Keys>) =>
  fromSecret(secretId, (secret) => deriveKeys(secret));

async function fetchSecret(secretId: string): Promise<string> {
  const { SecretString } = await new SecretsManagerClient({}).send(
    new GetSecretValueCommand({ SecretId: secretId }),
  );
  if (!SecretString) throw new Error(`The secret ${secretId} holds no text: create it as the template does.`);
  return SecretString;
}
