import type { Official } from '../actor.ts';
import type { Instant } from '../time/civil.ts';
import { nothingWritten } from './expunged.ts';
import { type ApplicationEvent, type ApplicationState, eventsOf } from './state.ts';

/** The application after an event. */
export function evolve(state: ApplicationState, event: ApplicationEvent, now: Instant): ApplicationState {
  const names = eventsOf(state.kind);
  switch (event.type) {
    case names.reminded:
      return { ...state, remindedAt: now, dueAt: event.data.dueAt ?? state.dueAt };
    case names.escalated:
      return { ...state, escalatedAt: now };
    case names.claimed:
    case names.assigned:
      return { ...handedOn(state), handler: { official: event.data.official, since: now } };
    case names.released:
      return { ...handedOn(state), handler: null };
    case names.withdrawn:
      return { ...state, status: 'withdrawn' };
    case names.confirmed:
      return { ...inHandsOf(state, event.data.official, now), markedAt: now, place: null };
    case names.decided:
      return decided(inHandsOf(state, event.data.official, now), event, now);
    case names.answered:
      return answered(state, event, now);
    case names.overdue:
      return { ...state, asking: state.asking && { ...state.asking, overdueMarkedAt: now } };
    case names.expungingAsked:
      return { ...state, expunging: { ...event.data, since: now } };
    case names.expungingRefused:
      return { ...state, expunging: null, stoodOnce: true };
    case names.expunged: {
      const { expungement } = event.data;
      const { pledgeId = null } = state.secret.fields;
      const expunged = { at: now, expungement, pledgeId };
      // The keyed name of what was missing is made of its words, and nobody holds it any more.
      const secret = nothingWritten(pledgeId);
      return { ...state, place: null, expunging: null, expunged, secret };
    }
    default:
      return state;
  }
}

/** It leaves the hands in which it was, which is not forgotten. */
function handedOn(state: ApplicationState): ApplicationState {
  const { handler, wasWith } = state;
  if (!handler || wasWith.some(({ id }) => id === handler.official.id)) return state;
  return { ...state, wasWith: [...wasWith, handler.official] };
}

/** Who decides what nobody has claimed has it from then on. */
const inHandsOf = (state: ApplicationState, official: Official, since: Instant): ApplicationState => ({
  ...state,
  handler: state.handler ?? { official, since },
});

type Named<T extends keyof ReturnType<typeof eventsOf>> = Extract<
  ApplicationEvent,
  { type: ReturnType<typeof eventsOf>[T] }
>;

function decided(state: ApplicationState, { data, secret }: Named<'decided'>, at: Instant): ApplicationState {
  const { outcome, official, asked = null, answerBy, unmet = [], concluded = null } = data;
  const { reasons, asked: what = null, document = null } = secret;
  return {
    ...state,
    status: 'decided',
    decision: { at, outcome, official, asked, unmet, concluded },
    asking: answerBy ? { answerBy, answer: null, overdueMarkedAt: null } : null,
    secret: { ...state.secret, reasons, asked: what, document },
  };
}

function answered(
  { asking, ...state }: ApplicationState,
  { data: { outcome, official }, secret }: Named<'answered'>,
  at: Instant,
): ApplicationState {
  const answer = { at, outcome, official, late: at >= (asking?.answerBy ?? at) };
  return {
    ...state,
    asking: asking && { ...asking, answer },
    secret: { ...state.secret, answered: secret.text },
  };
}
