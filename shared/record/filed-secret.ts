import type { RecordSecret } from './state.ts';

/** What is personal about a record of which nothing is known but what was filed, and by whom. */
export const filedSecret = ({
  filing,
  official,
  answered,
  sentBy,
}: Pick<RecordSecret, 'filing' | 'official' | 'answered' | 'sentBy'>): RecordSecret => ({
  filing,
  official,
  answered,
  ...(sentBy ? { sentBy } : {}),
  earlierReplies: [],
  decisionReasons: null,
  deliveryProof: null,
  withdrawal: null,
  corrections: [],
  finding: null,
});
