import { accept, type Outcome, refuse, tooEarly } from '../outcome.ts';
import { type DisclosureEntry, type Process, platformUnits, type WorkEntry } from '../process/process.ts';
import { next } from '../process/transitions.ts';
import { type Instant, lastDayBefore, startOfDay } from '../time/civil.ts';
import { pledgeAuthority } from './authority.ts';
import { type PledgeCommand, type PledgeEvent, type PledgeState, pledgeTransitions } from './state.ts';
import { pledgeForm } from './stored.ts';

/**
 * A pledge, from when it is given until it is recorded no more (Art. 27). It takes no workflow: the sweep marks what is
 * overdue and tidies up what is over, which is so on its second for whoever looks.
 */
export const pledgeProcess: Process<PledgeState, PledgeCommand, PledgeEvent, never> = {
  authority: pledgeAuthority,
  opens: pledgeAuthority.pledge,
  concerned: ({ subject, unit }) => ({ subject, units: { provider: [unit] } }),
  decide,
  evolve,
  sends: () => [],
  waits: {},
  entries: (state) => ({
    work: work(state),
    names: state.status === 'given' ? [state.place] : [],
    disclosed: pledgeDisclosedAs(state),
  }),
  notices: ({ decision, calledKept }) =>
    [calledKept, decision].flatMap((each) =>
      each ? [{ kind: 'pledge-decided' as const, issuedAt: each.at }] : [],
    ),
  due: ({ status, decideBy, endsAt, overdueMarkedAt }) => {
    if (status === 'withdrawn' || status === 'expired') return null;
    return status === 'given' && overdueMarkedAt === null && decideBy < endsAt ? decideBy : endsAt;
  },
  bookkeeping: ['PledgeOverdue', 'PledgeExpired'],
  ends: ({ status }) =>
    status === 'withdrawn' || status === 'expired' ? [] : [{ type: 'PledgeWithdrawn', data: {} }],
  stored: pledgeForm,
};

/** What falls due on a pledge at an instant; null for nothing. */
export const fallenDue = (state: PledgeState, now: Instant): PledgeCommand | null => {
  const due = pledgeProcess.due(state);
  if (!due || now < due) return null;
  return { type: now >= state.endsAt ? 'expire' : 'mark-overdue' };
};

function decide(state: PledgeState, command: PledgeCommand, now: Instant): Outcome<PledgeEvent[]> {
  const possible = next(pledgeTransitions, state.status, command.type);
  if (!possible.ok) return possible;
  if (command.type !== 'expire' && now >= state.endsAt) return refuse('pledge-over');
  switch (command.type) {
    case 'keep':
      return keep(state, command, now);
    case 'break': {
      const { official, record, stands } = command;
      if (!stands) return refuse('no-breach-in-effect', { item: state.breachItem });
      return accept([{ type: 'PledgeBroken', data: { official, record } }]);
    }
    case 'withdraw':
      if (!state.mayBeTakenBack) return refuse('pledge-not-taken-back');
      return accept([{ type: 'PledgeWithdrawn', data: {} }]);
    case 'mark-overdue':
      if (now < state.decideBy) return tooEarly(state.decideBy, 'not-yet-due');
      return accept(state.overdueMarkedAt ? [] : [{ type: 'PledgeOverdue', data: {} }]);
    case 'expire':
      if (now < state.endsAt) return tooEarly(state.endsAt, 'not-yet-due');
      return accept([{ type: 'PledgeExpired', data: {} }]);
  }
}

/** A promise is kept once its last day is there, and not before. */
function keep(
  { until }: PledgeState,
  { official }: Extract<PledgeCommand, { type: 'keep' }>,
  now: Instant,
): Outcome<PledgeEvent[]> {
  const from = lastDayBefore(until);
  if (now < startOfDay(from)) return refuse('pledge-still-runs', { from });
  return accept([{ type: 'PledgeKept', data: { official } }]);
}

function evolve(state: PledgeState, event: PledgeEvent, at: Instant): PledgeState {
  switch (event.type) {
    case 'PledgeGiven':
      return state;
    case 'PledgeKept': {
      const { official } = event.data;
      return { ...state, status: 'kept', decision: { at, outcome: 'kept', official, breach: null } };
    }
    case 'PledgeBroken': {
      const { official, record: breach } = event.data;
      const { decision: before } = state;
      const calledKept = before ? { calledKept: { at: before.at, official: before.official } } : {};
      return {
        ...state,
        ...calledKept,
        status: 'broken',
        decision: { at, outcome: 'broken', official, breach },
      };
    }
    case 'PledgeWithdrawn':
      return { ...state, status: 'withdrawn', withdrawnAt: at };
    case 'PledgeOverdue':
      return { ...state, overdueMarkedAt: at };
    case 'PledgeExpired':
      return { ...state, status: 'expired' };
  }
}

/** The unit in charge has it to decide; supervision hears of it once it is overdue (Art. 54). */
function work({ status, unit, decideBy, overdueMarkedAt }: PledgeState): WorkEntry[] {
  if (status !== 'given') return [];
  const told = overdueMarkedAt
    ? [{ unit: platformUnits.supervision, what: 'pledge-overdue', dueAt: decideBy }]
    : [];
  return [{ unit, what: 'decide-pledge', dueAt: decideBy }, ...told];
}

/** What the lists of pledges are called among those of what is disclosed: no item of the catalog can have that name. */
const pledgeLists = '~pledges';

/** The list of the pledges of a matter, as the store finds it. */
export const pledgeList = (matter: string): Pick<DisclosureEntry, 'item' | 'unit'> => ({
  item: pledgeLists,
  unit: matter,
});

/**
 * The place of a pledge in the list of its matter, which is open to public oversight; null of a natural person, of whom
 * there is no list, and of one that was taken back or is over (Art. 27). Whether it is shown, its own `view` decides.
 */
export function pledgeDisclosedAs(state: PledgeState): DisclosureEntry | null {
  const { status, protectedAs, matter, givenAt, endsAt } = state;
  if (protectedAs === 'natural-person' || status === 'withdrawn' || status === 'expired') return null;
  return { ...pledgeList(matter), since: givenAt, until: endsAt };
}

/** Whether nobody has decided on a pledge in time, from that instant on, marked or not. */
export const isOverdue = ({ status, decideBy, endsAt }: PledgeState, at: Instant): boolean =>
  status === 'given' && at >= decideBy && at < endsAt;
