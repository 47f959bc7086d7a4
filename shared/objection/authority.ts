import type { Authority } from '../authority/may.ts';
import type { ObjectionCommand } from './state.ts';

/** An objection: the management body decides, never the unit that filed (Art. 33). */
export const objectionAuthority: Authority<ObjectionCommand['type']> = {
  remind: { by: ['platform'], not: [] },
  escalate: { by: ['platform'], not: [] },
  decide: { by: ['handler'], not: ['about-oneself'] },
};
