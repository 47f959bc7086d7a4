import type { Keys } from '../../shared/keys/keys.ts';
import type { ParameterValues } from '../../shared/regulation.ts';
import type { SubmissionStore } from '../../shared/store/store.ts';
import type { Route } from '../http/route.ts';
import { readSubmissionRoute } from './read.ts';
import { submitRoute } from './submit.ts';

export interface Submitting {
  submissions: SubmissionStore;
  keys: () => Promise<Keys>;
  parameters: ParameterValues;
}

export const submissionRoutes = ({ submissions, keys, parameters }: Submitting): Route[] => [
  submitRoute(submissions, keys, parameters.deliveryLimitDays),
  readSubmissionRoute(submissions),
];
