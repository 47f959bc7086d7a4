import type * as described from '../../../../functions/log/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const log: ProcessTexts<typeof described> = {
  about:
    'The log of the history, for anybody who follows it: nothing that was entered can be taken back unseen',
  operations: {
    checkpoint: 'How large the log is and the root of its tree, signed (C2SP tlog-checkpoint)',
    key: 'The key that signs the checkpoints: keep it, and check every later checkpoint with it',
    growth:
      'The last checkpoint, and the proof that its tree begins with all of an earlier one (RFC 6962, 2.1.2)',
    tile: 'A tile of the log: 256 of its hashes or entries, or as many as there are (C2SP tlog-tiles)',
  },
  fields: {
    LogProof: {
      checkpoint: 'The signed checkpoint that the leaves are in; null before anything was sealed',
      leaves: 'Each leaf with its way to the root of that checkpoint',
    },
    ProvenLeaf: {
      index: 'Its place in the log, from 0 on; null as long as it waits for its seal',
      path: 'The hashes beside its way to the root (RFC 6962, 2.1.1), in base64; null as long as it waits',
      salt: 'The random value of its commitment, in base64; empty of what is older than the log',
      hash: 'SHA-256 of the text, in base64url. The entry of the log is SHA-256 of the salt and this',
      text: 'What it commits to, exactly as it was hashed; left out where it is not the caller’s to read',
      said: 'What the entry of the look says, exactly as the digest in the text is over it',
    },
    LogGrowth: {
      checkpoint: 'The last checkpoint, signed',
      hashes: 'The proof, in base64',
    },
  },
};
