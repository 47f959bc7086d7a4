import { endAfterDays } from '../people/calendar.ts';
import { type Ledger, overSince, type ResponseFacts, toLift } from '../people/ledger.ts';
import { holds } from './broken.ts';
import { type Invariant, type ShownResponse, sweptWithinMs, type Whole } from './looked.ts';

export const endedMeasures: Invariant = {
  id: 'measures',
  promise:
    'no measure outlives its record, and whoever implemented it is asked to lift it, and replies or shows overdue',
  check({ ledger, atMs, responses, whole }) {
    let checked = 0;
    for (const shown of responses) {
      const facts = ledger.responses.get(shown.id);
      const record = ledger.records.get(shown.record);
      if (!facts || !record) continue;
      const sinceMs = overSince(record, atMs);
      if (sinceMs === null) {
        holds(shown.ended === null, 'measures', `${shown.id} has ended, and its record stands`);
        continue;
      }
      checkEnded(shown, facts, { sinceMs, atMs });
      if (whole && atMs >= sinceMs + sweptWithinMs) checkWritten(shown, ledger, whole);
      checked++;
    }
    return checked;
  },
};

function checkEnded(
  shown: ShownResponse,
  facts: ResponseFacts,
  { sinceMs, atMs }: { sinceMs: number; atMs: number },
): void {
  const { id, ended, reason, target, units } = shown;
  holds(ended !== null, 'measures', `${id} outlives its record`);
  holds(reason === null && target === null, 'measures', `${id} says why it was begun, and has ended`);
  const left = toLift(facts);
  holds(shown.status === (left.length ? 'lifting' : 'ended'), 'measures', `${id} is ${shown.status}`);
  const endedMs = Date.parse(ended?.at ?? '');
  holds(endedMs <= sinceMs + sweptWithinMs, 'measures', `${id} ended at ${ended?.at}, long after its record`);
  const liftMs = Date.parse(ended?.liftBy ?? '');
  for (const { unit, lifting } of units) {
    const hasImplemented = facts.answered.get(unit) === 'implemented';
    holds(
      hasImplemented === (lifting !== null),
      'measures',
      `${unit} in ${id} is asked to lift: ${lifting?.state}`,
    );
    if (!lifting) continue;
    const lawful = facts.liftingDays.some((days) => liftMs === endAfterDays(endedMs, days));
    holds(lawful, 'measures', `${id} is to be lifted by ${ended?.liftBy}, which is not when it must be`);
    const said = facts.lifted.get(unit);
    const unanswered = atMs >= liftMs ? 'overdue' : (said ?? 'asked');
    const is = said === 'lifted' ? said : unanswered;
    holds(
      lifting.state === is,
      'measures',
      `${unit} in ${id} is ${lifting.state} on lifting it, and is ${is}`,
    );
    holds(
      said === undefined || Boolean(lifting.text),
      'measures',
      `${unit} in ${id} says nothing on lifting it`,
    );
  }
}

/** Once timers and messages have been, its end stands in the history, and its target was told. */
function checkWritten({ id }: ShownResponse, { subject }: Ledger, { history, notices }: Whole): void {
  const times = history.filter((event) => event.case === id && event.type === 'MeasureEnded').length;
  holds(times === 1, 'measures', `The end of ${id} stands in the history ${times} times`);
  const told = notices.some((notice) => notice.kind === 'joint-measure-ended' && notice.id === id);
  holds(told, 'measures', `Subject ${subject.index} was not told that ${id} has ended`);
}
