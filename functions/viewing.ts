/** How a case is looked at: as whom, and what the look leaves on its subject's access list. */
import type { Access, AccessBasis, Seen } from '../shared/history/access.ts';
import type { SubjectKey } from '../shared/keys/keys.ts';
import type { Stored } from '../shared/process/change.ts';
import { type CaseState, platformUnits } from '../shared/process/process.ts';
import type { RecordState } from '../shared/record/state.ts';
import type { Viewer } from '../shared/visibility/viewer.ts';
import type { Principal } from './http/principal.ts';
import type { Request } from './http/route.ts';

/**
 * As whom somebody looks at one case that they have to do with: its subject, the handler, supervision, or its provider.
 * The basis goes on the subject's access list.
 */
export function partyTo(
  principal: Principal,
  { id, subject, provider }: Pick<RecordState, 'id' | 'subject'> & { provider: string | null },
): { viewer: Viewer; basis: AccessBasis } | null {
  if (principal.role === 'subject' && principal.subject === subject) {
    return { viewer: { as: 'subject', subject }, basis: { type: 'self' } };
  }
  if (principal.role === 'handler' && principal.unit === platformUnits.handler) {
    return { viewer: { as: 'handler' }, basis: { type: 'handling', case: id } };
  }
  if (principal.role === 'supervision' && principal.unit === platformUnits.supervision) {
    return { viewer: { as: 'supervision' }, basis: { type: 'oversight', case: id } };
  }
  if (principal.role === 'provider' && provider !== null && principal.unit === provider) {
    return {
      viewer: { as: 'provider', unit: provider },
      basis: { type: 'provider', case: id },
    };
  }
  return null;
}

/** Which page of which look an answer is. */
export type PageOfLook = Pick<Access, 'id' | 'at' | 'page' | 'entry'>;

/** A look that begins now. */
export function newLook({ newId, now }: Pick<Request, 'newId' | 'now'>): PageOfLook {
  const id = newId();
  return { id, at: now, page: 1, entry: id };
}

/** A case as it leaves, for the entry of the look. */
export const seen = ({ state, seq }: Stored<CaseState>): Seen => ({ case: state.id, version: seq });

/**
 * The entry of a look on its subject's access list: made once what leaves is known, and written before it does
 * (Art. 32).
 */
export const accessBy = (
  request: Pick<Request, 'principal' | 'now' | 'newId'>,
  subject: SubjectKey,
  basis: AccessBasis,
  cases: Seen[],
  more: Partial<PageOfLook & Pick<Access, 'matter' | 'outcome'>> = {},
): Access => ({
  ...newLook(request),
  matter: null,
  outcome: 'shown',
  ...more,
  subject,
  pageAt: request.now,
  unit: request.principal.unit,
  client: request.principal.client,
  official: request.principal.official,
  basis,
  seen: cases,
});
