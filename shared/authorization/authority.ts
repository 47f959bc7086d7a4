import type { Authority } from '../authority/may.ts';
import type { AuthorizationCommand } from './state.ts';

/** What a person allows a unit, that person alone takes back (Art. 14). */
export const authorizationAuthority: Authority<AuthorizationCommand['type']> = {
  revoke: { by: ['subject'], not: [] },
};
