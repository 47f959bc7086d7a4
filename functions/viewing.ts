/** How a case is looked at: as whom, and what the look leaves on its subject's access list. */
import type { Access, AccessBasis } from '../shared/history/access.ts';
import type { SubjectKey } from '../shared/keys/keys.ts';
import type { RecordState } from '../shared/record/state.ts';
import type { Viewer } from '../shared/visibility/viewer.ts';
import type { Principal } from './http/principal.ts';
import type { Request } from './http/route.ts';

/**
 * As whom somebody looks at one case that they have to do with: its subject, the handler, or its provider.
 * The basis goes on the subject's access list.
 */
export function partyTo(
  principal: Principal,
  record: RecordState,
): { viewer: Viewer; basis: AccessBasis } | null {
  if (principal.scopes.includes('subject') && principal.subject === record.subject) {
    return { viewer: { as: 'subject', subject: record.subject }, basis: { type: 'self' } };
  }
  if (principal.scopes.includes('platform:handle')) {
    return { viewer: { as: 'handler' }, basis: { type: 'handling', case: record.id } };
  }
  if (principal.scopes.includes('records:submit') && principal.unit === record.provider) {
    return {
      viewer: { as: 'provider', unit: record.provider },
      basis: { type: 'provider', case: record.id },
    };
  }
  return null;
}

/** The entry of a look, which is on its subject's access list before an answer leaves (Art. 32). */
export const accessBy = (
  { principal, now, newId }: Pick<Request, 'principal' | 'now' | 'newId'>,
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
