import { compactDecrypt, importJWK } from 'jose';
import { checkSubjectCode } from '../../shared/identity/subject-code.ts';
import { claimKeys } from '../../shared/keys/claim-keys.ts';
import { type Keys, subjectKey } from '../../shared/keys/keys.ts';
import type { Persons } from './authorize.ts';

const accepted = { keyManagementAlgorithms: ['ECDH-ES'], contentEncryptionAlgorithms: ['A256GCM'] };

/**
 * Opens what the identity provider encrypted to the platform (RFC 7516): the kind and the code of a person, as JSON.
 * @param secret the deployment's, from which `keys` are derived
 */
export function personsFrom(secret: string, keys: Keys): Persons {
  const key = importJWK(claimKeys(secret).private);
  return async (claim) => {
    const opened = await compactDecrypt(claim, await key, accepted).catch(() => null);
    const named = opened && codeIn(opened.plaintext);
    // Some codes were issued against their check character: the identity provider knows whom it signs in.
    const checked = named && checkSubjectCode(named, () => true);
    return checked?.ok ? subjectKey(keys, checked.subject) : null;
  };
}

/** Whom a claim names; null where it names nobody. */
function codeIn(plaintext: Uint8Array): Parameters<typeof checkSubjectCode>[0] | null {
  try {
    const { kind, code } = JSON.parse(Buffer.from(plaintext).toString('utf8'));
    const isKnown = kind === 'organization' || kind === 'natural-person';
    return isKnown && typeof code === 'string' ? { kind, code } : null;
  } catch {
    return null;
  }
}
