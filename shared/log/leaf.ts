/** What the log holds of an entry of the history: a commitment, which says nothing to whoever does not have the entry. */
import { hash } from 'node:crypto';

/**
 * The entry of the log for a text: SHA-256 over the random value that lies beside it, and the text. What lies in the
 * history since before there was a log has no such value.
 */
export const commitment = (salt: Uint8Array, covered: string): Buffer =>
  hash('sha256', Buffer.concat([salt, Buffer.from(covered)]), 'buffer');
