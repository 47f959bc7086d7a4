import { homeOf } from '../../shared/ids.ts';
import { checkOf, fittingKeys, KeysUnfit } from '../../shared/keys/check.ts';
import { deriveKeys, type Keys } from '../../shared/keys/keys.ts';
import { dynamoCases } from '../../shared/store/dynamodb/cases.ts';
import { DatabaseFault } from '../../shared/store/dynamodb/database.ts';
import { loadKeyCheck, putKeyCheck } from '../../shared/store/dynamodb/key-check.ts';
import type { Tables } from '../../shared/store/dynamodb/tables.ts';

/**
 * The keys of a deployment's secret, held against what its register says of them. A register that says nothing of them
 * yet, a new one or one of an earlier release, says so from now on, where what it holds opens with them. Throws
 * `KeysUnfit` where the secret is not the one with which the register was written.
 */
export async function checkKeys(on: Pick<Tables, 'client' | 'register'>, secret: string): Promise<Keys> {
  const known = await loadKeyCheck(on);
  if (known) return fittingKeys(secret, known);
  const check = checkOf(deriveKeys(secret));
  const keys = fittingKeys(secret, check);
  await opensWith(keys, on);
  await putKeyCheck(on, check);
  // Another deployment may have been faster, with another secret.
  return fittingKeys(secret, await loadKeyCheck(on));
}

/** Reads what every register that was deployed once has: a publication, closed as all that it holds. */
async function opensWith(keys: Keys, on: Pick<Tables, 'client' | 'register'>): Promise<void> {
  const cases = dynamoCases({ ...on, history: '', keys: async () => keys });
  try {
    const { damaged } = await cases.list(homeOf.published('items'), 'publication', null, 1);
    if (!damaged) return;
  } catch (error) {
    // What the database itself answers says nothing of the keys.
    if (error instanceof DatabaseFault) throw error;
  }
  throw new KeysUnfit('What the register holds does not open with this secret.');
}
