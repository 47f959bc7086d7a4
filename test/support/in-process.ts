/** Requests that no network carries: a handler is given each as API Gateway gives it, and answers it. */
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { everyContract } from '../../functions/contracts.ts';
import { apiEvent, type Caller } from './event.ts';

/** A request with the route that it takes. */
export interface Routed {
  method: string;
  /** With its parameter in braces. */
  path: string;
  id: string | undefined;
  /** A new one each time: a handler reads the body into it. */
  event(): APIGatewayProxyEvent;
}

const depth = (path: string): number => path.split('/').length;
const paths = [...new Set(everyContract.map(({ path }) => path))];
const literal = new Set(paths.filter((path) => !path.includes('{')));
const withId = paths
  .filter((path) => path.includes('{'))
  .map((path) => ({ path, depth: depth(path), around: path.split('{id}') }));

function routeOf(pathname: string): Pick<Routed, 'path' | 'id'> {
  if (literal.has(pathname)) return { path: pathname, id: undefined };
  for (const { path, depth: deep, around } of withId) {
    const [before = '', after = ''] = around;
    if (depth(pathname) !== deep || !pathname.startsWith(before) || !pathname.endsWith(after)) continue;
    const id = pathname.slice(before.length, pathname.length - after.length);
    return { path, id: decodeURIComponent(id) };
  }
  throw new Error(`There is no route ${pathname}.`);
}

/** The event of a request, from somebody as the authorizer let them in. */
export async function routed(request: Request, caller: Caller): Promise<Routed> {
  const { pathname, searchParams } = new URL(request.url);
  const { path, id } = routeOf(pathname);
  const query = searchParams.size ? Object.fromEntries(searchParams) : undefined;
  const headers = Object.fromEntries(request.headers);
  const text = request.body ? await request.text() : undefined;
  const { method } = request;
  const event = () => apiEvent(`${method} ${path}`, caller, { id, query, headers, text });
  return { method, path, id, event };
}

/** A function's answer as it arrives. */
export const arrived = ({ statusCode, headers = {}, body }: APIGatewayProxyResult): Response =>
  new Response(body, {
    status: statusCode,
    headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
  });
