import { visibleOf } from '../formats/visible.ts';
import { protectedAs, type SubjectCode } from '../identity/subject-code.ts';
import { caseId, homeOf, newRest } from '../ids.ts';
import { type Keys, nameKey, subjectKey } from '../keys/keys.ts';
import { accept, type Outcome, tooEarly } from '../outcome.ts';
import type { Process } from '../process/process.ts';
import { next } from '../process/transitions.ts';
import { type CivilDate, endOfDay, type Instant } from '../time/civil.ts';
import { declarationAuthority } from './authority.ts';
import {
  type DeclarationCommand,
  type DeclarationEvent,
  type DeclarationKind,
  type DeclarationState,
  declarationTransitions,
  type ShownFor,
} from './state.ts';
import { declarationForm } from './stored.ts';

/**
 * A declaration, from when it is made until it is taken back or over (Art. 45). Nobody decides on it: it is nobody's word but
 * its subject's, and shown as that.
 */
export const declarationProcess: Process<DeclarationState, DeclarationCommand, DeclarationEvent, never> = {
  authority: declarationAuthority,
  opens: declarationAuthority.declare,
  concerned: ({ subject }) => ({ subject }),
  decide,
  evolve: (state, { type }, at) => {
    switch (type) {
      case 'DeclarationMade':
        return state;
      case 'DeclarationWithdrawn':
        return { ...state, status: 'withdrawn', withdrawnAt: at };
      case 'DeclarationExpired':
        return { ...state, status: 'expired' };
    }
  },
  sends: () => [],
  waits: {},
  entries: ({ status, place }) => ({ work: [], names: status === 'standing' ? [place] : [] }),
  notices: () => [],
  due: ({ status, until }) => (status === 'standing' ? until : null),
  bookkeeping: ['DeclarationExpired'],
  protective: ['withdraw'],
  ends: ({ status }) => (status === 'standing' ? [{ type: 'DeclarationWithdrawn', data: {} }] : []),
  stored: declarationForm,
};

function decide(
  state: DeclarationState,
  { type }: DeclarationCommand,
  now: Instant,
): Outcome<DeclarationEvent[]> {
  const possible = next(declarationTransitions, state.status, type);
  if (!possible.ok) return possible;
  if (type === 'withdraw') return accept([{ type: 'DeclarationWithdrawn', data: {} }]);
  return now < state.until
    ? tooEarly(state.until, 'not-yet-due')
    : accept([{ type: 'DeclarationExpired', data: {} }]);
}

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
