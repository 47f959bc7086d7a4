/** What the department has to do on a draft, and what supervision sees of it. */
import { platformUnits, type WorkEntry } from '../process/process.ts';
import { law } from '../regulation.ts';
import { civilDateOf, type Instant } from '../time/civil.ts';
import { periodEnd } from '../time/period.ts';
import { hasPublicLife } from './kinds.ts';
import type { Consultation, PublicationState } from './state.ts';

/** Who has to do what on it, as it stands. */
export function work(state: PublicationState): WorkEntry[] {
  const { status, what, draftedAt, consultation } = state;
  if (status === 'draft') {
    const dueAt = periodEnd(civilDateOf(draftedAt), law.publication.approval);
    return [departments(hasPublicLife(what) ? 'open-comments' : 'approve-publication', dueAt)];
  }
  if (!consultation || (status !== 'consulting' && status !== 'assessed')) return [];
  const { decideBy, overdueMarkedAt } = consultation;
  return [
    ...stepsOf(state, consultation).map((step) => departments(step, decideBy)),
    ...(overdueMarkedAt === null
      ? []
      : [{ unit: platformUnits.supervision, what: 'publication-overdue', dueAt: decideBy }]),
  ];
}

const departments = (what: string, dueAt: Instant): WorkEntry => ({
  unit: platformUnits.department,
  what,
  dueAt,
});

/** What can be done next: comments are answered at any time, all else waits until the last day is over. */
function stepsOf({ assessment }: PublicationState, { given, answered, endedAt }: Consultation): string[] {
  const answers = given > answered ? ['answer-comments'] : [];
  if (endedAt === null) return answers;
  const opinion = assessment?.owed && !assessment.entered ? ['enter-assessment'] : [];
  const before = [...answers, ...opinion];
  return before.length ? before : ['approve-publication'];
}
