/** What is possible with a record in which status, and where it leads. */
import type { Transitions } from '../process/transitions.ts';
import type { Instant } from '../time/civil.ts';
import { hearingOf, isRepaired, isReplyOpen } from './hearing.ts';
import { isKeptWhileAsked } from './kept.ts';
import type { RecordState, RecordStatus } from './state.ts';

export type RecordCommandType =
  | 'deliver'
  | 'reply'
  | 'decide-reply'
  | 'activate'
  | 'return'
  | 'mark-reply-overdue'
  | 'recount'
  | 'annotate'
  | 'resolve'
  | 'repair'
  | 'withhold'
  | 'disclose'
  | 'let-go'
  | 'withdraw'
  | 'correct'
  | 'review-exemption'
  | 'review-override'
  | 'ask-expunging'
  | 'let-stand'
  | 'expunge'
  | 'end-consent'
  | 'settle-owed'
  | 'archive';

/**
 * How an application to a record ends is written on it whatever became of it meanwhile. Nothing of its status changes.
 */
const ending = <S extends RecordStatus>(status: S) =>
  ({ resolve: status, repair: status, withhold: status, disclose: status, 'let-go': status }) as const;

/** How an application of another kind than an objection ends. */
const endings = ['repair', 'withhold', 'disclose', 'let-go'] as const satisfies readonly RecordCommandType[];

/** What time alone brings about in the course of a notice. */
const timed = ['activate', 'return', 'mark-reply-overdue'] as const satisfies readonly RecordCommandType[];

/** The legal transitions of every record. Where a command leads to more than one status, the event says which. */
export const recordTransitions = {
  notifying: {
    deliver: 'notified',
    recount: 'notifying',
    return: 'returned',
    annotate: 'notifying',
    ...ending('notifying'),
    withdraw: 'withdrawn',
    'end-consent': 'withdrawn',
    correct: 'notifying',
    archive: 'archived',
  },
  notified: {
    reply: 'contested',
    activate: 'active',
    recount: 'notified',
    annotate: 'notified',
    ...ending('notified'),
    withdraw: 'withdrawn',
    'end-consent': 'withdrawn',
    correct: 'notified',
    archive: 'archived',
  },
  contested: {
    reply: 'contested',
    'decide-reply': 'active',
    'mark-reply-overdue': 'contested',
    recount: 'contested',
    annotate: 'contested',
    ...ending('contested'),
    withdraw: 'withdrawn',
    'end-consent': 'withdrawn',
    correct: 'contested',
    archive: 'archived',
  },
  active: {
    annotate: 'active',
    ...ending('active'),
    withdraw: 'withdrawn',
    'end-consent': 'withdrawn',
    correct: 'active',
    archive: 'archived',
  },
  withdrawn: { annotate: 'withdrawn', ...ending('withdrawn'), archive: 'archived' },
  'item-ended': { annotate: 'item-ended', ...ending('item-ended'), archive: 'archived' },
  returned: { annotate: 'returned', ...ending('returned'), archive: 'archived' },
  deleted: { ...ending('deleted'), archive: 'archived' },
  archived: { annotate: 'archived', ...ending('archived') },
  expunged: { ...ending('expunged') },
} as const satisfies Transitions<RecordStatus, RecordCommandType>;

/**
 * What is possible with a record: beside what is with every other, one under an exemption is replied to while it is in
 * effect, which it stays until it is withdrawn; and its exemption is seen to, whatever became of it (Art. 11).
 */
export function transitionsOf({
  status,
  exemption,
  restrictions,
  owed,
  expunging,
  stoodOnce,
  overridden,
  consent,
}: Pick<
  RecordState,
  'status' | 'exemption' | 'restrictions' | 'owed' | 'expunging' | 'stoodOnce' | 'overridden' | 'consent'
>): Transitions<RecordStatus, RecordCommandType> {
  const own: Partial<Record<RecordCommandType, RecordStatus>> = { ...recordTransitions[status] };
  Object.assign(own, ofExpunging(status, expunging));
  if (overridden && !overridden.review && status !== 'expunged') own['review-override'] = status;
  // What others are owed of it is seen to whatever became of it.
  if (owed) own['settle-owed'] = status;
  // What rests on no consent ends with none.
  if (!consent) delete own['end-consent'];
  // Of applications that nobody made none ends.
  if (restrictions.length === 0) for (const type of endings) delete own[type];
  const isHeard = status === 'active' && !isRepaired({ restrictions });
  Object.assign(own, underExemption(status, isHeard, exemption));
  // Nothing comes about by time alone while those who must act are kept from it.
  if (isKeptWhileAsked({ expunging, stoodOnce })) for (const type of timed) delete own[type];
  return { ...recordTransitions, [status]: own };
}

/** Whatever still says something may be asked to be destroyed; that is decided whatever becomes of it. */
function ofExpunging(
  status: RecordStatus,
  expunging: RecordState['expunging'],
): Partial<Record<RecordCommandType, RecordStatus>> {
  if (status === 'expunged') return {};
  const decided = expunging ? ({ 'let-stand': status, expunge: 'expunged' } as const) : {};
  return { 'ask-expunging': status, ...decided };
}

/** What is possible with a record under an exemption beside what is with every other. */
function underExemption(
  status: RecordStatus,
  mayBeHeard: boolean,
  exemption: RecordState['exemption'],
): Partial<Record<RecordCommandType, RecordStatus>> {
  if (!exemption || status === 'expunged') return {};
  const { hearing, review } = exemption;
  const isHeard = mayBeHeard && hearing.decision === null;
  return {
    ...(isHeard ? { reply: status, recount: status } : {}),
    ...(isHeard && isReplyOpen(hearing) ? { 'decide-reply': status, 'mark-reply-overdue': status } : {}),
    ...(review ? {} : { 'review-exemption': status }),
  };
}

/** Until when its person may reply, which a calendar might still lengthen; null where nobody may any more, or not yet. */
export function repliesUntil(state: RecordState): Instant | null {
  const endsAt = hearingOf(state)?.endsAt ?? null;
  return endsAt !== null && 'recount' in transitionsOf(state)[state.status] ? endsAt : null;
}
