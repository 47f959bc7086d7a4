import type { Authority } from '../authority/may.ts';
import type { SubmissionCommand } from './state.ts';

/** A submission: an official of its unit answers for what its system sent, and sees to what came back (Art. 10). */
export const submissionAuthority: Authority<'submit' | SubmissionCommand['type']> = {
  submit: { by: ['provider', 'sender'], not: [] },
  record: { by: ['platform'], not: [] },
  confirm: { by: ['provider'], not: [] },
  resubmit: { by: ['provider'], not: [] },
  lapse: { by: ['platform'], not: [] },
  review: { by: ['provider'], not: [] },
};
