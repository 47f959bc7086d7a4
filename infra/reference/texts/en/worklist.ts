import type { TextsOf } from '../texts.ts';

export const worklist: TextsOf<'worklist'> = {
  about: 'What a unit has to do, and until when',
  operations: {
    read: 'What your unit has to do, the earliest deadline first; what is overdue says so (Art. 33, 37, 54)',
  },
  fields: { Work: { what: 'What is to be done' } },
};
