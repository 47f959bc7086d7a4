import type * as described from '../../../../functions/losses/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const losses: ProcessTexts<typeof described> = {
  about: 'What a restore of the data lost of a case (Art. 30)',
  operations: {
    read: 'Which events of a case a restore lost, and whether that is settled',
    settle:
      'Say what stands of a case of which a restore lost events: it goes on as it is, it is ended, or it had been taken back and may be brought anew',
  },
  fields: {
    Loss: {
      of: 'What kind of case it is',
      status: 'The status of the case, as the restore left it',
      from: 'The number of the first event that was lost',
      to: 'The number of the last',
      since: 'Since when it is shown to nobody but its subject and the management body, in UTC',
      settleBy: 'The instant by which it must be settled, in UTC',
      mayEnd: 'Whether settling may end it',
      mayStand:
        'Whether it may go on as it stands; not where the log knows of a request to destroy what it says that was lost',
      settled: 'What was settled; null while it is not',
    },
    LossSettled: {
      at: 'When that was, in UTC',
      outcome: 'What stands of it',
      official: 'The official who settled it; null where its subject ended it',
    },
    LossNotice: {
      id: 'The case',
      kind: 'That events were lost, or that it was settled',
      of: 'What kind of case it is',
      from: 'The number of the first event that was lost',
      to: 'The number of the last',
      settleBy: 'The instant by which it must be settled, in UTC',
      settled: 'What was settled; null while it is not',
      means: 'What it means, and what to do',
    },
    SettleLoss: {
      outcome:
        'What stands of it: "stands", it goes on with its periods given anew; "ended", it is over; "withdrawn", it was taken back, and may be brought anew',
      document: 'The document on which it is settled',
      reasons: 'Why',
    },
  },
};
