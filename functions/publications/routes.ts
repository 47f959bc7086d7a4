import { routesOf } from '../http/route.ts';
import { assess, openComments } from './consult.ts';
import { publications } from './contract.ts';
import { approve, withdraw } from './decide.ts';
import { draft } from './draft.ts';
import { list, read } from './read.ts';

export const routes = routesOf(publications, { draft, list, read, openComments, assess, approve, withdraw });
