import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Gateway } from '../gateway/gateway.ts';
import { type Answer, jsonAnswer, send } from '../http.ts';
import { messageOf } from '../json.ts';
import type { Log } from '../log.ts';
import { problemAnswer } from '../problems.ts';
import { answerToken, type TokenParts } from '../tokens/endpoint.ts';
import { starting } from './starting.ts';
import { answerControl, type ControlParts } from './surface.ts';

/** All that answers on the platform's one public address. */
export interface Surfaces {
  gateway: Gateway;
  tokens: TokenParts;
  control: ControlParts;
}

/** How long a client may take to send its headers, and its whole request, in milliseconds. */
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 60_000;
const KEEP_ALIVE_MS = 65_000;

/**
 * Whether the request was meant for this machine. A page in a browser can send requests to 127.0.0.1 under a name of
 * its own; the control surface and the tokens are not for it.
 */
function isLocal({ headers }: IncomingMessage): boolean {
  const host = (headers.host ?? '').replace(/:\d+$/, '');
  return (host === '127.0.0.1' || host === 'localhost') && headers.origin === undefined;
}

async function answerLocal(request: IncomingMessage, path: string, surfaces: Surfaces): Promise<Answer> {
  if (!isLocal(request)) return problemAnswer(403, ({ notLocal }) => notLocal);
  if (path === '/oauth2/token') return answerToken(request, surfaces.tokens);
  if (path === '/.well-known/jwks.json') return jsonAnswer(200, surfaces.tokens.signer.jwks);
  const answer = await answerControl(request, path, surfaces.control);
  return answer ?? problemAnswer(404, ({ notThere }) => notThere);
}

function isLocalPath(path: string): boolean {
  return path.startsWith('/_local/') || path === '/oauth2/token' || path === '/.well-known/jwks.json';
}

/** Answers what is no HTTP request, or has more in its address and headers than one may, and ends the connection. */
function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
  const tooLarge = error.code === 'HPE_HEADER_OVERFLOW';
  const [status, reason] = tooLarge ? [431, 'Request Header Fields Too Large'] : [400, 'Bad Request'];
  const { headers, body } = problemAnswer(status, ({ headersTooLong, unreadable }) =>
    tooLarge ? headersTooLong : unreadable,
  );
  const all = { ...headers, 'content-length': String(Buffer.byteLength(body)), connection: 'close' };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  socket.end(`HTTP/1.1 ${status} ${reason}\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
}

/**
 * Creates the platform's public listener: the API, the tokens and the control surface.
 * @param surfaces undefined while the platform is still starting: then it answers 503
 */
export function createListener(surfaces: () => Surfaces | undefined, log: Log): Server {
  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const ready = surfaces();
    if (ready === undefined) return starting();
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    return isLocalPath(path) ? answerLocal(request, path, ready) : ready.gateway(request);
  };
  const server = createServer(async (request, response) => {
    try {
      const complete = await answer(request);
      // A body that was not read to its end cannot be followed by another request.
      if (!request.complete) response.shouldKeepAlive = false;
      send(response, complete);
    } catch (error) {
      log.write({ request: `${request.method} ${request.url?.split('?')[0]}`, line: messageOf(error) });
      send(
        response,
        problemAnswer(500, ({ failed }) => failed),
      );
    }
  });
  server.on('clientError', answerUnreadable);
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  return server;
}
