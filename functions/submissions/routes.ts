import { routesOf } from '../http/route.ts';
import { submissions } from './contract.ts';
import { read } from './read.ts';
import { review } from './review.ts';
import { submit } from './submit.ts';

export const routes = routesOf(submissions, { submit, read, review });
