/** The entries that cases are owed: where each lies, and what it says. */
import { isDeepStrictEqual } from 'node:util';
import type { AnyCase } from '../../shared/cases.ts';
import { owedEntries } from '../../shared/entries.ts';
import { isTimed, readCaseId } from '../../shared/ids.ts';
import { type Item, text } from '../../shared/store/dynamodb/item.ts';
import {
  disclosureKey,
  homePartition,
  listRange,
  nameSort,
  noticeSort,
  workKey,
} from '../../shared/store/dynamodb/keys.ts';
import { type Place, placeIn } from '../../shared/store/dynamodb/raw.ts';

/** An entry that a case is owed: where it lies, and what it says; null where it says nothing that its place does not. */
export interface Owed extends Place {
  says: unknown;
  /** Of which submission a name says that it is, where it says that. */
  submission?: string;
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

/** Every entry that a case is owed, but for what goes by itself. */
export function owedTo(state: AnyCase): Owed[] {
  const { id } = state;
  const { work, names, listed, notices, disclosed } = owedEntries(state);
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
  ];
}

/** Whether what is disclosed was entered with the case from the first on. */
const isEntered = (state: AnyCase): boolean => state.kind !== 'record' || state.isOpen !== null;

/** Whether an entry is there and says what it is owed to say. */
export const isSaid = ({ says, submission }: Owed, item: Item | null): boolean =>
  item !== null &&
  (says === null || isDeepStrictEqual(saidBy(item), says)) &&
  // Earlier releases did not say it.
  [undefined, submission].includes(item.submission?.S);

/** Whether an entry at a place is one that a case is owed, or may have. */
export const isOwed = ({ pk, sk }: Place, state: AnyCase | 'gone' | 'unreadable' | undefined): boolean =>
  // Of a case that cannot be read its own check says so.
  state === 'unreadable' ||
  (typeof state === 'object' &&
    [...owedTo(state), ...mayKeep(state)].some((entry) => entry.pk === pk && entry.sk === sk));

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
