/** What of the entries of a case comes and goes with a change: on worklists, lists, among names and notices. */
import { subjectOf } from '../ids.ts';
import type { Instant } from '../time/civil.ts';
import { isBehind, lossNotices, lossWork } from './loss.ts';
import type {
  CaseEvent,
  CaseState,
  DisclosureEntry,
  Entries,
  NoticeEntry,
  Process,
  WorkEntry,
} from './process.ts';
import { stallWork } from './stall.ts';

export interface EntryChanges {
  work: { remove: WorkEntry[]; add: WorkEntry[] };
  names: { release: string[]; take: string[] };
  listed: NonNullable<Entries['listed']>;
  notices: NoticeEntry[];
  period: { remove: Instant | null; add: Instant | null };
  disclosed: { remove: DisclosureEntry | null; add: DisclosureEntry | null };
}

const sameWork = (a: WorkEntry, b: WorkEntry): boolean =>
  a.unit === b.unit && a.dueAt === b.dueAt && a.what === b.what;
/** The same, and in the same hands: an entry that only changes hands is written over where it lies. */
const sameEntry = (a: WorkEntry, b: WorkEntry): boolean =>
  sameWork(a, b) && a.handler?.id === b.handler?.id && a.handler?.name === b.handler?.name;
const sameText = (a: string, b: string): boolean => a === b;
const sameNotice = (a: NoticeEntry, b: NoticeEntry): boolean =>
  a.kind === b.kind && a.issuedAt === b.issuedAt && a.after === b.after;

const sameDisclosure = (a: DisclosureEntry | null, b: DisclosureEntry | null): boolean =>
  samePlace(a, b) && a?.until === b?.until;
/** Whether two are written to the same place: one that only ends otherwise is written over where it lies. */
const samePlace = (a: DisclosureEntry | null, b: DisclosureEntry | null): boolean =>
  a?.item === b?.item && a?.unit === b?.unit && a?.since === b?.since;

const without = <T>(entries: readonly T[], others: readonly T[], same: (a: T, b: T) => boolean): T[] =>
  entries.filter((entry) => !others.some((other) => same(entry, other)));

const distinct = <T>(entries: readonly T[], same: (a: T, b: T) => boolean): T[] =>
  entries.filter((entry, index) => entries.findIndex((other) => same(entry, other)) === index);

/** Who has to do what until when, operations too where its workflow stalled. */
export function workOf<S extends CaseState, C extends { type: string }, E extends CaseEvent>(
  { entries, waits }: Pick<Process<S, C, E>, 'entries' | 'waits'>,
  state: S,
  { work }: Pick<Entries, 'work'> = entries(state),
): WorkEntry[] {
  // Nothing but that is done on a case of which events were lost.
  if (isBehind(state)) return lossWork(state);
  // A unit that has the same to do in two capacities, such as supervision that initiates a measure, has it once.
  return distinct([...work, ...stallWork(waits, state)], sameWork);
}

/** Every notice that a case has given its subject. */
export const noticesOf = <S extends CaseState, C extends { type: string }, E extends CaseEvent>(
  process: Pick<Process<S, C, E>, 'notices'>,
  state: S,
): NoticeEntry[] => [...process.notices(state), ...(subjectOf(state.id) ? lossNotices(state) : [])];

/** What comes and goes between two states. What was listed or notified once stays so. */
export function entryChanges<S extends CaseState, C extends { type: string }, E extends CaseEvent>(
  process: Process<S, C, E>,
  before: S | null,
  state: S,
): EntryChanges {
  const had: Entries = before ? process.entries(before) : { work: [] };
  const has = process.entries(state);
  const hadWork = before ? workOf(process, before, had) : [];
  const hasWork = workOf(process, state, has);
  const [hadPeriod = null, period = null] = [had.period, has.period];
  const isSamePeriod = hadPeriod === period;
  const [hadOpen = null, open = null] = [had.disclosed, has.disclosed];
  const hadNotices = before ? noticesOf(process, before) : [];
  return {
    work: { remove: without(hadWork, hasWork, sameWork), add: without(hasWork, hadWork, sameEntry) },
    names: {
      release: without(had.names ?? [], has.names ?? [], sameText),
      take: without(has.names ?? [], had.names ?? [], sameText),
    },
    listed: without(has.listed ?? [], had.listed ?? [], (a, b) => a.key === b.key),
    notices: without(noticesOf(process, state), hadNotices, sameNotice),
    disclosed: {
      remove: samePlace(hadOpen, open) ? null : hadOpen,
      add: sameDisclosure(hadOpen, open) ? null : open,
    },
    period: { remove: isSamePeriod ? null : hadPeriod, add: isSamePeriod ? null : period },
  };
}

/** How many items the entries are that come with the opening of a case. */
export const entriesIn = ({ work, names, listed, notices, period, disclosed }: EntryChanges): number =>
  work.add.length +
  names.take.length +
  listed.length +
  notices.length +
  (period.add === null ? 0 : 1) +
  (disclosed.add === null ? 0 : 1);
