import { forEnded } from '../answering.ts';
import { routesOf } from '../http/route.ts';
import { decide, deliver, reply } from './act.ts';
import { notices } from './contract.ts';
import { read } from './read.ts';

export const routes = routesOf(notices, {
  read: forEnded(read),
  deliver: forEnded(deliver),
  reply,
  decide: forEnded(decide),
});
