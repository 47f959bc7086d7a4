import type { AccessBasis } from '../shared/history/access.ts';
import type { RecordState } from '../shared/record/state.ts';
import type { Viewer } from '../shared/visibility/viewer.ts';
import type { Principal } from './http/principal.ts';

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
