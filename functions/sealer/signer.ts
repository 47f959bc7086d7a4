/** Signs for the log with a key that never leaves KMS. */
import type { Signer } from '../../shared/log/log-store.ts';
import { logKey } from '../../shared/log/note.ts';
import { signedCall } from '../signed-call.ts';
import { targetOf } from '../signed-request.ts';

/** Where a key lies: where a region has no such keys, it may be another than the function's. */
const regionOf = (keyArn: string): string | undefined => /^arn:[^:]+:kms:([^:]+):/.exec(keyArn)?.[1];

async function ask(
  operation: string,
  input: { KeyId: string; [name: string]: string },
): Promise<Record<string, string>> {
  const to = targetOf('kms', regionOf(input.KeyId));
  const { status, body } = await signedCall('kms', `TrentService.${operation}`, input, to);
  if (status !== 200) throw new Error(`KMS answered ${status} to ${operation}.`);
  return JSON.parse(body);
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
