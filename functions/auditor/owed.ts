/** The entries that cases are owed: where each lies, and what it says. */
import { isDeepStrictEqual } from 'node:util';
import type { AnyCase } from '../../shared/cases.ts';
import { owedEntries } from '../../shared/entries.ts';
import { isTimed, readCaseId } from '../../shared/ids.ts';
import { hearingOf } from '../../shared/record/hearing.ts';
import { type Item, number, text } from '../../shared/store/dynamodb/item.ts';
import {
  disclosureKey,
  homePartition,
  listRange,
  nameSort,
  noticeSort,
  periodKey,
  workKey,
} from '../../shared/store/dynamodb/keys.ts';
import { type Place, placeIn } from '../../shared/store/dynamodb/raw.ts';
import { schema } from '../../shared/store/dynamodb/tables.ts';
import type { Instant } from '../../shared/time/civil.ts';

/** An entry that a case is owed: where it lies, and what it says; null where it says nothing that its place does not. */
export interface Owed extends Place {
  says: unknown;
  /** Of which submission a name says that it is, where it says that. */
  submission?: string;
  /** Until when it is owed, and says that it is; it may not go by itself before. */
  until?: Instant;
}

/** What an entry says; what no case says where it is nothing that can be read. */
function saidBy(item: Item): unknown {
  const json = text(item, 'entry') || text(item, 'body');
  try {
    return json ? JSON.parse(json) : text(item, 'case');
  } catch {
    return undefined;
  }
}

/** Every entry that a case is owed at an instant. */
export function owedTo(state: AnyCase, now: Instant): Owed[] {
  const { id } = state;
  const { work, names, listed, notices, disclosed, period } = owedEntries(state);
  const pk = homePartition(id);
  const submission = 'submission' in state ? { submission: String(state.submission) } : {};
  // The first release kept no list of notices.
  const given = isTimed(readCaseId(id)?.rest ?? '') ? notices : [];
  return [
    ...work.map((entry) => ({
      ...placeIn(workKey(entry, id)),
      says: { ...entry, case: id },
    })),
    ...names.map((name) => ({ pk, sk: nameSort(name), says: id, ...submission })),
    ...listed.map(({ key, body }) => ({ pk, sk: `${listRange}${key}`, says: body })),
    // What an earlier release filed is entered by command, and is owed nothing until then.
    ...(disclosed && isEntered(state) ? [{ ...placeIn(disclosureKey(disclosed, id)), says: id }] : []),
    ...given.map((notice) => ({ pk, sk: noticeSort(notice, id), says: null })),
    ...(period !== null && now < period && isCountedAnew(state)
      ? [{ ...placeIn(periodKey(period, id)), says: id, until: period }]
      : []),
  ];
}

/** Whether a calendar may make the period of a case longer: of one of an earlier release it is not known how it was counted. */
const isCountedAnew = (state: AnyCase): boolean =>
  state.kind === 'record' && (hearingOf(state)?.countedTo ?? null) !== null;

/** Whether what is disclosed was entered with the case from the first on. */
const isEntered = (state: AnyCase): boolean => state.kind !== 'record' || state.isOpen !== null;

/** Whether an entry is there and says what it is owed to say. */
export const isSaid = ({ says, submission, until }: Owed, item: Item | null): boolean =>
  item !== null &&
  (says === null || isDeepStrictEqual(saidBy(item), says)) &&
  (until === undefined || isSaidUntil(item, until)) &&
  // Earlier releases did not say it.
  [undefined, submission].includes(item.submission?.S);

const isSaidUntil = (item: Item, until: Instant): boolean =>
  text(item, 'endsAt') === until && number(item, schema.expires) * 1000 >= Date.parse(until);

/** Whether an entry at a place is one that a case is owed at an instant, or may have. */
export const isOwed = (
  { pk, sk }: Place,
  state: AnyCase | 'gone' | 'unreadable' | undefined,
  now: Instant,
): boolean =>
  // Of a case that cannot be read its own check says so.
  state === 'unreadable' ||
  (typeof state === 'object' &&
    [...owedTo(state, now), ...mayKeep(state)].some((entry) => entry.pk === pk && entry.sk === sk));

/**
 * The names that a record of an earlier release may still have, though it came to nothing: whoever files anew has them let
 * go. What is expunged let go of its own with it, unless it had none by then.
 */
function mayKeep(state: AnyCase): Place[] {
  if (state.kind !== 'record') return [];
  const { disclosed } = owedEntries(state);
  const entered = disclosed ? [placeIn(disclosureKey(disclosed, state.id))] : [];
  if (state.expunged && !state.expunged.wasNameless) return entered;
  return [...state.names.map((name) => ({ pk: homePartition(state.id), sk: nameSort(name) })), ...entered];
}
