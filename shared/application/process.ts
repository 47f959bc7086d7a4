import type { Official } from '../actor.ts';
import { accept, type Outcome, refuse, tooEarly } from '../outcome.ts';
import {
  type NoticeEntry,
  type Process,
  platformUnits,
  type Waits,
  type WorkEntry,
} from '../process/process.ts';
import { next } from '../process/transitions.ts';
import type { Instant } from '../time/civil.ts';
import { authorityOf } from './authority.ts';
import type { ApplicationKind } from './kind.ts';
import { forEachKind, rules } from './rules.ts';
import {
  type ApplicationCommand,
  type ApplicationEvent,
  type ApplicationState,
  applicationTransitions,
  eventsOf,
  outcomesFor,
} from './state.ts';
import { applicationForms } from './stored.ts';

const waits = {
  decision: ({ decision }) => decision && { outcome: decision.outcome },
} as const satisfies Waits<ApplicationState>;

export type ApplicationProcess = Process<
  ApplicationState,
  ApplicationCommand,
  ApplicationEvent,
  keyof typeof waits
>;

/** An application of each kind, from its receipt to its decision in time (Art. 33 to 37). */
export const applicationProcesses: Readonly<Record<ApplicationKind, ApplicationProcess>> =
  forEachKind(processOf);

function processOf(kind: ApplicationKind): ApplicationProcess {
  const { raised, reminded, escalated } = eventsOf(kind);
  const units = { ...rules[kind].deciding, supervision: [platformUnits.supervision] };
  return {
    authority: authorityOf(kind),
    concerned: ({ subject, status, handler }) => ({
      subject,
      units,
      claimedBy: status === 'open' ? (handler?.official ?? null) : null,
    }),
    decide,
    evolve,
    sends: (state, event) =>
      event.type === raised
        ? [
            {
              to: 'workflow',
              start: {
                workflow: kind,
                name: state.id,
                input: { id: state.id, remindAt: state.remindAt, dueAt: state.dueAt },
              },
            },
          ]
        : [],
    waits,
    entries: (state) => ({
      work: work(state),
      names: state.status === 'open' && state.place ? [state.place] : [],
    }),
    notices: ({ decision }): NoticeEntry[] =>
      decision ? [{ kind: `${kind}-decided`, issuedAt: decision.at }] : [],
    due: () => null,
    bookkeeping: [reminded, escalated],
    stored: applicationForms[kind],
  };
}

function decide(
  state: ApplicationState,
  command: ApplicationCommand,
  now: Instant,
): Outcome<ApplicationEvent[]> {
  const possible = next(applicationTransitions, state.status, command.type);
  if (!possible.ok) return possible;
  const { reminded, escalated, released } = eventsOf(state.kind);
  switch (command.type) {
    case 'remind':
      if (now < state.remindAt) return tooEarly(state.remindAt, 'not-yet-due');
      return accept(state.remindedAt ? [] : [{ type: reminded, data: {} }]);
    case 'escalate':
      if (now < state.dueAt) return tooEarly(state.dueAt, 'not-yet-due');
      return accept(state.escalatedAt ? [] : [{ type: escalated, data: {} }]);
    case 'claim':
      return claim(state, command);
    case 'release':
      return accept(state.handler ? [{ type: released, data: {} }] : []);
    case 'assign':
      return assign(state, command);
    case 'decide':
      return decideOn(state, command);
  }
}

const isWith = ({ handler }: ApplicationState, { id }: Official): boolean => handler?.official.id === id;

/** One official has it at a time. */
function claim(
  state: ApplicationState,
  { official }: Extract<ApplicationCommand, { type: 'claim' }>,
): Outcome<ApplicationEvent[]> {
  if (isWith(state, official)) return accept([]);
  if (state.handler) return refuse('claimed-by-another');
  return accept([{ type: eventsOf(state.kind).claimed, data: { official } }]);
}

/** Supervision gives it to an official, whoever has it, and says why. */
function assign(
  state: ApplicationState,
  { official, reason }: Extract<ApplicationCommand, { type: 'assign' }>,
): Outcome<ApplicationEvent[]> {
  if (isWith(state, official)) return accept([]);
  return accept([{ type: eventsOf(state.kind).assigned, data: { official }, secret: { reason } }]);
}

/** A decision has an outcome of its kind, another to a record than to what is missing, for which a unit may be asked. */
function decideOn(
  state: ApplicationState,
  { outcome, reasons, official, asked }: Extract<ApplicationCommand, { type: 'decide' }>,
): Outcome<ApplicationEvent[]> {
  const possible = outcomesFor(state);
  if (!possible.includes(outcome)) return refuse('outcome-of-another', { possible: [...possible] });
  const { decided } = eventsOf(state.kind);
  return accept([
    {
      type: decided,
      data: { outcome, official, ...(asked ? { asked: asked.unit } : {}) },
      secret: { reasons, ...(asked ? { asked: asked.what } : {}) },
    },
  ]);
}

function evolve(state: ApplicationState, event: ApplicationEvent, now: Instant): ApplicationState {
  const { reminded, escalated, claimed, released, assigned, decided } = eventsOf(state.kind);
  if (event.type === reminded) return { ...state, remindedAt: now };
  if (event.type === escalated) return { ...state, escalatedAt: now };
  if (event.type === claimed || event.type === assigned) {
    return { ...state, handler: { official: event.data.official, since: now } };
  }
  if (event.type === released) return { ...state, handler: null };
  if (event.type !== decided) return state;
  const { outcome, official, asked = null } = event.data;
  return {
    ...state,
    status: 'decided',
    // Who decides what nobody has claimed has it from then on.
    handler: state.handler ?? { official, since: now },
    decision: { at: now, outcome, official, asked },
    secret: { ...state.secret, reasons: event.secret.reasons, asked: event.secret.asked ?? null },
  };
}

function work(state: ApplicationState): WorkEntry[] {
  if (state.status !== 'open') return [];
  const deciding = Object.values(rules[state.kind].deciding).flat();
  const units = state.escalatedAt ? [...deciding, platformUnits.supervision] : deciding;
  const { dueAt, handler } = state;
  const claimed = handler ? { handler: handler.official } : {};
  return units.map((unit) => ({ unit, what: `decide-${state.kind}`, dueAt, ...claimed }));
}
