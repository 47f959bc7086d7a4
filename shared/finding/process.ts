import { caseId, homeOf, newRest } from '../ids.ts';
import { fingerprint } from '../keys/keys.ts';
import { accept, type Outcome } from '../outcome.ts';
import { type Process, platformUnits } from '../process/process.ts';
import { next } from '../process/transitions.ts';
import type { Instant } from '../time/civil.ts';
import { findingAuthority } from './authority.ts';
import {
  type FindingCommand,
  type FindingEvent,
  type FindingState,
  type Found,
  findingTransitions,
} from './state.ts';
import { findingForm } from './stored.ts';

/** The name that a finding has: what is found again, and not yet seen to, is no second one. */
export const findingName = ({ what, of, event, at }: Found): string =>
  `finding#${fingerprint(JSON.stringify([what, of, event, at]))}`;

/** A finding of the audit: on the worklist of supervision until a named official says what was done (Art. 54). */
export const findingProcess: Process<FindingState, FindingCommand, FindingEvent, never> = {
  authority: findingAuthority,
  opens: findingAuthority.find,
  concerned: () => ({ units: { supervision: [platformUnits.supervision] } }),
  decide,
  evolve,
  sends: () => [],
  waits: {},
  entries: (state) =>
    state.status === 'settled'
      ? { work: [], names: isKept(state) ? [findingName(state)] : [] }
      : {
          work: [{ unit: platformUnits.supervision, what: 'damage-found', dueAt: state.foundAt }],
          names: [findingName(state)],
        },
  notices: () => [],
  due: () => null,
  bookkeeping: [],
  stored: findingForm,
};

/** What a restore lost stays lost, though it was seen to: by its name the audit knows it again, each week. */
const isKept = ({ what }: Found): boolean => what === 'case-lost' || what === 'looks-lost';

function decide(state: FindingState, command: FindingCommand): Outcome<FindingEvent[]> {
  const possible = next(findingTransitions, state.status, command.type);
  if (!possible.ok) return possible;
  const { official, document, reasons } = command;
  return accept([{ type: 'FindingSettled', data: { official }, secret: { document, reasons } }]);
}

function evolve(state: FindingState, event: FindingEvent, now: Instant): FindingState {
  if (event.type === 'DamageFound') return state;
  return {
    ...state,
    status: 'settled',
    settled: { at: now, official: event.data.official },
    secret: event.secret,
  };
}

/** A finding as it is entered. `unique`: a UUID that no other was given. */
export const enterFinding = (found: Found, now: Instant, unique: string): FindingState => ({
  kind: 'finding',
  id: caseId('finding', homeOf.unit(platformUnits.supervision), newRest(now, unique)),
  status: 'open',
  stalledAt: null,
  ...found,
  foundAt: now,
  settled: null,
  secret: { document: null, reasons: null },
});
