import type { Authority } from '../authority/may.ts';
import type { JointResponseCommand } from './state.ts';

/**
 * A joint response: a unit that the catalog lets initiate the measure starts it; each that was asked answers for itself,
 * and lifts for itself what has ended (Art. 22, 23, 25).
 */
export const jointResponseAuthority: Authority<'start' | JointResponseCommand['type']> = {
  start: { by: ['designator'], not: ['about-oneself'] },
  feedback: { by: ['respondent'], not: ['about-oneself'] },
  'mark-overdue': { by: ['platform'], not: [] },
  pause: { by: ['platform'], not: [] },
  resume: { by: ['platform'], not: [] },
  end: { by: ['platform'], not: [] },
  lift: { by: ['respondent'], not: ['about-oneself'] },
  'mark-lifting-overdue': { by: ['platform'], not: [] },
};
