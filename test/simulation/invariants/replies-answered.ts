import type { RecordFacts } from '../people/ledger.ts';
import { repairedSince } from '../people/marks.ts';
import { holds } from './broken.ts';
import { type Invariant, sweptWithinMs } from './looked.ts';

export const repliesAnswered: Invariant = {
  id: '4',
  promise: 'every reply is decided in time, or marked as overdue, under an exemption as before listing',
  check({ ledger, atMs, whole }) {
    if (!whole) return 0;
    const overdue = [...ledger.records.values()].filter((record) => isLongOverdue(record, atMs));
    for (const { id } of overdue) {
      const times = whole.history.filter(
        (event) => event.case === id && event.type === 'ReplyOverdue',
      ).length;
      holds(times === 1, '4', `That a reply on ${id} is overdue stands in the history ${times} times`);
    }
    return overdue.length;
  },
};

/** Whether the decision was owed for longer past its deadline than any timer or sweep takes. */
function isLongOverdue(record: RecordFacts, atMs: number): boolean {
  const { decideByMs, decision, withdrawnMs, deletedMs, endMs } = record;
  const owedUntil = [atMs, endMs, decision?.atMs, withdrawnMs, deletedMs, repairedSince(record)].map(
    (ms) => ms ?? atMs,
  );
  return decideByMs !== null && Math.min(...owedUntil) >= decideByMs + sweptWithinMs;
}
