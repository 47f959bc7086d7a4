import type * as described from '../../../../functions/disclosures/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const disclosures: ProcessTexts<typeof described> = {
  about: 'What is disclosed to anybody (Art. 12)',
  operations: {
    list: 'What is disclosed of an item of the catalog that a unit provided, what took effect last first: records about legal persons and other organizations, as the catalog opens them; none about natural persons or individual businesses (Art. 2, 12)',
    pledges:
      'What organizations have pledged by a matter, the newest first; none of natural persons or individual businesses (Art. 2, 27)',
  },
  fields: {},
};
