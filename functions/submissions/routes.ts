import { routesOf } from '../http/route.ts';
import { submissions } from './contract.ts';
import { read } from './read.ts';
import { submit } from './submit.ts';

export const routes = routesOf(submissions, { submit, read });
