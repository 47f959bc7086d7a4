import type { Authority } from '../authority/may.ts';
import type { AuthorizationCommand } from './state.ts';

/** What a person alone allows a unit, that person alone takes back (Art. 14). */
export const authorizationAuthority: Authority<'grant' | AuthorizationCommand['type']> = {
  grant: { by: ['subject'], not: [] },
  revoke: { by: ['subject'], not: [] },
};
