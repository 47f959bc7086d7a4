import type * as described from '../../../../functions/log/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const log: ProcessTexts<typeof described> = {
  about:
    'The log of the history, for anybody who follows it: nothing that was entered can be taken back unseen',
  operations: {
    checkpoint: 'How large the log is and the root of its tree, signed (C2SP tlog-checkpoint)',
    key: 'The key that signs the checkpoints: keep it, and check every later checkpoint with it',
    tile: 'A tile of the log: 256 of its hashes or entries, or as many as there are (C2SP tlog-tiles)',
  },
  fields: {},
};
