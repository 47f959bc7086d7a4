/** Signed checkpoints: C2SP tlog-checkpoint, as a signed note (C2SP signed-note) with one Ed25519 key (RFC 8032). */
import { createPublicKey, hash, type KeyObject, verify } from 'node:crypto';

/** What a checkpoint says: of which log, how large it is, and the root of its tree. */
export interface Checkpoint {
  origin: string;
  size: number;
  root: Uint8Array;
}

/** The key of a log as verifiers know it: its raw 32 bytes. */
export interface LogKey {
  origin: string;
  bytes: Uint8Array;
}

const ed25519 = 0x01;
const idBytes = 4;
const keyBytes = 32;
/** What stands before the bytes of an Ed25519 key in its SubjectPublicKeyInfo (RFC 8410). */
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** The key in a SubjectPublicKeyInfo, as KMS gives it. */
export function logKey(origin: string, spki: Uint8Array): LogKey {
  const bytes = spki.subarray(spkiPrefix.length);
  if (bytes.length !== keyBytes || !spkiPrefix.equals(spki.subarray(0, spkiPrefix.length)))
    throw new Error('The key of the log must be an Ed25519 key.');
  return { origin, bytes };
}

/** Names a key among those that sign under an origin. */
const keyId = ({ origin, bytes }: LogKey): Buffer =>
  hash('sha256', Buffer.concat([Buffer.from(`${origin}\n`), Buffer.of(ed25519), bytes]), 'buffer').subarray(
    0,
    idBytes,
  );

/** The key as one line, which is given to verifiers: `<origin>+<id>+<key>`. */
export const verifierKey = (key: LogKey): string =>
  `${key.origin}+${keyId(key).toString('hex')}+${Buffer.concat([Buffer.of(ed25519), key.bytes]).toString('base64')}`;

/** Reads such a line; null where it is none. */
export function readVerifierKey(line: string): LogKey | null {
  const [, origin, id, key] = /^([^+\s]+)\+([\da-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(line.trim()) ?? [];
  if (!origin || !key) return null;
  const [kind, ...bytes] = Buffer.from(key, 'base64');
  const read = { origin, bytes: Uint8Array.from(bytes) };
  return kind === ed25519 && bytes.length === keyBytes && keyId(read).toString('hex') === id ? read : null;
}

/** The text of a checkpoint, which is signed as it stands. */
export const checkpointText = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${Buffer.from(root).toString('base64')}\n`;

/** A checkpoint with its signature. */
export const signedNote = (checkpoint: Checkpoint, key: LogKey, signature: Uint8Array): string =>
  `${checkpointText(checkpoint)}\n\u2014 ${key.origin} ${Buffer.concat([keyId(key), signature]).toString('base64')}\n`;

const noteForm = /^([^\n]+)\n(0|[1-9]\d*)\n([A-Za-z0-9+/=]+)\n\n((?:\u2014 \S+ [A-Za-z0-9+/=]+\n)+)$/;

/** Reads a signed checkpoint and checks its signature; null where it is none, of another log, or of another key. */
export function openedNote(note: string, key: LogKey): Checkpoint | null {
  const [, origin, size, root, signatures = ''] = noteForm.exec(note) ?? [];
  if (origin !== key.origin || !root) return null;
  const checkpoint = { origin, size: Number(size), root: Buffer.from(root, 'base64') };
  const text = Buffer.from(checkpointText(checkpoint));
  const signed = signatures.split('\n').some((line) => {
    const [, name, signature = ''] = line.split(' ');
    const bytes = Buffer.from(signature, 'base64');
    return (
      name === origin &&
      keyId(key).equals(bytes.subarray(0, idBytes)) &&
      verify(null, text, publicKey(key), bytes.subarray(idBytes))
    );
  });
  return signed ? checkpoint : null;
}

const publicKey = ({ bytes }: LogKey): KeyObject =>
  createPublicKey({ key: Buffer.concat([spkiPrefix, bytes]), format: 'der', type: 'spki' });
