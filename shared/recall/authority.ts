import type { Authority } from '../authority/may.ts';
import type { RecallCommand } from './state.ts';

/**
 * A recall: the platform tells each unit to whom a wrong version left; a named official of that unit, in whatever
 * capacity it saw it, says what was done (Art. 33).
 */
export const recallAuthority: Authority<'tell' | RecallCommand['type']> = {
  tell: { by: ['platform'], not: [] },
  'count-looks': { by: ['platform'], not: [] },
  acknowledge: { by: ['provider', 'inquirer', 'designator', 'respondent'], not: ['about-oneself'] },
  follow: { by: ['platform'], not: [] },
  'mark-overdue': { by: ['platform'], not: [] },
};
