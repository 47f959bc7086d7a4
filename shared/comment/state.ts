/** A comment of the public on a draft, an item of its own, and its answer (Art. 9). */
import type { Official } from '../actor.ts';
import type { CaseState } from '../process/process.ts';
import type { Transitions } from '../process/transitions.ts';
import type { Instant } from '../time/civil.ts';

export const commentStatuses = ['open', 'answered'] as const;
export type CommentStatus = (typeof commentStatuses)[number];

export interface CommentState extends CaseState {
  kind: 'comment';
  status: CommentStatus;
  /** The draft that it is on. */
  publication: string;
  /** The unit for which an official gave it; null where a person or a firm did, of whom nothing is shown. */
  unit: string | null;
  /** Which of the comments of whoever gave it this is: the name that it alone has, by which nobody gives too many. */
  place: string;
  givenAt: Instant;
  answered: { at: Instant; official: Official } | null;
  /** Read by everybody, and closed where it lies all the same: what is there by mistake goes with its key. */
  secret: { text: string; answer: string | null };
}

export type CommentCommand = { type: 'answer-comment'; official: Official; text: string };

export type CommentEvent =
  | { type: 'CommentGiven'; data: { publication: string; unit: string | null }; secret: { text: string } }
  | { type: 'CommentAnswered'; data: { official: Official }; secret: { text: string } };

export const commentTransitions = {
  open: { 'answer-comment': 'answered' },
  answered: {},
} as const satisfies Transitions<CommentStatus, CommentCommand['type']>;
