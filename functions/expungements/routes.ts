import { forEnded } from '../answering.ts';
import { routesOf } from '../http/route.ts';
import { ask } from './ask.ts';
import { expungements } from './contract.ts';
import { decide } from './decide.ts';
import { read } from './read.ts';

export const routes = routesOf(expungements, {
  ask: forEnded(ask),
  read: forEnded(read),
  decide: forEnded(decide),
});
