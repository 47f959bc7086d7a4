import type { Authority } from '../authority/may.ts';
import type { FindingCommand } from './state.ts';

/** What the audit finds the platform enters; a named official of supervision says what was done about it (Art. 54). */
export const findingAuthority: Authority<'find' | FindingCommand['type']> = {
  find: { by: ['platform'], not: [] },
  settle: { by: ['supervision'], not: [] },
};
