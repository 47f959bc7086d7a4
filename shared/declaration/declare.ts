import { visibleOf } from '../formats/visible.ts';
import { protectedAs, type SubjectCode } from '../identity/subject-code.ts';
import { caseId, homeOf, newRest } from '../ids.ts';
import { type Keys, nameKey, subjectKey } from '../keys/keys.ts';
import { type CivilDate, endOfDay, type Instant } from '../time/civil.ts';
import type { DeclarationKind, DeclarationState, ShownFor } from './state.ts';

/** How the names of a person's standing declarations begin. */
export const standingDeclarations = 'declaration~';

/** What is declared: by whom, with the code normalised, of which kind, until which day, and to whom it may be shown. */
export interface Declared extends ShownFor {
  /** A UUID that no other case was given. */
  id: string;
  subject: SubjectCode;
  about: DeclarationKind;
  text: string;
  document: string | null;
  lastDay: CivilDate;
}

/** A declaration as it is made. */
export function declare(
  keys: Keys,
  { id, subject: given, about, text, document, lastDay, purposes, everybody }: Declared,
  now: Instant,
): DeclarationState {
  const subject = subjectKey(keys, given);
  const said = visibleOf(text.normalize('NFKC')).toLowerCase();
  return {
    kind: 'declaration',
    id: caseId('declaration', homeOf.subject(subject), newRest(now, id)),
    subject,
    status: 'standing',
    stalledAt: null,
    about,
    protectedAs: protectedAs(given),
    purposes: [...purposes].sort(),
    everybody,
    declaredAt: now,
    until: endOfDay(lastDay),
    withdrawnAt: null,
    place: `${standingDeclarations}${nameKey(keys, ['declaration', about, said])}`,
    secret: { text, document },
  };
}
