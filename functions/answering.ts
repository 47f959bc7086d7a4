/** Lets whoever has the duties of a unit that has ended act and read in its place, by the register of units alone. */
import { answersFor, isOfPlatform } from '../shared/units/successors.ts';
import type { Dependencies } from './dependencies.ts';
import type { Request } from './http/route.ts';

type Asking = Pick<Request, 'principal' | 'now'>;

/**
 * A handler whose principal has the duties that the register gives their unit now. Nothing that a caller sends counts
 * for it; what is published is in memory, so it costs no call of its own.
 */
export const forEnded =
  <R extends Asking, A, W extends Pick<Dependencies, 'published'> = Dependencies>(
    handle: (request: R, wired: W) => Promise<A>,
  ) =>
  async (request: R, wired: W): Promise<A> => {
    const { principal, now } = request;
    const { unit } = principal;
    if (unit === null || isOfPlatform(unit)) return handle(request, wired);
    const units = await wired.published('units', now);
    return handle(
      { ...request, principal: { ...principal, answersFor: answersFor(units, unit, now) } },
      wired,
    );
  };
