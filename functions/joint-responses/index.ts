import { dependencies, parameterValues } from '../dependencies.ts';
import { httpFunction } from '../http/function.ts';
import { feedbackRoute } from './feedback.ts';
import { readJointResponseRoute } from './read.ts';
import { startRoute } from './start.ts';

const wired = dependencies();

export const handler = httpFunction([
  startRoute(wired.cases, parameterValues().jointResponseDays),
  readJointResponseRoute(wired),
  feedbackRoute(wired.cases),
]);
