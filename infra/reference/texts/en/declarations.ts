import type * as described from '../../../../functions/declarations/operations.ts';
import type { ProcessTexts } from '../texts.ts';

const own = {
  about: 'What sort of thing is declared',
  text: 'What is declared, in the words of its subject',
  document: 'The document that is said to bear it out; null where none is named',
  lastDay: 'The last day on which it is recorded, in Beijing time',
  purposes: 'The purposes of Art. 14 for which organs may be shown it; none: whoever is authorized alone',
  everybody: 'Whether anybody may be shown it; of an organization alone',
};

const { purposes: _, everybody: __, ...seen } = own;
const shown = {
  ...seen,
  declaredBy: 'By whom it is declared',
  examined: 'That nobody has examined it',
  mark: 'What is to be said with it wherever it is shown',
  declaredAt: 'When it was declared, in UTC',
};

export const declarations: ProcessTexts<typeof described> = {
  about: 'What persons and firms declare about themselves, marked as their own word (Art. 45)',
  operations: {
    make: 'Declare something about yourself; nothing that Art. 16 keeps out. The same again gives back the one that stands (Art. 45)',
    list: 'What you declared, newest first, until its period is over',
    read: 'A declaration of your own',
    withdraw: 'Take a declaration back; from that second on nobody else sees it',
  },
  fields: {
    Declaration: { ...shown, ...own, withdrawnAt: 'When it was taken back, in UTC; null where it was not' },
    ShownDeclaration: shown,
    MakeDeclaration: {
      ...own,
      subject: 'Who declares, by the own code: nobody but the one whose token it is',
      document: 'The document that bears it out, by its name or number',
    },
  },
};
