import { dependencies, parameterValues } from '../dependencies.ts';
import { httpFunction } from '../http/function.ts';
import { decideRoute } from './decide.ts';
import { raiseRoute } from './raise.ts';
import { readObjectionRoute } from './read.ts';

const wired = dependencies();

export const handler = httpFunction([
  raiseRoute(wired.cases, parameterValues().objectionReminderDays),
  readObjectionRoute(wired),
  decideRoute(wired.cases),
]);
