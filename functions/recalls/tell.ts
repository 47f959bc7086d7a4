/** Tells every unit to whom a wrong version of a record left to stop using it (Art. 33). */
import { homeOf, subjectOf } from '../../shared/ids.ts';
import { type Change, opening, run, type Stored } from '../../shared/process/change.ts';
import { isBehind } from '../../shared/process/loss.ts';
import type { Recalling } from '../../shared/process/message.ts';
import { isOverSince, recalledFrom } from '../../shared/recall/looks.ts';
import { openRecall, recallName } from '../../shared/recall/open.ts';
import { recallProcess } from '../../shared/recall/process.ts';
import type { PlacedLook, RecallCommand, RecallState, WrongBefore } from '../../shared/recall/state.ts';
import type { RecordState } from '../../shared/record/state.ts';
import { type CaseStore, type EnteredLook, Overloaded, type Placed } from '../../shared/store/store.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { isIdOf, load, ofKind } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Enqueue } from '../queueing.ts';
import { wrongIn } from './wrong-in.ts';

const actor = { as: 'platform', process: 'recall' } as const;

/** What it works on: what is stored, how long units have to answer, and what the world gives a function. */
export interface Telling extends Pick<Dependencies, 'cases' | 'history' | 'parameters'> {
  now: Instant;
  newId(): string;
  /** Puts a message into the queue that this one came from. */
  send: Enqueue;
}

/** How many looks are read at once, and how often for one message: what is left is the next one's. */
const readAtOnce = 100;
const mostReads = 20;

/**
 * After how long the looks are gone through once more: whoever had read the record before it changed has given its answer
 * by then and entered that, or never will. No function of the API runs that long.
 */
const lateSeconds = 60;
/** How long a look may go on, and a little more: what is entered late lies where its look began. */
const longestLookMs = 25 * 3_600_000;

/**
 * Goes through the looks at a record that was wrong, the newest first, and tells each unit that saw it. Doing it twice,
 * or again after dying half-way, tells nobody twice and forgets nobody; what one message does is bounded. Gives how many units
 * heard something that they had not heard. That it was wrong is read from its history: a message is taken at its word by
 * nobody, as whoever writes an item writes what it sends; nor is one of what a restore has lost.
 */
export async function tellWhoSaw(on: Telling, { recall, after, late = false }: Recalling): Promise<number> {
  const { record, version } = recall;
  const change = isIdOf('record', record)
    ? wrongIn(await on.history.caseHistory(record), record, version)
    : null;
  if (!change) {
    console.error({ code: 'recall-unfounded', record, version });
    return 0;
  }
  const found = await looksFound(on, change, after ?? null, late);
  let told = 0;
  for (const [unit, looks] of found.byUnit) if (await tellUnit(on, change, unit, looks)) told += 1;
  if (found.end !== null) {
    await on.send({ recall: change, after: found.end, late });
  } else if (!late) {
    await on.send({ recall: change, late: true }, lateSeconds);
  }
  return told;
}

interface Found {
  byUnit: Map<string, PlacedLook[]>;
  /** Behind which place the looks go on; null where all were gone through that may matter. */
  end: string | null;
}

/** The looks of some parts of the access list by which a wrong version left, by the unit that is to be told. */
async function looksFound(
  { history }: Telling,
  change: WrongBefore,
  after: string | null,
  late: boolean,
): Promise<Found> {
  const subject = subjectOf(change.record);
  if (!subject) throw new Error('A record lies in the home of its subject.');
  const byUnit: Found['byUnit'] = new Map();
  let from = after;
  for (let reads = 0; reads < mostReads; reads++) {
    const { items, end } = await history.accesses(subject, from, readAtOnce);
    for (const look of items) {
      if (isTooEarly(look, change, late)) return { byUnit, end: null };
      const unit = unitOf(look, change);
      if (unit === null) continue;
      const looks = byUnit.get(unit) ?? [];
      byUnit.set(unit, looks);
      looks.push(named(look));
    }
    if (end === null) return { byUnit, end };
    from = end;
  }
  return { byUnit, end: from };
}

/** Whether a look, and with it all that began before it, is of no account any more. */
function isTooEarly({ item: { at } }: Placed<EnteredLook>, change: WrongBefore, late: boolean): boolean {
  return late ? Date.parse(change.at) - Date.parse(at) > longestLookMs : isOverSince(at, change);
}

/** The unit that is to be told for a look: any of its pages may have shown what was wrong. */
const unitOf = ({ item: { pages } }: Placed<EnteredLook>, change: WrongBefore): string | null =>
  pages.map((page) => recalledFrom(page, change)).find((unit) => unit !== null) ?? null;

function named({
  item: {
    pages: [page],
  },
  place,
}: Placed<EnteredLook>): PlacedLook {
  if (!page) throw new Error('A look has a page.');
  const { at, basis, matter } = page;
  return { at, basis: basis.type, matter, place };
}

const attempts = 5;

/** Tells a unit, whoever else is at it; false where it had heard all of it. Throws where others were faster again and again. */
async function tellUnit(
  on: Telling,
  change: WrongBefore,
  unit: string,
  looks: PlacedLook[],
): Promise<boolean> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const { record, last } = await standing(on.cases, change.record, unit);
    const changes = record ? toTell(on, { record, last }, change, { unit, looks }) : [];
    if (changes.length === 0) return false;
    if ((await on.cases.write({ changes }, null)).ok) return true;
  }
  throw new Overloaded('Others were telling the same unit.');
}

interface Standing {
  record: RecordState;
  /** What the unit was told last of the record; null where it never was. */
  last: Stored<RecallState> | null;
}

async function standing(
  cases: CaseStore,
  id: string,
  unit: string,
): Promise<Standing | { record: null; last: null }> {
  const { record } = await load(cases, { record: id });
  if (!record) return { record: null, last: null };
  const name = recallName(id, unit);
  const lastId = (await cases.names(homeOf.subject(record.state.subject), name)).get(name);
  const last = lastId === undefined ? null : ofKind((await cases.load(null, [lastId])).cases[0], 'recall');
  return { record: record.state, last };
}

/**
 * What there is to write for a unit: its recall where it has none of this change or a later one, in place of an earlier
 * one that it has not answered; or further looks of the one that it has.
 */
function toTell(
  { now, newId, parameters }: Telling,
  { record, last }: Standing,
  change: WrongBefore,
  told: { unit: string; looks: PlacedLook[] },
): Change[] {
  if (last && last.state.version > change.version) return [];
  if (last && last.state.version === change.version) {
    if (isBehind(last.state)) return [];
    const counted = commandedOn(last, { type: 'count-looks', looks: told.looks }, now);
    return counted.events.length ? [counted] : [];
  }
  const state = openRecall(record, change, { id: newId(), ...told }, now, parameters);
  const { unit, because, version, dueAt } = state;
  const event = {
    type: 'RecallOpened' as const,
    data: { record: record.id, unit, because, version, dueAt },
  };
  const opened = opening(recallProcess, state, event, now, actor);
  if (!opened.ok) throw new Error('The platform may open a recall.');
  return [...(last ? [commandedOn(last, { type: 'follow', by: state.id }, now)] : []), opened.value];
}

function commandedOn(recall: Stored<RecallState>, command: RecallCommand, now: Instant): Change<RecallState> {
  const ran = run(recallProcess, recall, command, now, actor);
  if (!ran.ok) throw new Error('The last recall of a unit takes what the platform does on it.');
  return ran.value;
}
