import type * as described from '../../../../functions/worklist/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const worklist: ProcessTexts<typeof described> = {
  about: 'What a unit has to do, and until when',
  operations: {
    read: 'What your unit has to do, in its own name or for one that has ended and left it its duties, the earliest deadline first; what is overdue says so (Art. 33, 37, 54)',
  },
  fields: {
    Work: {
      unit: 'Whose duty it is: your own unit’s, or that of one that has ended and left it to yours',
      what: 'What is to be done',
    },
    WorklistPage: {
      damaged:
        'Cases of this page whose entry cannot be shown, as somebody damaged it: each is read by its identifier; supervision sees to it',
    },
  },
};
