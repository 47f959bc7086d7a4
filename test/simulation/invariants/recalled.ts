import { endAfterDays } from '../people/calendar.ts';
import { isOf, type WrongFacts } from '../people/sightings.ts';
import { recallDays } from '../simulated.ts';
import { holds } from './broken.ts';
import { type Invariant, type Looked, type ShownRecall, sweptWithinMs } from './looked.ts';

export const recalled: Invariant = {
  id: 'recalls',
  promise:
    'each unit to whom a version left that turned out wrong is told to stop using it, nobody else is, and it has answered or shows overdue',
  check({ ledger, atMs, recalls, sightings }) {
    let checked = 0;
    for (const record of ledger.records.keys()) {
      const changes = sightings.changesOf(record);
      const found = recalls.filter((recall) => recall.record === record);
      for (const recall of found) {
        checkTold(recall, changes, sightings);
        checkStanding(recall, { ledger, atMs }, found);
      }
      for (const [index, change] of changes.entries()) {
        if (atMs < change.toMs + sweptWithinMs) continue;
        for (const unit of sightings.surelyToTell(change)) {
          // What a later change told in its place counts, too.
          const told = found.some(
            (recall) => recall.unit === unit && changes.slice(index).some((each) => isAbout(recall, each)),
          );
          holds(told, 'recalls', `${unit} saw ${record} before it was ${change.because}, and was not told`);
          checked++;
        }
      }
    }
    return checked + recalls.length;
  },
};

const isAbout = ({ changedAt, because }: ShownRecall, change: WrongFacts): boolean =>
  because === change.because && isOf(changedAt, change);

/** Nobody is told who saw nothing, who changed it, or of what did not happen. */
function checkTold(
  recall: ShownRecall,
  changes: readonly WrongFacts[],
  sightings: Looked['sightings'],
): void {
  const { id, unit, record, looks } = recall;
  const told = changes.filter((change) => isAbout(recall, change));
  holds(told.length > 0, 'recalls', `${id} tells ${unit} of a change of ${record} that nobody made`);
  const may = told.some((change) => sightings.mayBeTold(unit, change));
  holds(may && looks > 0, 'recalls', `${id} tells ${unit}, which saw nothing of ${record} before`);
}

function checkStanding(
  recall: ShownRecall,
  { ledger, atMs }: Pick<Looked, 'ledger' | 'atMs'>,
  ofRecord: readonly ShownRecall[],
): void {
  const { id, unit, status, answer, overdue, openedAt, dueAt, followedBy } = recall;
  const dueMs = Date.parse(dueAt);
  const lawful = recallDays.some((days) => dueMs === endAfterDays(Date.parse(openedAt), days));
  holds(lawful, 'recalls', `${id} is to be answered by ${dueAt}, which is not when it must be`);
  const said = ledger.recalls.get(id)?.answered ?? null;
  holds(
    (status === 'answered') === (said !== null),
    '11',
    `${id} is ${status}, and its unit said ${said?.outcome}`,
  );
  holds(
    answer?.outcome === said?.outcome && answer?.late === said?.late && (!said || Boolean(answer?.text)),
    'recalls',
    `${id} does not show what its unit said`,
  );
  holds(overdue === (status === 'open' && atMs >= dueMs), 'recalls', `${id} says overdue: ${overdue}`);
  holds((status === 'replaced') <= (followedBy !== null), 'recalls', `${id} was replaced by nothing`);
  const last = ofRecord.filter((each) => each.unit === unit && each.followedBy === null);
  holds(last.length === 1, 'recalls', `${unit} has ${last.length} last notices of one record`);
}
