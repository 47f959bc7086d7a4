/** What a measure's end asks of the units that implemented it (Art. 22). */
import { type Acting, answering } from '../authority/acting.ts';
import { nothingThere } from '../authority/may.ts';
import { saysNothing } from '../formats/nothing.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import { civilDateOf } from '../time/civil.ts';
import { periodEnd } from '../time/period.ts';
import type { Ask, Ending, JointResponseCommand, JointResponseEvent, JointResponseState } from './state.ts';

/** Whether a unit is asked to lift once the measure has ended: it had implemented it. */
export const hasImplemented = ({ answer }: Ask): boolean => answer?.outcome === 'implemented';

/** The units that have yet to lift a measure that ended. */
export const toLift = ({ asks }: JointResponseState): string[] =>
  asks.filter((ask) => hasImplemented(ask) && ask.lifting?.outcome !== 'lifted').map(({ unit }) => unit);

/** That a measure has ended since an instant, and who is asked to lift it until when. */
export function endOf(
  state: JointResponseState,
  { because, since }: Ending,
): Extract<JointResponseEvent, { type: 'MeasureEnded' }> {
  const units = toLift(state);
  const liftBy = units.length ? periodEnd(civilDateOf(since), { days: state.liftingDays }) : null;
  return { type: 'MeasureEnded', data: { because, since, units, liftBy } };
}

/** A joint response that ended, in the status of what is still to be lifted. */
export const ended = (state: JointResponseState): JointResponseState => ({
  ...state,
  status: toLift(state).length ? 'lifting' : 'ended',
});

/** A unit's reply to having been asked to lift: once why it has not yet, and what it did once it has. */
export function lift(
  state: JointResponseState,
  command: Extract<JointResponseCommand, { type: 'lift' }>,
  acting: Acting,
): Outcome<JointResponseEvent[]> {
  if (!answering(acting).includes(command.unit)) return nothingThere;
  const ask = state.asks.find(({ unit }) => unit === command.unit);
  if (!ask || !hasImplemented(ask)) return refuse('nothing-to-lift');
  const { unit, outcome, official, text } = command;
  const said = ask.lifting?.outcome;
  if (said === 'lifted' || said === outcome) return refuse('already-answered');
  if (saysNothing(text)) return refuse('lifting-words-required');
  return accept([{ type: 'LiftingAnswered', data: { unit, outcome, official }, secret: { text } }]);
}
