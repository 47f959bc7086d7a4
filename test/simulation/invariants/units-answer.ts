import { overSince } from '../people/ledger.ts';
import { pausedSince } from '../people/marks.ts';
import { holds } from './broken.ts';
import type { Invariant } from './looked.ts';

export const unitsAnswer: Invariant = {
  id: '9',
  promise: 'every joint response has an answer from each unit, or shows it overdue',
  check({ ledger, atMs, responses }) {
    let checked = 0;
    for (const { id, units, dueAt } of responses) {
      const facts = ledger.responses.get(id);
      const record = ledger.records.get(facts?.record ?? '');
      const isOver = record !== undefined && overSince(record, atMs) !== null;
      const dueMs = Date.parse(dueAt);
      holds(
        isOver || (facts?.duesMs.includes(dueMs) ?? false),
        '9',
        `${id} is due at ${dueAt}, not when it must`,
      );
      const waits = record !== undefined && pausedSince(record) !== null;
      holds(units.length === facts?.units.length, '9', `${id} shows ${units.length} units`);
      for (const { unit, state, text } of units) {
        const answer = facts?.answered.get(unit);
        const is = answer ?? unanswered(dueMs, { isOver, waits }, atMs);
        holds(state === is, answer ? '11' : '9', `${unit} in ${id} is ${state}, and is ${is}`);
        const isKept = isOver || waits;
        holds(isKept || answer === undefined || Boolean(text), '9', `${unit} in ${id} says nothing`);
        checked++;
      }
    }
    return checked;
  },
};

/** What a unit is that has not answered: nothing is asked of it any more once the record is over, and nothing is late that waits. */
function unanswered(
  dueMs: number,
  { isOver, waits }: { isOver: boolean; waits: boolean },
  atMs: number,
): string {
  if (isOver) return 'ended';
  return atMs >= dueMs && !waits ? 'overdue' : 'asked';
}
