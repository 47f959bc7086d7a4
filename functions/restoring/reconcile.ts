/** What the log knows and the history lacks since a restore, page by page of the log: each case is marked, or named (decision 42). */
import type { AnyCase } from '../../shared/cases.ts';
import { enterFinding, findingProcess } from '../../shared/finding/process.ts';
import type { Found } from '../../shared/finding/state.ts';
import { isLost, lostIn, sealOfLoss } from '../../shared/history/lost.ts';
import { readCaseId } from '../../shared/ids.ts';
import type { LogObjects, LogStore, Sealed } from '../../shared/log/log-store.ts';
import { entriesFrom, sourcesFrom } from '../../shared/log/read-back.ts';
import { type Change, opening, type Stored } from '../../shared/process/change.ts';
import type { Numbers } from '../../shared/process/loss.ts';
import { runOnLoss } from '../../shared/process/run-on-loss.ts';
import { processOf } from '../../shared/processes.ts';
import { eventRange, rangeOfApplications } from '../../shared/store/dynamodb/keys.ts';
import { leafOf, leafOfEvent } from '../../shared/store/dynamodb/leaves.ts';
import type { RawTable } from '../../shared/store/dynamodb/raw.ts';
import { Overloaded } from '../../shared/store/store.ts';
import { civilDateOf, type Instant } from '../../shared/time/civil.ts';
import { periodEnd } from '../../shared/time/period.ts';
import { caseLost, dayOfLook, looksLost } from '../audit/known-loss.ts';
import { report } from '../auditor/report.ts';
import type { Dependencies } from '../dependencies.ts';

/** What it works on. */
export interface Reconciling extends Pick<Dependencies, 'cases' | 'history' | 'keys' | 'parameters'> {
  log: Pick<LogStore, 'sealed' | 'under'>;
  objects: Pick<LogObjects, 'get'>;
  raw: Pick<RawTable, 'read'>;
  now(): Instant;
  newId(): string;
}

/** How much was found so far. */
export interface Counts {
  /** Events and pages of looks that the log knows and the history lacks. */
  events: number;
  looks: number;
  /** Cases that are marked as behind the log, and those of which nothing is left. */
  marked: number;
  gone: number;
  /** Cases whose history is not what a restore leaves: the audit names what of them does not fit. */
  unlike: number;
}

export const nothingFound: Counts = { events: 0, looks: 0, marked: 0, gone: 0, unlike: 0 };

const actor = { as: 'platform', process: 'restore' } as const;

const isSame = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  one !== undefined && other !== undefined && Buffer.from(one).equals(other);

/** Reconciles the entries of the log from a place on; gives the place behind them, and what was found. */
export async function reconcilePart(
  on: Reconciling,
  place: number,
  size: number,
): Promise<{ next: number; found: Counts }> {
  const from = await sourcesFrom(on.objects, place, size);
  if (!from?.length) throw new Error(`The bucket does not say where the entries from ${place} on are from.`);
  const places = from.map(([pk, sk]) => ({ pk, sk }));
  const [entries, items] = await Promise.all([
    entriesFrom(on.objects, place, from.length, size),
    on.raw.read(places),
  ]);
  const lacking = places.filter((_, at) => {
    const item = items[at];
    return !item || !isSame(leafOf(item).entry, entries[at]);
  });
  const isLook = ({ sk }: { sk: string }) => sk.startsWith('A#');
  const found = { ...nothingFound };
  found.looks = lacking.filter(isLook).length;
  found.events = lacking.length - found.looks;
  for (const id of await suspects(on, places, lacking)) {
    const what = await reconcileCase(on, id);
    if (what) found[what] += 1;
  }
  const days = lacking.filter(isLook).map(dayOfLook);
  for (const day of new Map(days.map((each) => [`${each.pk} ${each.prefix}`, each])).values()) {
    await reconcileDay(on, day);
  }
  return { next: place + from.length, found };
}

const caseAt = ({ sk }: { sk: string }): string => (sk.startsWith('E#') ? (sk.split('#')[1] ?? '') : '');
const numberAt = ({ sk }: { sk: string }): number => Number(sk.split('#').at(-1));

/** Cases of which the log knows events that are lacking, and those that the register has at an earlier one than the history. */
async function suspects(
  { cases }: Reconciling,
  places: readonly { sk: string }[],
  lacking: readonly { sk: string }[],
): Promise<Set<string>> {
  const ids = [...new Set(places.map(caseAt))].filter((id) => readCaseId(id) !== null);
  const stored = (await cases.load(null, ids)).cases;
  const seqs = new Map(ids.map((id, at) => [id, stored[at]?.seq ?? 0]));
  const later = places.filter((each) => numberAt(each) > (seqs.get(caseAt(each)) ?? Infinity));
  return new Set([...lacking, ...later].map(caseAt).filter((id) => seqs.has(id)));
}

/** Names how many pages of the looks at somebody are lost of a day: one finding, however many. */
async function reconcileDay(on: Reconciling, day: { pk: string; prefix: string }): Promise<void> {
  const sealed = await on.log.under(day.pk, day.prefix);
  const missing = (await on.raw.read(sealed)).filter((item) => item === null).length;
  if (missing > 0) await report(on.cases, looksLost(day, missing), on.now(), on.newId);
}

const attempts = 8;

/** Marks a case of which the log knows later events than the register, with its finding in the same transaction; or names it where nothing of it is left. */
async function reconcileCase(on: Reconciling, id: string): Promise<'marked' | 'gone' | 'unlike' | null> {
  const { pk, prefix } = eventRange(id);
  for (let attempt = 0; attempt < attempts; attempt++) {
    // In this order: what the log had before, the history has after; and what is written on the case, its version guards.
    const sealed = await on.log.under(pk, prefix);
    const [stored] = (await on.cases.load(null, [id])).cases;
    const [events, keys] = [await on.history.caseHistory(id), await on.keys()];
    const last = Math.max(0, ...sealed.map(numberAt));
    if (!stored && events.length > 0) return 'unlike';
    if (!stored) {
      return (await report(on.cases, caseLost(id, last), on.now(), on.newId)) ? 'gone' : null;
    }
    const held = new Map(events.map((event) => [event.seq, leafOfEvent(id, event).entry]));
    const lost = lostIn(keys, id, events);
    const numbers = lostOf(stored, held, sealed, (seq) => isLost(lost, seq));
    if (numbers === null) return null;
    if (numbers === 'unlike') return numbers;
    const after = Math.max(last, stored.seq, ...held.keys());
    if (await marked(on, stored, { ...numbers, isExpungingLost: await isExpungingLost(on, id) }, after)) {
      return 'marked';
    }
  }
  throw new Overloaded('Others were changing the same case.');
}

/**
 * Whether the log knows of an expungement of a record of which the register has nothing: it was asked for, and may have been
 * decided, where the record lost events.
 */
async function isExpungingLost({ cases, log }: Reconciling, id: string): Promise<boolean> {
  if (readCaseId(id)?.kind !== 'record') return false;
  const { pk, prefix } = rangeOfApplications('expungement', id);
  const known = [...new Set((await log.under(pk, prefix)).map(caseAt))];
  return known.length > 0 && (await cases.load(null, known)).cases.some((each) => each === null);
}

/**
 * Which events of a case are lost: what the log knows at its end and the history lacks, or has otherwise, as it was written
 * in their place; and what the history has that never came into the register. A restore leaves a beginning: where
 * something is missing before what is there, it was no restore that took it.
 */
function lostOf(
  { seq: registered }: Stored<AnyCase>,
  held: ReadonlyMap<number, Uint8Array>,
  sealed: readonly Sealed[],
  isKnown: (seq: number) => boolean,
): Numbers | 'unlike' | null {
  const isWhole = (each: Sealed) => isSame(held.get(numberAt(each)), each.entry);
  const lacking = sealed.filter((each) => !isWhole(each)).map(numberAt);
  const unwritten = [...held.keys()].filter((seq) => seq > registered);
  const all = [...lacking, ...unwritten].filter((seq) => !isKnown(seq));
  if (all.length === 0) return null;
  const from = Math.min(...all);
  const isEnd = sealed.every(
    (each) => numberAt(each) < from || !isWhole(each) || numberAt(each) > registered,
  );
  return isEnd ? { from, to: Math.max(...all) } : 'unlike';
}

/** Whether the mark was written; false where the case is to be read again. */
async function marked(
  on: Reconciling,
  stored: Stored<AnyCase>,
  lost: Numbers & { isExpungingLost: boolean },
  after: number,
): Promise<boolean> {
  const { id } = stored.state;
  const now = on.now();
  const { lossSettlementDays: days } = on.parameters;
  const settleBy = periodEnd(civilDateOf(now), { days });
  const { from, to } = lost;
  const seal = sealOfLoss(await on.keys(), id, { from, to }, after + 1);
  const command = { type: 'mark-loss', ...lost, after, settleBy, seal } as const;
  const ran = runOnLoss(processOf(stored.state), stored, command, now, actor);
  if (!ran.ok) throw new Error('The platform may mark what is lost.');
  const found: Found = {
    what: 'events-lost',
    of: id,
    event: to,
    at: `${id} from ${from} on`,
  };
  const written = await on.cases.write({ changes: [ran.value, findingOf(on, found, now)] }, null);
  if (written.ok) return true;
  // Named before, and not seen to yet: the mark alone is missing.
  return written.conflict === 'taken' && (await on.cases.write({ changes: [ran.value] }, null)).ok;
}

function findingOf({ newId }: Reconciling, found: Found, now: Instant): Change {
  const state = enterFinding(found, now, newId());
  const opened = opening(findingProcess, state, { type: 'DamageFound', data: found }, now, actor);
  if (!opened.ok) throw new Error('The platform may enter what it finds.');
  return opened.value;
}
