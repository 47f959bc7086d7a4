import type * as z from 'zod/mini';
import type { CommentState } from '../../shared/comment/state.ts';
import type { PublicationState } from '../../shared/publication/state.ts';
import { type Instant, lastDayBefore } from '../../shared/time/civil.ts';
import type { comment, publicDraft } from './operations.ts';

/** A comment as everybody reads it: of a person who gave it nothing, and of the official who answered nothing but the office. */
export const showComment = (state: CommentState): z.infer<typeof comment> => ({
  id: state.id,
  draft: state.publication,
  status: state.status,
  givenAt: state.givenAt,
  unit: state.unit,
  text: state.secret.text,
  answeredAt: state.answered?.at ?? null,
  answer: state.secret.answer,
});

/** A draft as everybody reads it. Throws for one that was never opened to comment. */
export function showDraft(state: PublicationState, now: Instant): z.infer<typeof publicDraft> {
  const { consultation, assessment } = state;
  if (!consultation || !assessment) throw new Error('The public reads no draft that was not opened to it.');
  const { until, given, answered } = consultation;
  return {
    id: state.id,
    status: state.status,
    what: state.what,
    name: state.name,
    content: { ...state.content },
    replaces: state.replaces,
    openedAt: consultation.openedAt,
    until,
    lastDay: lastDayBefore(until),
    open: state.status === 'consulting' && now < until,
    comments: given,
    answered,
    assessment: showAssessment(assessment),
    approvalDocument: state.approved?.document ?? null,
    version: state.version,
    effectiveAt: state.effectiveAt,
  };
}

/** Whether experts assess it and what they found, without who entered it. */
export function showAssessment({ owed, reasons, entered }: NonNullable<PublicationState['assessment']>) {
  if (!entered) return { owed, reasons, entered: null };
  const { at, document, experts, givenOn, conclusion } = entered;
  return { owed, reasons, entered: { at, document, experts, givenOn, conclusion } };
}
