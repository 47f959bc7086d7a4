/** How any function reads what is held about a subject: the look is on the access list before an answer leaves. */
import type { Access, AccessBasis } from '../shared/history/access.ts';
import type { SubjectKey } from '../shared/keys/keys.ts';
import type { Request } from './http/route.ts';

/** The entry of a look on its subject's access list (Art. 32). */
export const accessBy = (
  { principal, now, newId }: Pick<Request<unknown>, 'principal' | 'now' | 'newId'>,
  subject: SubjectKey,
  basis: AccessBasis,
  matter: string | null = null,
): Access => ({
  id: newId(),
  subject,
  at: now,
  unit: principal.unit,
  client: principal.client,
  official: principal.official,
  basis,
  matter,
  outcome: 'asked',
});
