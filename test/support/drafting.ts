/** Those who bring a draft of the catalog to its end, and the days between. */
import type { Acting } from '../../shared/authority/acting.ts';
import type { SubjectKey } from '../../shared/keys/keys.ts';
import { shanghai } from './actors.ts';

export const begun = shanghai('2026-03-20');
/** The end of the last day of comments. */
export const until = shanghai('2026-04-20', '00:00:00.000');
export const day = 24 * 60 * 60_000;
export const drafter = { id: 'CD-1', name: 'He Ping' };
export const approver = { id: 'CD-2', name: 'Tang Wei' };
export const department = (official: typeof drafter): Acting => ({
  as: 'official',
  unit: 'credit-department',
  official,
  capacity: 'department',
});
export const citizen: Acting = { as: 'subject', person: 'lin' as SubjectKey };
export const timer: Acting = { as: 'platform', process: 'sweep' };
