/** What the log holds of an entry of the history: a commitment, which says nothing to whoever does not have the entry. */
import { hash } from 'node:crypto';

/** Where an entry of the history lies, and what the log holds of it. */
export interface Leaf {
  pk: string;
  sk: string;
  entry: Uint8Array;
}

/** A leaf with what shows whose it is. */
export interface OpenedLeaf extends Leaf {
  /** A random value that lies beside the entry, in base64; empty of what is older than the log. */
  salt: string;
  /** The text that its hash is over: what it says and where it lies. */
  text: string;
  /** SHA-256 of the text, in base64url. */
  hash: string;
}

/**
 * What the log holds for the hash of a text: SHA-256 over the random value and the hash. Whoever is given both can tell
 * that it is in the log, and not what the text says.
 */
export const commitment = (salt: Uint8Array, textHash: string): Buffer =>
  hash('sha256', Buffer.concat([salt, Buffer.from(textHash)]), 'buffer');
