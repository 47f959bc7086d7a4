/** Ends what rests on a consent that is over: its decisions may be filed anew, whoever saw it is told to stop (Art. 15, 16, 33). */
import type { ConsentState } from '../../shared/consent/state.ts';
import { homeOf } from '../../shared/ids.ts';
import { type Change, run, type Stored } from '../../shared/process/change.ts';
import { recordProcess } from '../../shared/record/process.ts';
import type { RecordState } from '../../shared/record/state.ts';
import { type CaseStore, Overloaded, type Part } from '../../shared/store/store.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { ofKind } from '../cases.ts';

const actor = { as: 'platform', process: 'consent' } as const;

/** The end of a record whose consent, as it lies, is over; null where it holds, or nothing of the record is left to end. */
export function endingOf(
  record: Stored<RecordState>,
  consent: ConsentState | null,
  now: Instant,
): Change<RecordState> | null {
  if (!record.state.consent) return null;
  const ran = run(recordProcess, record, { type: 'end-consent', consent }, now, actor);
  return ran.ok && ran.value.events.length > 0 ? ran.value : null;
}

/** As many as are read at once. */
const part = 100;
const attempts = 5;

/**
 * Ends each record of a person that rests on a consent, one after the other. Done twice, or again after dying half-way, it
 * changes nothing more. Gives how many it ended. Throws where others were faster at one again and again.
 */
export async function endWhatRests(
  cases: Pick<CaseStore, 'list' | 'load' | 'write'>,
  consent: ConsentState,
  now: Instant,
): Promise<number> {
  const home = homeOf.subject(consent.subject);
  let ended = 0;
  let after: string | null = null;
  do {
    const { items, end }: Part<Stored<RecordState>> = await cases.list(home, 'record', after, part);
    for (const { item } of items) {
      if (item.state.consent?.id === consent.id) ended += await endOne(cases, item, consent, now);
    }
    after = end;
  } while (after !== null);
  return ended;
}

async function endOne(
  cases: Pick<CaseStore, 'load' | 'write'>,
  found: Stored<RecordState>,
  consent: ConsentState,
  now: Instant,
): Promise<number> {
  let record: Stored<RecordState> | null = found;
  for (let attempt = 0; record && attempt < attempts; attempt++) {
    const change = endingOf(record, consent, now);
    if (!change) return 0;
    if ((await cases.write({ changes: [change] }, null)).ok) return 1;
    record = ofKind((await cases.load(null, [record.state.id])).cases[0], 'record');
  }
  throw new Overloaded('Others were at what rests on the same consent.');
}
