import { forEnded } from '../answering.ts';
import { routesOf } from '../http/route.ts';
import { acknowledge } from './acknowledge.ts';
import { recalls } from './contract.ts';
import { read } from './read.ts';

export const routes = routesOf(recalls, { read: forEnded(read), acknowledge: forEnded(acknowledge) });
