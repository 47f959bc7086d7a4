/** What the log knows and the history lacks since a restore, page by page of the log: each case is marked, or named (decision 42). */
import { enterFinding, findingProcess } from '../../shared/finding/process.ts';
import type { Found } from '../../shared/finding/state.ts';
import { readCaseId } from '../../shared/ids.ts';
import type { LogObjects, LogStore } from '../../shared/log/log-store.ts';
import { entriesFrom, sourcesFrom } from '../../shared/log/read-back.ts';
import { type Change, opening } from '../../shared/process/change.ts';
import { processOf } from '../../shared/processes.ts';
import { leafOf } from '../../shared/store/dynamodb/leaves.ts';
import type { RawTable } from '../../shared/store/dynamodb/raw.ts';
import { Overloaded } from '../../shared/store/store.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { caseLost, dayOfLook, type LostOfDay, looksLost, lostOfDay } from '../audit/known-loss.ts';
import { report } from '../auditor/report.ts';
import type { Dependencies } from '../dependencies.ts';
import { type Behind, caseAt, isSame, lossOf, markOf, numberAt } from './behind.ts';
import { lostLooks } from './lost-looks.ts';

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

/** Reconciles the entries of the log from a place on, after a restore to an instant; gives the place behind them, and what was found. */
export async function reconcilePart(
  on: Reconciling,
  place: number,
  size: number,
  to: Instant,
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
  const looks = lacking.filter(isLook);
  found.looks = lostOfDay(looks).pages;
  found.events = lacking.length - looks.length;
  for (const id of await suspects(on, places, lacking)) {
    const what = await reconcileCase(on, id);
    if (what) found[what] += 1;
  }
  const days = looks.map(dayOfLook);
  for (const day of new Map(days.map((each) => [`${each.pk} ${each.prefix}`, each])).values()) {
    await reconcileDay(on, day, to);
  }
  return { next: place + from.length, found };
}

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

/** Names how many pages of the looks at somebody are lost of a day: to them, in their own list, and to supervision, in one finding. */
async function reconcileDay(
  on: Reconciling,
  day: { pk: string; prefix: string },
  to: Instant,
): Promise<void> {
  const { pages } = await missingOf(on, day);
  // First, as the finding is there once it is said: whoever died between the two says both again.
  const entry = pages > 0 ? lostLooks(day, pages, to) : null;
  if (entry) await on.history.record(entry);
  // Of the same restore done again on tables of before, its own entry was among what was missing.
  const missing = await missingOf(on, day);
  if (missing.pages + missing.saidBefore > 0)
    await report(on.cases, looksLost(day, missing), on.now(), on.newId);
}

async function missingOf({ log, raw }: Reconciling, day: { pk: string; prefix: string }): Promise<LostOfDay> {
  const sealed = await log.under(day.pk, day.prefix);
  const items = await raw.read(sealed);
  return lostOfDay(sealed.filter((_, at) => items[at] === null));
}

const attempts = 8;

/** Marks a case of which the log knows later events than the register, with its finding in the same transaction; or names it where nothing of it is left. */
async function reconcileCase(on: Reconciling, id: string): Promise<'marked' | 'gone' | 'unlike' | null> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const found = await lossOf(on, id);
    if (found === null || found === 'unlike') return found;
    if ('last' in found) {
      return (await report(on.cases, caseLost(id, found.last), on.now(), on.newId)) ? 'gone' : null;
    }
    if (await marked(on, id, found)) return 'marked';
  }
  throw new Overloaded('Others were changing the same case.');
}

/** Whether the mark was written; false where the case is to be read again. */
async function marked(on: Reconciling, id: string, behind: Behind): Promise<boolean> {
  const now = on.now();
  const mark = await markOf(processOf(behind.stored.state), on, behind, now);
  const { from, to } = behind.lost;
  const found: Found = { what: 'events-lost', of: id, event: to, at: `${id} from ${from} on` };
  const written = await on.cases.write({ changes: [mark, findingOf(on, found, now)] }, null);
  if (written.ok) return true;
  // Named before, and not seen to yet: the mark alone is missing.
  return written.conflict === 'taken' && (await on.cases.write({ changes: [mark] }, null)).ok;
}

function findingOf({ newId }: Reconciling, found: Found, now: Instant): Change {
  const state = enterFinding(found, now, newId());
  const opened = opening(findingProcess, state, { type: 'DamageFound', data: found }, now, actor);
  if (!opened.ok) throw new Error('The platform may enter what it finds.');
  return opened.value;
}
