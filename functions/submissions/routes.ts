import type { Route } from '../http/route.ts';
import { readSubmissionRoute } from './read.ts';
import { type Submitting, submitRoute } from './submit.ts';

export const submissionRoutes = (wired: Submitting): Route[] => [
  submitRoute(wired),
  readSubmissionRoute(wired.submissions),
];
