import type { Authority } from '../authority/may.ts';
import type { RecordCommand } from './commands.ts';

/**
 * A record and the notice before it: replies are decided by another official than who sent it and who answers for it. Who
 * filed may withdraw it. What corrects it only lessens in kinds, sums and days; whether its words do only a reader can say, who is
 * not their author (Art. 10, 11, 33). What must not be stored one official asks to have destroyed, and
 * another confirms, who did not file it (Art. 16).
 */
export const recordAuthority: Authority<'file' | RecordCommand['type']> = {
  file: { by: ['provider'], not: ['about-oneself'] },
  deliver: { by: ['subject', 'provider'], not: ['about-oneself'] },
  reply: { by: ['subject'], not: [] },
  'decide-reply': {
    by: ['provider'],
    not: ['about-oneself', 'own-unit-concerned', 'brought-by-oneself', 'worded-by-oneself'],
  },
  activate: { by: ['platform'], not: [] },
  return: { by: ['platform'], not: [] },
  'mark-reply-overdue': { by: ['platform'], not: [] },
  recount: { by: ['platform'], not: [] },
  annotate: { by: ['subject', 'adjudicator', 'handler'], not: ['about-oneself', 'own-unit-concerned'] },
  resolve: {
    by: ['handler'],
    not: ['about-oneself', 'own-unit-concerned', 'brought-by-own-unit', 'brought-by-oneself'],
  },
  repair: { by: ['provider'], not: ['about-oneself', 'own-unit-concerned', 'brought-by-oneself'] },
  withhold: { by: ['handler'], not: ['about-oneself', 'own-unit-concerned', 'brought-by-oneself'] },
  disclose: {
    by: ['handler'],
    not: ['about-oneself', 'own-unit-concerned', 'brought-by-own-unit', 'brought-by-oneself'],
  },
  'let-go': { by: ['subject'], not: [] },
  withdraw: { by: ['provider'], not: ['about-oneself', 'own-unit-concerned'] },
  correct: { by: ['provider'], not: ['about-oneself', 'own-unit-concerned', 'brought-by-oneself'] },
  'review-exemption': {
    by: ['supervision'],
    not: ['about-oneself', 'own-unit-concerned', 'brought-by-oneself'],
  },
  'review-override': {
    by: ['supervision'],
    not: ['about-oneself', 'own-unit-concerned', 'brought-by-oneself'],
  },
  'ask-expunging': { by: ['provider', 'handler'], not: ['about-oneself'] },
  'let-stand': { by: ['supervision'], not: ['about-oneself', 'own-unit-concerned', 'brought-by-oneself'] },
  expunge: { by: ['supervision'], not: ['about-oneself', 'own-unit-concerned', 'brought-by-oneself'] },
  'end-consent': { by: ['platform'], not: [] },
  'settle-owed': { by: ['platform'], not: [] },
  archive: { by: ['platform'], not: [] },
};
