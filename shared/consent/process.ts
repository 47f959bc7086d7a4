import { caseId, homeOf, newRest } from '../ids.ts';
import type { SubjectKey } from '../keys/keys.ts';
import { accept, type Outcome, tooEarly } from '../outcome.ts';
import type { Process } from '../process/process.ts';
import { next, type Transitions } from '../process/transitions.ts';
import type { Instant } from '../time/civil.ts';
import { consentAuthority } from './authority.ts';
import type { ConsentCommand, ConsentEvent, ConsentState, Coverage } from './state.ts';
import { consentForm } from './stored.ts';

const transitions = {
  given: { withdraw: 'withdrawn', expire: 'expired' },
  withdrawn: { settle: 'withdrawn' },
  expired: {},
} as const satisfies Transitions<ConsentState['status'], ConsentCommand['type']>;

/** The name that a person's standing consent to a unit has: there is one at a time, so that withdrawing it leaves no other. */
export const consentName = (unit: string): string => `consent-${unit}`;

/** A consent, from when it is given until it is withdrawn or over (Art. 15, 16). */
export const consentProcess: Process<ConsentState, ConsentCommand, ConsentEvent, never> = {
  authority: consentAuthority,
  opens: consentAuthority.give,
  concerned: ({ subject }) => ({ subject }),
  decide,
  evolve: (state, { type }, now) => {
    switch (type) {
      case 'ConsentGiven':
        return state;
      case 'ConsentWithdrawn':
        return { ...state, status: 'withdrawn', withdrawnAt: now, owed: true };
      case 'ConsentExpired':
        return { ...state, status: 'expired' };
      case 'ConsentSettled':
        return { ...state, owed: undefined };
    }
  },
  sends: () => [],
  waits: {},
  entries: ({ status, to }) => ({ work: [], names: status === 'given' ? [consentName(to)] : [] }),
  notices: () => [],
  // What rests on it shows to nobody from its second on; the sweep ends it.
  due: ({ status, until, owed, withdrawnAt }) => (status === 'given' ? until : owed ? withdrawnAt : null),
  bookkeeping: ['ConsentSettled'],
  protective: ['withdraw'],
  ends: ({ status }) => (status === 'given' ? [{ type: 'ConsentWithdrawn', data: {} }] : []),
  stored: consentForm,
};

/** What the sweep does on a consent once what rests on it has ended; null where nothing has fallen due. */
export const fallenDue = (state: ConsentState, now: Instant): ConsentCommand | null => {
  const due = consentProcess.due(state);
  if (due === null || now < due) return null;
  return { type: state.status === 'given' ? 'expire' : 'settle' };
};

function decide(state: ConsentState, { type }: ConsentCommand, now: Instant): Outcome<ConsentEvent[]> {
  const possible = next(transitions, state.status, type);
  if (!possible.ok) return possible;
  if (type === 'withdraw') return accept([{ type: 'ConsentWithdrawn', data: {} }]);
  if (type === 'settle') return accept(state.owed ? [{ type: 'ConsentSettled', data: {} }] : []);
  return now < state.until
    ? tooEarly(state.until, 'not-yet-due')
    : accept([{ type: 'ConsentExpired', data: {} }]);
}

/** A consent as given. */
export const giveConsent = (
  subject: SubjectKey,
  { id, notice, ...coverage }: Coverage & { id: string; notice: number },
  now: Instant,
): ConsentState => ({
  kind: 'consent',
  id: caseId('consent', homeOf.subject(subject), newRest(now, id)),
  subject,
  status: 'given',
  stalledAt: null,
  ...coverage,
  notice,
  givenAt: now,
  withdrawnAt: null,
  secret: {},
});
