import type { Dependencies } from '../dependencies.ts';
import { routesOf } from '../http/route.ts';
import { columns } from './contract.ts';
import { map } from './map.ts';
import { list, read } from './read.ts';

export const routes = routesOf<typeof columns, Dependencies>(columns, { map, read, list });
