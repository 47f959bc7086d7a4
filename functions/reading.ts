/** How any function reads what is held about a subject: the look is on the access list before an answer leaves. */
import { randomUUID } from 'node:crypto';
import type { Access, AccessBasis } from '../shared/history/access.ts';
import type { SubjectKey } from '../shared/keys/keys.ts';
import type { Instant } from '../shared/time/civil.ts';
import type { Principal } from './http/principal.ts';

/** The entry of a look on its subject's access list (Art. 32). */
export const accessBy = (
  principal: Principal,
  subject: SubjectKey,
  basis: AccessBasis,
  at: Instant,
  matter: string | null = null,
): Access => ({
  id: randomUUID(),
  subject,
  at,
  unit: principal.unit,
  client: principal.client,
  official: principal.official,
  basis,
  matter,
  outcome: 'asked',
});
