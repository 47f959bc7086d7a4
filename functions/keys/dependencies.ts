import { claimKeys, type PublicClaimKey } from '../../shared/keys/claim-keys.ts';
import { keySources } from '../key-sources.ts';
import { fromSecret } from '../secret.ts';

/** What is public of the deployment's keys: this function has a right to the secret, and to nothing else that is stored but the check that it fits. */
export interface KeyDependencies {
  publicKeys(): Promise<PublicClaimKey[]>;
}

export function dependencies(): KeyDependencies {
  return { publicKeys: fromSecret(keySources(), (secret) => [claimKeys(secret).public]) };
}
