/** Signs for the log with a key that never leaves KMS. */
import type { Signer } from '../../shared/log/log-store.ts';
import { logKey } from '../../shared/log/note.ts';
import { endpointOf, signedFetch } from '../signing.ts';

/** Where a key lies: where a region has no such keys, it may be another than the function's. */
const regionOf = (keyArn: string): string | undefined => /^arn:[^:]+:kms:([^:]+):/.exec(keyArn)?.[1];

async function ask(
  operation: string,
  input: { KeyId: string; [name: string]: string },
): Promise<Record<string, string>> {
  const region = regionOf(input.KeyId);
  const answer = await signedFetch(`${endpointOf('kms', region)}/`, {
    service: 'kms',
    region,
    method: 'POST',
    body: JSON.stringify(input),
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `TrentService.${operation}` },
  });
  if (!answer.ok) throw new Error(`KMS answered ${answer.status} to ${operation}.`);
  return (await answer.json()) as Record<string, string>;
}

/**
 * @param keyId the ARN of an ECC_NIST_EDWARDS25519 key
 * @param origin the name of the log, which every checkpoint says
 */
export function kmsSigner(keyId: string, origin: string): Signer {
  let key: ReturnType<Signer['key']> | undefined;
  const fetchKey = async () => {
    const { PublicKey = '' } = await ask('GetPublicKey', { KeyId: keyId });
    return logKey(origin, Buffer.from(PublicKey, 'base64'));
  };
  return {
    key() {
      key ??= fetchKey().catch((error: unknown) => {
        key = undefined;
        throw error;
      });
      return key;
    },
    async sign(text) {
      const { Signature = '' } = await ask('Sign', {
        KeyId: keyId,
        Message: Buffer.from(text).toString('base64'),
        MessageType: 'RAW',
        SigningAlgorithm: 'ED25519_SHA_512',
      });
      return Buffer.from(Signature, 'base64');
    },
  };
}
