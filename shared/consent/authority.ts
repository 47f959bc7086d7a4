import type { Authority } from '../authority/may.ts';
import type { ConsentCommand } from './state.ts';

/** A person alone consents for themselves, and alone takes it back (Art. 15, 16). */
export const consentAuthority: Authority<'give' | ConsentCommand['type']> = {
  give: { by: ['subject'], not: [] },
  withdraw: { by: ['subject'], not: [] },
  // Where its person gives the unit another, or once what rested on it has ended.
  expire: { by: ['subject', 'platform'], not: [] },
  settle: { by: ['platform'], not: [] },
};
