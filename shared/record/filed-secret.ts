import type { RecordSecret } from './state.ts';

/** What is personal about a record of which nothing is known but what was filed, and by whom. */
export const filedSecret = ({
  filing,
  official,
  answered,
}: Pick<RecordSecret, 'filing' | 'official' | 'answered'>): RecordSecret => ({
  filing,
  official,
  answered,
  earlierReplies: [],
  decisionReasons: null,
  deliveryProof: null,
  withdrawal: null,
  corrections: [],
  finding: null,
});
