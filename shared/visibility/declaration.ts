/** Who sees what somebody declared about themselves, and when: marked as their own word, which nobody has examined (Art. 45). */
import { inForce } from '../authorization/state.ts';
import type { DeclarationKind, DeclarationState, DeclarationStatus } from '../declaration/state.ts';
import { isBehind } from '../process/loss.ts';
import { type Said, said } from '../texts/said.ts';
import { type CivilDate, type Instant, lastDayBefore } from '../time/civil.ts';
import type { Viewer } from './viewer.ts';

export type DeclarationWithheldBecause =
  | 'recording-period-over'
  | 'events-lost'
  | 'taken-back'
  | 'another-subject'
  | 'no-authorization-in-force'
  | 'outside-what-was-allowed'
  | 'no-basis';

export interface ShownDeclaration {
  id: string;
  /** By whom it is declared: nobody but its subject ever does. */
  declaredBy: 'subject';
  /** Nobody has examined it. */
  examined: false;
  mark: Said;
  status: DeclarationStatus;
  about: DeclarationKind;
  text: string;
  document: string | null;
  declaredAt: Instant;
  /** The last day on which it is recorded. */
  lastDay: CivilDate;
}

export type DeclarationView = { shown: ShownDeclaration } | { withheld: DeclarationWithheldBecause };

/** Shows a declaration to a viewer at an instant, or says why not: only on its subject's word, and never after it was taken back. */
export function viewDeclaration(state: DeclarationState, viewer: Viewer, at: Instant): DeclarationView {
  const reason = withheld(state, viewer, at);
  return reason ? { withheld: reason } : { shown: showDeclaration(state) };
}

function withheld(state: DeclarationState, viewer: Viewer, at: Instant): DeclarationWithheldBecause | null {
  if (at >= state.until || state.status === 'expired') return 'recording-period-over';
  if (viewer.as === 'subject') return viewer.subject === state.subject ? null : 'another-subject';
  // What became of it is not known for certain: it may have been taken back.
  if (isBehind(state)) return 'events-lost';
  return state.status === 'withdrawn' ? 'taken-back' : outsideWord(state, viewer, at);
}

/** Why a viewer is none of those to whom its subject lets it be shown; null where they are. */
function outsideWord(
  state: DeclarationState,
  viewer: Viewer,
  at: Instant,
): DeclarationWithheldBecause | null {
  switch (viewer.as) {
    case 'authorized': {
      const { authorization, unit } = viewer;
      const holds = authorization?.subject === state.subject && inForce(authorization, unit, at);
      return holds ? null : 'no-authorization-in-force';
    }
    case 'organ':
      return state.purposes.includes(viewer.purpose) ? null : 'outside-what-was-allowed';
    case 'public':
      return state.everybody && state.protectedAs === 'organization' ? null : 'outside-what-was-allowed';
    default:
      return 'no-basis';
  }
}

/** A declaration with its mark. Whether a viewer may see it `viewDeclaration` says. */
export const showDeclaration = ({
  id,
  status,
  about,
  declaredAt,
  until,
  secret,
}: DeclarationState): ShownDeclaration => ({
  id,
  declaredBy: 'subject',
  examined: false,
  mark: said('declaredNotExamined'),
  status,
  about,
  text: secret.text,
  document: secret.document,
  declaredAt,
  lastDay: lastDayBefore(until),
});
