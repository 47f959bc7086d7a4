import { routesOf } from '../http/route.ts';
import { objections } from './contract.ts';
import { decide } from './decide.ts';
import { raise } from './raise.ts';
import { read } from './read.ts';

export const routes = routesOf(objections, { raise, read, decide });
