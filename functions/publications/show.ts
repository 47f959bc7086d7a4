import type * as z from 'zod/mini';
import type { PublicationState } from '../../shared/publication/state.ts';
import type { publication } from './operations.ts';

/** A publication as the department sees it. */
export const showPublication = (
  state: PublicationState,
  caseVersion: number,
): z.infer<typeof publication> => ({
  id: state.id,
  caseVersion,
  status: state.status,
  what: state.what,
  name: state.name,
  content: { ...state.content },
  draftedAt: state.draftedAt,
  draftedBy: state.draftedBy,
  replaces: state.replaces,
  version: state.version,
  approvedAt: state.approved?.at ?? null,
  approvedBy: state.approved?.official ?? null,
  effectiveAt: state.effectiveAt,
});
