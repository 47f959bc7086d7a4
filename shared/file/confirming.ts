/** That an official answers for all that waits of a file, and how far that is carried out (Art. 10). */

import type { Official } from '../actor.ts';
import { isSameOfficial } from '../authority/same-official.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import type { Instant } from '../time/civil.ts';
import type { FileCommand, FileConfirming, FileEvent, FileState } from './state.ts';

type Given<Type extends FileCommand['type']> = Extract<FileCommand, { type: Type }>;

/** The word of an official, while it is not carried out; null where there is none. */
export const confirmingOwed = ({ confirming }: Pick<FileState, 'confirming'>): FileConfirming | null =>
  confirming?.doneAt === null ? confirming : null;

/**
 * Said twice, it is carried out once; a colleague is told that it is under way. Said again later it is about what waits by then:
 * nothing, where nothing was left. Rows of a result that came again wait with the file that they came with first.
 */
export function confirm(
  state: FileState,
  { official, person }: Given<'confirm'>,
  now: Instant,
): Outcome<FileEvent[]> {
  if (now >= (state.keptUntil ?? '')) return refuse('result-over');
  const owed = confirmingOwed(state);
  if (owed) return isSameOfficial(owed.official, official) ? accept([]) : refuse('confirmation-under-way');
  const { progress, confirming } = state;
  if (progress.waiting === 0 || confirming?.waiting === 0) return refuse('nothing-waits');
  if (progress.submissions === 0) return refuse('waits-under-its-receipt');
  return accept([{ type: 'FileConfirmed', data: { official }, secret: { person } }]);
}

/** Noted by two who carry it out at once, the one who is behind changes nothing; nor does who carried out an earlier word. */
export function noteConfirmed(
  state: FileState,
  { askedAt, progress, isDone, goesOn }: Given<'note-confirmed'>,
): Outcome<FileEvent[]> {
  const owed = confirmingOwed(state);
  if (owed?.askedAt !== askedAt || !(isDone || progress.submissions > owed.submissions)) return accept([]);
  return accept([{ type: 'FileConfirmationAdvanced', data: { progress, isDone, goesOn } }]);
}

export const begun = (official: Official, now: Instant): FileConfirming => ({
  official,
  askedAt: now,
  tookAt: now,
  submissions: 0,
  waiting: 0,
  fault: null,
  doneAt: null,
});

export const advanced = (
  before: FileConfirming | null,
  { progress, isDone }: Pick<Given<'note-confirmed'>, 'progress' | 'isDone'>,
  now: Instant,
): FileConfirming | null => before && { ...before, ...progress, tookAt: now, doneAt: isDone ? now : null };

/** It is told again to whoever carries it out. */
export const takenUp = (before: FileConfirming | null, now: Instant): FileConfirming | null =>
  before?.doneAt === null ? { ...before, tookAt: now } : before;
