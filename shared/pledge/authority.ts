import type { Authority } from '../authority/may.ts';
import type { PledgeCommand } from './state.ts';

/**
 * Whoever pledges does so for themselves, and takes it back themselves; a named official of the unit in charge of the
 * matter says whether it was kept, who is not the one who pledged (Art. 27).
 */
export const pledgeAuthority: Authority<'pledge' | PledgeCommand['type']> = {
  pledge: { by: ['subject'], not: [] },
  keep: { by: ['provider'], not: ['about-oneself', 'own-unit-concerned'] },
  break: { by: ['provider'], not: ['about-oneself', 'own-unit-concerned'] },
  withdraw: { by: ['subject'], not: [] },
  'mark-overdue': { by: ['platform'], not: [] },
  expire: { by: ['platform'], not: [] },
};
