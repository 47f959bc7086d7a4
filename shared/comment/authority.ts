import type { Authority } from '../authority/may.ts';
import type { CommentCommand } from './state.ts';

/** Anybody who is signed in by name comments; a named official of the department answers (Art. 9). */
export const commentAuthority: Authority<'comment' | CommentCommand['type']> = {
  comment: { by: ['anybody'], not: [] },
  'answer-comment': { by: ['department'], not: [] },
};
