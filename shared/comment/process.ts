import { accept, type Outcome } from '../outcome.ts';
import { type Process, platformUnits } from '../process/process.ts';
import { next } from '../process/transitions.ts';
import type { Instant } from '../time/civil.ts';
import { commentAuthority } from './authority.ts';
import { type CommentCommand, type CommentEvent, type CommentState, commentTransitions } from './state.ts';
import { commentForm } from './stored.ts';

/**
 * A comment on a draft, from its giving to its answer (Art. 9). Until when one is taken, and how many, the draft says: it
 * notes each in the same transaction. That it waits for its answer stands on the department's worklist with the draft.
 */
export const commentProcess: Process<CommentState, CommentCommand, CommentEvent, never> = {
  authority: commentAuthority,
  opens: commentAuthority.comment,
  concerned: () => ({ units: { department: [platformUnits.department] } }),
  decide,
  evolve,
  sends: () => [],
  waits: {},
  entries: ({ place }) => ({ work: [], names: [place] }),
  notices: () => [],
  due: () => null,
  bookkeeping: [],
  stored: commentForm,
};

function decide(state: CommentState, command: CommentCommand): Outcome<CommentEvent[]> {
  const possible = next(commentTransitions, state.status, command.type);
  if (!possible.ok) return possible;
  const { official, text } = command;
  return accept([{ type: 'CommentAnswered', data: { official }, secret: { text } }]);
}

function evolve(state: CommentState, event: CommentEvent, at: Instant): CommentState {
  if (event.type === 'CommentGiven') return state;
  const { official } = event.data;
  return {
    ...state,
    status: 'answered',
    answered: { at, official },
    secret: { ...state.secret, answer: event.secret.text },
  };
}
