/** What applications do to a record while they are open or stand granted, as people know it (Art. 34, 35, 53). */
import type { AppliedKind } from '../../../local/acts/apply.ts';
import type { Wording } from '../../../shared/application/expunged.ts';
import { dateOf, day, endAfterDays, second } from './calendar.ts';

/** An application beside objections, as it was acknowledged. */
export interface ApplicationFacts {
  id: string;
  kind: AppliedKind;
  record: string;
  ground: string;
  /** The unit that decides it. */
  decidedBy: string;
  /** The unit that reported it; null where its subject applied. */
  reporter: string | null;
  receivedMs: number;
  /** Undecided then it is overdue; of a suspension when it is looked at again for the first time. */
  dueMs: number;
  /** The official in whose hands it is, or was when it was decided. */
  handler: string | null;
  status: 'open' | 'decided' | 'withdrawn';
  decided: { outcome: string; official: string } | null;
  /** Whether its subject was told that it began: what a unit reported that has a part in it, or a handler found to be so. */
  begun: boolean;
  /** What stands on the record by it, and since when; null where nothing does. */
  mark: { is: 'noted' | Kept; sinceMs: number } | null;
  /** Whether whoever decided it reads what it says, and why not. */
  wording: Wording;
}

/** Why a record is kept from others. */
export type Kept = 'repaired' | 'undisclosed' | 'suspended' | 'expunging';

/** Since when a record waits, or until when it waited, as disclosure of it was suspended. */
export interface Pause {
  fromMs: number;
  toMs: number | null;
}

/** What is known of the applications to one record. */
export interface Marked {
  applications: ApplicationFacts[];
  /** By what it is asked that it be expunged; null where nobody asks. */
  expunging: string | null;
  /** When it was last shown again that had been kept from others. */
  shownAgainMs: number | null;
  pauses: Pause[];
  /** How many decisions on it are on their way, and of them how many may keep it from others. */
  deciding: number;
  keeping: number;
}

export const unmarked = (): Marked => ({
  applications: [],
  expunging: null,
  shownAgainMs: null,
  pauses: [],
  deciding: 0,
  keeping: 0,
});

const order = ['repaired', 'undisclosed', 'suspended'] as const satisfies readonly Kept[];

/** Why it is kept from all but its subject and who decides on it; null where it is not. What ends everything comes first. */
export const keptBecause = ({
  applications,
  expunging,
}: Pick<Marked, 'applications' | 'expunging'>): Kept | null =>
  order.find((kept) => applications.some(({ mark }) => mark?.is === kept)) ??
  (expunging === null ? null : 'expunging');

/** Since when it is repaired; null where it is not. */
export const repairedSince = ({ applications }: Pick<Marked, 'applications'>): number | null =>
  applications.find(({ mark }) => mark?.is === 'repaired')?.mark?.sinceMs ?? null;

/** Since when measures on it wait; null while they do not. */
export const pausedSince = ({ pauses }: Pick<Marked, 'pauses'>): number | null => {
  const last = pauses.at(-1);
  return last && last.toMs === null ? last.fromMs : null;
};

/** Whether it was suspended within a while before an instant, or is. */
export const suspendedWithin = ({ pauses }: Pick<Marked, 'pauses'>, ms: number, atMs: number): boolean =>
  pauses.some(({ toMs }) => toMs === null || toMs >= atMs - ms);

/** Notes that something stands on the record from an instant on. */
export function mark(record: Marked, facts: ApplicationFacts, is: 'noted' | Kept, sinceMs: number): void {
  facts.mark = { is, sinceMs };
  if (is === 'suspended' && pausedSince(record) === null) record.pauses.push({ fromMs: sinceMs, toMs: null });
}

/** Notes that nothing of an application stands on the record any more. Whether measures on it go on by that. */
export function unmark(record: Marked, facts: ApplicationFacts, atMs: number): boolean {
  const was = facts.mark?.is;
  facts.mark = null;
  if (was && was !== 'noted' && keptBecause(record) === null) record.shownAgainMs = atMs;
  const last = record.pauses.at(-1);
  const isOver = !record.applications.some((each) => each.mark?.is === 'suspended');
  if (was !== 'suspended' || !last || !isOver) return false;
  last.toMs = atMs;
  return true;
}

/** How late what goes on may be written: it counts the day on which it is. */
const writtenWithinDays = 2;

/** When a limit ends that stood still during a pause: as many days later as it took, a day begun for a whole one. */
export function movedBy(dueMs: number, { fromMs, toMs }: Pause): number[] {
  if (toMs === null || dueMs <= fromMs) return [dueMs];
  const days = Math.round((Date.parse(dateOf(toMs)) - Date.parse(dateOf(fromMs))) / day) + 1;
  return Array.from({ length: writtenWithinDays + 1 }, (_, late) =>
    endAfterDays(dueMs - second, days + late),
  );
}
