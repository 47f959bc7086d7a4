/** A log over tables in memory, with a key of its own. */
import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { dependenciesOn, parameterValues } from '../../functions/dependencies.ts';
import type { Sealing } from '../../functions/sealer/seal.ts';
import type { LogObjects, Signer } from '../../shared/log/log-store.ts';
import { logKey } from '../../shared/log/note.ts';
import { dynamoLog } from '../../shared/store/dynamodb/log.ts';
import type { Tables } from '../../shared/store/dynamodb/tables.ts';
import { log } from '../simulation/database/database.ts';

/** Objects that are written once, as the bucket keeps them. */
export function memoryObjects(): LogObjects & { kept: Map<string, Uint8Array> } {
  const kept = new Map<string, Uint8Array>();
  return {
    kept,
    get: async (name) => kept.get(name) ?? null,
    async put(name, bytes) {
      const there = kept.get(name);
      if (there && !Buffer.from(there).equals(bytes)) throw new Error(`Another ${name} is kept.`);
      kept.set(name, Uint8Array.from(bytes));
    },
    async behind(name) {
      const folder = name.slice(0, name.indexOf('/') + 1);
      return [...kept.keys()].filter((each) => each.startsWith(folder) && each > name).sort();
    },
  };
}

/** What stands before the seed of an Ed25519 key in its PKCS #8 (RFC 8410). */
const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Signs as KMS does, with the same key in every run. */
export function ownSigner(origin: string): Signer {
  const seed = Buffer.alloc(32, origin);
  const privateKey = createPrivateKey({
    key: Buffer.concat([pkcs8Prefix, seed]),
    format: 'der',
    type: 'pkcs8',
  });
  const key = logKey(origin, createPublicKey(privateKey).export({ format: 'der', type: 'spki' }));
  return { key: async () => key, sign: async (text) => sign(null, Buffer.from(text), privateKey) };
}

/** What a sealer works on, on the tables of a test. */
export function sealingOn({ client }: Pick<Tables, 'client'>) {
  const objects = memoryObjects();
  const sealing: Sealing = {
    log: dynamoLog({ client, log }),
    objects,
    signer: ownSigner('test.example/log'),
  };
  return { ...sealing, objects };
}

/** What the functions that take in and sweep are wired to, on given tables. */
export const recordingOn = (tables: Tables) => ({
  ...dependenciesOn(tables, parameterValues()),
  log: sealingOn(tables).log,
});
