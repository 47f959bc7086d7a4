import { dependencies, parameterValues } from '../dependencies.ts';
import { httpFunction } from '../http/function.ts';
import { decideReplyRoute, deliverRoute, replyRoute } from './act.ts';
import { readNoticeRoute } from './read.ts';

const wired = dependencies();
const parameters = parameterValues();

export const handler = httpFunction([
  readNoticeRoute(wired),
  deliverRoute(wired.cases, parameters),
  replyRoute(wired.cases, parameters),
  decideReplyRoute(wired.cases),
]);
