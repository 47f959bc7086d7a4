import type { Authority } from '../authority/may.ts';
import type { ExpungementCommand } from './state.ts';

/**
 * An official of the unit that provided the record, or of the management body, asks; one of supervision decides, who is
 * another person. Nobody about themselves (Art. 16).
 */
export const expungementAuthority: Authority<'ask-expunging' | ExpungementCommand['type']> = {
  'ask-expunging': { by: ['provider', 'handler'], not: ['about-oneself'] },
  expunge: { by: ['supervision'], not: ['about-oneself', 'own-unit-concerned', 'brought-by-oneself'] },
  refuse: { by: ['supervision'], not: ['about-oneself', 'own-unit-concerned', 'brought-by-oneself'] },
};
