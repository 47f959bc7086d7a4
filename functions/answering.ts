/** Lets whoever has the duties of a unit that has ended act and read in its place, by the register of units alone. */
import { bodiesOf } from '../shared/units/bodies.ts';
import { answersFor } from '../shared/units/successors.ts';
import type { Dependencies } from './dependencies.ts';
import type { Request } from './http/route.ts';

type Asking = Pick<Request, 'principal' | 'now'>;

/**
 * A handler whose principal has the duties that the register gives their unit now, and is known to be of the recorded
 * organizations that these units are. Nothing that a caller sends counts for it; what is published and the keys are in
 * memory, so it costs no call of its own.
 */
export const forEnded =
  <R extends Asking, A, W extends Pick<Dependencies, 'published' | 'keys'> = Dependencies>(
    handle: (request: R, wired: W) => Promise<A>,
  ) =>
  async (request: R, wired: W): Promise<A> => {
    const { principal, now } = request;
    const { unit } = principal;
    if (unit === null) return handle(request, wired);
    const [units, keys] = await Promise.all([wired.published('units', now), wired.keys()]);
    const duties = answersFor(units, unit, now);
    const bodies = bodiesOf(keys, units, [unit, ...Object.values(duties).flat()], now);
    return handle({ ...request, principal: { ...principal, answersFor: duties, bodies } }, wired);
  };
