import type { Authority } from '../authority/may.ts';
import type { SubmissionCommand } from './state.ts';

/** A submission: its unit sees to what came back (Art. 10). */
export const submissionAuthority: Authority<SubmissionCommand['type']> = {
  record: { by: ['platform'], not: [] },
  review: { by: ['provider'], not: [] },
};
