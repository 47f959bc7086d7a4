import { holds } from './broken.ts';
import type { Invariant } from './looked.ts';

export const unitsAnswer: Invariant = {
  id: '9',
  promise: 'every joint response has an answer from each unit, or shows it overdue',
  check({ ledger, atMs, responses }) {
    let checked = 0;
    for (const { id, units } of responses) {
      const facts = ledger.responses.get(id);
      holds(units.length === facts?.units.length, '9', `${id} shows ${units.length} units`);
      for (const { unit, state, text } of units) {
        const unanswered = atMs >= (facts?.dueMs ?? 0) ? 'overdue' : 'asked';
        const answer = facts?.answered.get(unit);
        holds(
          state === (answer ?? unanswered),
          answer ? '11' : '9',
          `${unit} in ${id} is ${state}, and is ${answer ?? unanswered}`,
        );
        holds(answer === undefined || Boolean(text), '9', `${unit} in ${id} says nothing`);
        checked++;
      }
    }
    return checked;
  },
};
