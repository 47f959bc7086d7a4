import type * as z from 'zod/mini';
import { hasPublicLife } from '../../shared/publication/kinds.ts';
import type { PublicationState } from '../../shared/publication/state.ts';
import { type Said, said } from '../../shared/texts/said.ts';
import { lastDayBefore } from '../../shared/time/civil.ts';
import { showAssessment } from '../comments/show.ts';
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
  approvalDocument: state.approved?.document ?? null,
  effectiveAt: state.effectiveAt,
  consultation: showConsultation(state),
  assessment: state.assessment && showAssessment(state.assessment),
  next: nextOf(state),
});

function showConsultation({ consultation }: PublicationState) {
  if (!consultation) return null;
  const { openedAt, openedBy, until, decideBy, given, answered } = consultation;
  return {
    openedAt,
    openedBy,
    until,
    lastDay: lastDayBefore(until),
    decideBy,
    decideLastDay: lastDayBefore(decideBy),
    comments: given,
    answered,
  };
}

/** What is done next, and by whom. */
function nextOf({ status, what, assessment }: PublicationState): Said {
  switch (status) {
    case 'draft':
      return said(hasPublicLife(what) ? 'draftOfPublicLife' : 'draftToApprove');
    case 'consulting':
      return said(assessment?.owed ? 'draftToAssess' : 'draftInComments');
    case 'assessed':
      return said('draftAssessed');
    case 'published':
      return said('draftPublished');
    case 'withdrawn':
      return said('draftWithdrawn');
  }
}
