import type { Authority } from '../authority/may.ts';
import type { PublicationCommand } from './state.ts';

/**
 * What is published: another official of the department approves than the one who drafted, or enters the approval of the
 * government (Art. 9, 17). Anybody who is signed in comments; the comment itself has a table of its own.
 */
export const publicationAuthority: Authority<'draft' | PublicationCommand['type']> = {
  draft: { by: ['department', 'deployment'], not: [] },
  'open-comments': { by: ['department'], not: [] },
  'note-comment': { by: ['anybody'], not: [] },
  'note-answer': { by: ['department'], not: [] },
  'end-comments': { by: ['platform'], not: [] },
  'enter-assessment': { by: ['department'], not: [] },
  approve: { by: ['department'], not: ['own-draft'] },
  withdraw: { by: ['department'], not: [] },
  escalate: { by: ['platform'], not: [] },
  'note-recounted': { by: ['platform'], not: [] },
};
