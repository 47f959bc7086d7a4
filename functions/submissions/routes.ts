import { forEnded } from '../answering.ts';
import { routesOf } from '../http/route.ts';
import { confirm } from './confirm.ts';
import { submissions } from './contract.ts';
import type { SubmissionsDependencies } from './dependencies.ts';
import { read } from './read.ts';
import { resubmit } from './resubmit.ts';
import { review } from './review.ts';
import { submit } from './submit.ts';
import { rows } from './waiting.ts';

export const routes = routesOf<typeof submissions, SubmissionsDependencies>(
  submissions,
  {
    submit,
    read: forEnded(read),
    rows,
    confirm: forEnded(confirm),
    resubmit: forEnded(resubmit),
    review: forEnded(review),
  },
  // A receipt is numbers and instants.
  { published: ['items', 'units', 'word-lists', 'calendars'], texts: 'none' },
);
