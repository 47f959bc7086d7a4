import { routesOf } from '../http/route.ts';
import { inquiries } from './contract.ts';
import { inquire } from './inquire.ts';

export const routes = routesOf(inquiries, { inquire });
