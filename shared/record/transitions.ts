/** What is possible with a record in which status, and where it leads. */
import type { Transitions } from '../process/transitions.ts';
import type { Instant } from '../time/civil.ts';
import { hearingOf, isReplyOpen } from './hearing.ts';
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
  | 'withdraw'
  | 'correct'
  | 'review-exemption'
  | 'archive';

/** The legal transitions of every record. Where a command leads to more than one status, the event says which. */
export const recordTransitions = {
  notifying: {
    deliver: 'notified',
    return: 'returned',
    annotate: 'notifying',
    resolve: 'notifying',
    withdraw: 'withdrawn',
    correct: 'notifying',
    archive: 'archived',
  },
  notified: {
    reply: 'contested',
    activate: 'active',
    recount: 'notified',
    annotate: 'notified',
    resolve: 'notified',
    withdraw: 'withdrawn',
    correct: 'notified',
    archive: 'archived',
  },
  contested: {
    reply: 'contested',
    'decide-reply': 'active',
    'mark-reply-overdue': 'contested',
    recount: 'contested',
    annotate: 'contested',
    resolve: 'contested',
    withdraw: 'withdrawn',
    correct: 'contested',
    archive: 'archived',
  },
  active: {
    annotate: 'active',
    resolve: 'active',
    withdraw: 'withdrawn',
    correct: 'active',
    archive: 'archived',
  },
  withdrawn: { annotate: 'withdrawn', resolve: 'withdrawn', archive: 'archived' },
  returned: { annotate: 'returned', resolve: 'returned', archive: 'archived' },
  deleted: { resolve: 'deleted', archive: 'archived' },
  archived: { annotate: 'archived', resolve: 'archived' },
} as const satisfies Transitions<RecordStatus, RecordCommandType>;

/**
 * What is possible with a record: beside what is with every other, one under an exemption is replied to while it is in
 * effect, which it stays until it is withdrawn; and its exemption is seen to, whatever became of it (Art. 11).
 */
export function transitionsOf({
  status,
  exemption,
}: Pick<RecordState, 'status' | 'exemption'>): Transitions<RecordStatus, RecordCommandType> {
  if (!exemption) return recordTransitions;
  const { hearing, review } = exemption;
  const isHeard = status === 'active' && hearing.decision === null;
  return {
    ...recordTransitions,
    [status]: {
      ...recordTransitions[status],
      ...(isHeard ? { reply: status, recount: status } : {}),
      ...(isHeard && isReplyOpen(hearing) ? { 'decide-reply': status, 'mark-reply-overdue': status } : {}),
      ...(review ? {} : { 'review-exemption': status }),
    },
  };
}

/** Until when its person may reply, which a calendar might still lengthen; null where nobody may any more, or not yet. */
export const repliesUntil = (state: RecordState): Instant | null =>
  'recount' in transitionsOf(state)[state.status] ? (hearingOf(state)?.endsAt ?? null) : null;
