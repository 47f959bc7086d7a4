import type { JointResponseState } from '../../shared/joint-response/state.ts';

/** Whether a unit was asked in a joint response. */
export const wasAsked = ({ asks }: JointResponseState, unit: string): boolean =>
  asks.some((ask) => ask.unit === unit);

/** Whether it initiated it or was asked in it. */
export const partOf = (state: JointResponseState, unit: string): boolean =>
  state.initiator === unit || wasAsked(state, unit);
