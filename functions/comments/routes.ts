import { routesOf } from '../http/route.ts';
import { answer } from './answer.ts';
import { comment } from './comment.ts';
import { comments } from './contract.ts';
import { draft, drafts, list, read } from './read.ts';

export const routes = routesOf(comments, { drafts, draft, list, comment, read, answer });
