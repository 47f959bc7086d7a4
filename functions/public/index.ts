import openapi from '../../docs/openapi.json' with { type: 'json' };
import { published } from '../../shared/catalog/catalog.ts';
import { httpFunction } from '../http/function.ts';
import { publicRoutes } from './routes.ts';

export const handler = httpFunction(publicRoutes(openapi, published));
