import type * as described from '../../../../functions/audit/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const audit: ProcessTexts<typeof described> = {
  about: 'Proof that a history is whole (Art. 30, 54)',
  operations: {
    prove: 'Whether the history of a case is whole and the case is what its history left (Art. 30, 54)',
  },
  fields: {
    Proof: {
      events: 'How many events its history has',
      whole: 'Whether all is whole',
      breaches: 'What does not fit',
      checkpoint: 'The signed checkpoint that the events are in; null before anything was sealed',
      leaves: 'Each event, in their order, with its way to the root of that checkpoint',
    },
    Breach: {
      seq: 'The number of the event that does not fit; null where it is the case itself',
      what: 'What does not fit',
    },
  },
};
