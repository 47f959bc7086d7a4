/** Requests that no network carries: a handler is given each as API Gateway gives it, and answers it. */
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { pathAt } from './contract-at.ts';
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

/** The event of a request, from somebody as the authorizer let them in. */
export async function routed(request: Request, caller: Caller): Promise<Routed> {
  const { pathname, searchParams } = new URL(request.url);
  const at = pathAt(pathname);
  if (!at) throw new Error(`There is no route ${pathname}.`);
  const { path } = at;
  const id = at.id && decodeURIComponent(at.id);
  const query = searchParams.size ? Object.fromEntries(searchParams) : undefined;
  const headers = Object.fromEntries(request.headers);
  const text = request.body ? await request.text() : undefined;
  const { method } = request;
  const event = () => apiEvent(`${method} ${path}`, caller, { id, query, headers, body: text });
  return { method, path, id, event };
}

/** A function's answer as it arrives. */
export const arrived = ({ statusCode, headers = {}, body }: APIGatewayProxyResult): Response =>
  new Response(body, {
    status: statusCode,
    headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
  });
