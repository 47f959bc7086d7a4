import { createServer, type IncomingMessage, request as send } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { closeServer, LOOPBACK, listenOnLoopback } from '../../local/listen.ts';
import { atEnd } from './closing.ts';

/** A call to a service, as it went over the wire. */
export interface WireCall {
  /** Such as `DynamoDB_20120810.Query`. */
  target: string;
  body: string;
  /** Milliseconds on this process's clock. */
  startedAt: number;
  endedAt: number;
}

export interface Proxy {
  endpoint: string;
  /** Forgets the calls seen so far and gives them. */
  take(): WireCall[];
}

/** Long enough that calls which go side by side overlap for certain. */
const holdMs = 15;

/**
 * A plain HTTP proxy before a service on loopback that keeps every call. `around` is called with a call before it is
 * forwarded and gives what to do once it was answered.
 */
export async function startProxy(
  to: string,
  around?: (call: WireCall) => Promise<() => Promise<void>>,
): Promise<Proxy> {
  let calls: WireCall[] = [];
  const { hostname, port } = new URL(to);
  const server = createServer(async (request, response) => {
    const body = await textOf(request);
    const target = String(request.headers['x-amz-target']);
    const call: WireCall = { target, body, startedAt: performance.now(), endedAt: 0 };
    calls.push(call);
    const after = await around?.(call);
    const options = { hostname, port, path: request.url, method: request.method, headers: request.headers };
    const forwarded = send(options, async (answer) => {
      const answered = await textOf(answer);
      await Promise.all([after?.(), sleep(holdMs)]);
      call.endedAt = performance.now();
      response.writeHead(answer.statusCode ?? 502, answer.headers).end(answered);
    });
    forwarded.on('error', () => response.destroy());
    forwarded.end(body);
  });
  const endpoint = `http://${LOOPBACK}:${await listenOnLoopback(server)}`;
  atEnd(() => closeServer(server));
  return {
    endpoint,
    take: () => {
      const seen = calls;
      calls = [];
      return seen;
    },
  };
}

async function textOf(message: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

/** How many calls lie one behind the other: calls side by side take the time of one. */
export function roundTrips(calls: readonly WireCall[]): number {
  let count = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const { startedAt, endedAt } of [...calls].sort((a, b) => a.endedAt - b.endedAt)) {
    if (startedAt < until) continue;
    count += 1;
    until = endedAt;
  }
  return count;
}
