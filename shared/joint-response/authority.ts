import type { Authority } from '../authority/may.ts';
import type { JointResponseCommand } from './state.ts';

/** A joint response: each unit that was asked answers for itself, and lifts for itself what has ended (Art. 22, 25). */
export const jointResponseAuthority: Authority<JointResponseCommand['type']> = {
  feedback: { by: ['respondent'], not: ['about-oneself'] },
  'mark-overdue': { by: ['platform'], not: [] },
  end: { by: ['platform'], not: [] },
  lift: { by: ['respondent'], not: ['about-oneself'] },
  'mark-lifting-overdue': { by: ['platform'], not: [] },
};
