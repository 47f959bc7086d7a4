import { claimKeys, type PublicClaimKey } from '../../shared/keys/claim-keys.ts';
import { fromSecret } from '../../shared/keys/secret.ts';
import { variable } from '../variable.ts';

/** What is public of the deployment's keys: this function has a right to the secret, and to nothing that is stored. */
export interface KeyDependencies {
  publicKeys(): Promise<PublicClaimKey[]>;
}

export function dependencies(): KeyDependencies {
  return { publicKeys: fromSecret(variable('SECRET_ID'), (secret) => [claimKeys(secret).public]) };
}
