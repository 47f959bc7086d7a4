import type { Official } from '../actor.ts';
import { saysSomething } from '../formats/visible.ts';
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
  type Asking,
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
  const { raised, reminded, escalated, overdue } = eventsOf(kind);
  const units = { ...rules[kind].deciding, supervision: [platformUnits.supervision] };
  return {
    authority: authorityOf(kind),
    opens: rules[kind].apply,
    concerned: ({ subject, status, handler, decision }) => ({
      subject,
      units: { ...units, provider: decision?.asked ? [decision.asked] : [] },
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
    notices: ({ decision, asking }): NoticeEntry[] => [
      ...(decision ? [{ kind: `${kind}-decided` as const, issuedAt: decision.at }] : []),
      ...(asking?.answer ? [{ kind: `${kind}-asking-answered` as const, issuedAt: asking.answer.at }] : []),
    ],
    due: ({ asking }) => (asking && isAskingOpen(asking) && !asking.overdueMarkedAt ? asking.answerBy : null),
    bookkeeping: [reminded, escalated, overdue],
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
    case 'answer-asking':
      return answerAsking(state, command);
    case 'mark-asking-overdue':
      return markOverdue(state, now);
  }
}

/** Whether a unit that was asked has yet to answer. */
const isAskingOpen = ({ answer }: Asking): boolean => answer === null;

/** The unit that was asked says once that it has filed what is missing, or why not: in words, either way (Art. 33). */
function answerAsking(
  { kind, asking, decision }: ApplicationState,
  { outcome, text, official }: Extract<ApplicationCommand, { type: 'answer-asking' }>,
): Outcome<ApplicationEvent[]> {
  const unit = decision?.asked;
  if (!asking || !unit) return refuse('nothing-asked');
  if (!isAskingOpen(asking)) return refuse('already-answered');
  if (!saysSomething(text)) {
    return refuse(outcome === 'filed' ? 'filing-words-required' : 'asking-explanation-required');
  }
  return accept([{ type: eventsOf(kind).answered, data: { unit, outcome, official }, secret: { text } }]);
}

/** That the unit is overdue, said once. */
function markOverdue(
  { kind, asking, decision }: ApplicationState,
  now: Instant,
): Outcome<ApplicationEvent[]> {
  const unit = decision?.asked;
  if (!asking || !unit || !isAskingOpen(asking) || asking.overdueMarkedAt) return accept([]);
  if (now < asking.answerBy) return tooEarly(asking.answerBy, 'not-yet-due');
  return accept([{ type: eventsOf(kind).overdue, data: { unit } }]);
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
      data: { outcome, official, ...(asked ? { asked: asked.unit, answerBy: asked.answerBy } : {}) },
      secret: { reasons, ...(asked ? { asked: asked.what } : {}) },
    },
  ]);
}

function evolve(state: ApplicationState, event: ApplicationEvent, now: Instant): ApplicationState {
  const { reminded, escalated, claimed, released, assigned, decided, answered, overdue } = eventsOf(
    state.kind,
  );
  if (event.type === reminded) return { ...state, remindedAt: now };
  if (event.type === escalated) return { ...state, escalatedAt: now };
  if (event.type === claimed || event.type === assigned) {
    return { ...state, handler: { official: event.data.official, since: now } };
  }
  if (event.type === released) return { ...state, handler: null };
  if (event.type === answered) {
    const { outcome, official } = event.data;
    const { asking, secret } = state;
    const answer = { at: now, outcome, official, late: now >= (asking?.answerBy ?? now) };
    return {
      ...state,
      asking: asking && { ...asking, answer },
      secret: { ...secret, answered: event.secret.text },
    };
  }
  if (event.type === overdue) {
    return { ...state, asking: state.asking && { ...state.asking, overdueMarkedAt: now } };
  }
  if (event.type !== decided) return state;
  const { outcome, official, asked = null, answerBy } = event.data;
  return {
    ...state,
    status: 'decided',
    // Who decides what nobody has claimed has it from then on.
    handler: state.handler ?? { official, since: now },
    decision: { at: now, outcome, official, asked },
    asking: answerBy ? { answerBy, answer: null, overdueMarkedAt: null } : null,
    secret: { ...state.secret, reasons: event.secret.reasons, asked: event.secret.asked ?? null },
  };
}

function work(state: ApplicationState): WorkEntry[] {
  if (state.status !== 'open') return askingWork(state);
  const deciding = Object.values(rules[state.kind].deciding).flat();
  const units = state.escalatedAt ? [...deciding, platformUnits.supervision] : deciding;
  const { dueAt, handler } = state;
  const claimed = handler ? { handler: handler.official } : {};
  return units.map((unit) => ({ unit, what: `decide-${state.kind}`, dueAt, ...claimed }));
}

/** Who was asked for what is missing has it to do, and supervision too once that is overdue. */
function askingWork({ asking, decision }: ApplicationState): WorkEntry[] {
  const unit = decision?.asked;
  if (!asking || !unit || !isAskingOpen(asking)) return [];
  const entry = { what: 'file-missing', dueAt: asking.answerBy };
  const units = asking.overdueMarkedAt ? [unit, platformUnits.supervision] : [unit];
  return units.map((each) => ({ unit: each, ...entry }));
}
