/** The template's signing keys, and what KMS does with them: Ed25519 (RFC 8032) alone. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { type Operations, operation, ServiceError } from './aws-json.ts';
import { readJsonIfPresent, replaceFile } from './files.ts';
import { BootRefusal } from './refusal.ts';
import { propertiesOf } from './template/properties.ts';
import type { Template } from './template/resolve.ts';

const KEY = z.object({ KeySpec: z.string().default('SYMMETRIC_DEFAULT'), KeyUsage: z.string().optional() });
const SAVED = z.record(z.string(), z.string());
const ED25519 = 'ECC_NIST_EDWARDS25519';

/** The private keys by their logical names, in PEM. */
export type SigningKeys = Readonly<Record<string, string>>;

const made = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();

/** The template's signing keys; each is made once and kept in a file that only the user can read. */
export function openSigningKeys(template: Template, dataDir: string): SigningKeys {
  const file = join(dataDir, 'signing-keys.json');
  const saved = SAVED.parse(readJsonIfPresent(file) ?? {});
  const keys: Record<string, string> = { ...saved };
  for (const resource of template.of('AWS::KMS::Key')) {
    const { KeySpec } = propertiesOf(resource, KEY);
    // What a symmetric key closes at rest lies open here, on the user's own disk.
    if (KeySpec === 'SYMMETRIC_DEFAULT') continue;
    if (KeySpec !== ED25519)
      throw new BootRefusal(
        `The key ${resource.logicalId} is of a kind that is not supported here: ${KeySpec}.`,
      );
    keys[resource.logicalId] ??= made();
  }
  replaceFile(file, JSON.stringify(keys), 0o600);
  return keys;
}

const SIGN = z.object({
  KeyId: z.string(),
  Message: z.base64(),
  MessageType: z.literal('RAW'),
  SigningAlgorithm: z.literal('ED25519_SHA_512'),
});

/** Sign and GetPublicKey, by the ARN or the name of a key. */
export function signingOperations(keys: SigningKeys): Operations {
  const keyOf = (id: string) => {
    const pem = keys[id.slice(id.lastIndexOf('/') + 1)];
    if (pem === undefined) throw new ServiceError('NotFoundException', `Key ${id} does not exist.`);
    return createPrivateKey(pem);
  };
  return {
    'TrentService.GetPublicKey': operation(z.object({ KeyId: z.string() }), ({ KeyId }) => {
      const key = createPublicKey(keyOf(KeyId)).export({ format: 'der', type: 'spki' });
      return { KeyId, KeySpec: ED25519, KeyUsage: 'SIGN_VERIFY', PublicKey: key.toString('base64') };
    }),
    'TrentService.Sign': operation(SIGN, ({ KeyId, Message, SigningAlgorithm }) => {
      const signature = sign(null, Buffer.from(Message, 'base64'), keyOf(KeyId));
      return { KeyId, Signature: signature.toString('base64'), SigningAlgorithm };
    }),
  };
}
