import { forEnded } from '../answering.ts';
import { routesOf } from '../http/route.ts';
import { feedback, lift } from './answer.ts';
import { jointResponses } from './contract.ts';
import { read } from './read.ts';
import { start } from './start.ts';

export const routes = routesOf(jointResponses, {
  start,
  read: forEnded(read),
  feedback: forEnded(feedback),
  lift: forEnded(lift),
});
