import type { Authority } from '../authority/may.ts';
import type { PublicationCommand } from './state.ts';

/** What is published: another official of the department approves than the one who drafted (Art. 9, 17). */
export const publicationAuthority: Authority<'draft' | PublicationCommand['type']> = {
  draft: { by: ['department', 'deployment'], not: [] },
  approve: { by: ['department'], not: ['own-draft'] },
  withdraw: { by: ['department'], not: [] },
  'note-recounted': { by: ['platform'], not: [] },
};
