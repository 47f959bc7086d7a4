import { clocksApartMs } from '../people/calendar.ts';
import type { ObjectionTo } from '../people/ledger.ts';
import { holds } from './broken.ts';
import type { Invariant, ShownObjection } from './looked.ts';

export const onceOpen: Invariant = {
  id: 'once',
  promise:
    'to one thing, on one ground, one objection is open at a time, and who brings another gets it back',
  check({ ledger, objections }) {
    for (const [index, one] of objections.entries()) {
      const beside = objections.slice(0, index).find((other) => isAlike(one, other) && overlap(one, other));
      holds(beside === undefined, 'once', `${one.id} was opened beside ${beside?.id}`);
    }
    for (const [id, to] of ledger.givenBack) {
      const given = ledger.objections.get(id);
      holds(
        given !== undefined && isAlike(given, to),
        'once',
        `${id} was given back, and is no objection to that`,
      );
    }
    return objections.length + ledger.givenBack.size;
  },
};

const isAlike = (one: ObjectionTo, other: ObjectionTo): boolean =>
  one.record === other.record && one.missing === other.missing && one.ground === other.ground;

/** Whether both were open at an instant, for longer than clocks are apart. */
function overlap(one: ShownObjection, other: ShownObjection): boolean {
  const [first, second] = [one, other].map(lifeOf).toSorted((a, b) => a.fromMs - b.fromMs);
  return first !== undefined && second !== undefined && second.fromMs + 2 * clocksApartMs < first.toMs;
}

const lifeOf = ({ receivedAt, decision }: ShownObjection) => ({
  fromMs: Date.parse(receivedAt),
  toMs: decision ? Date.parse(decision.at) : Number.POSITIVE_INFINITY,
});
