import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Json } from './json.ts';

/** An answer to an HTTP request. */
export interface Answer {
  status: number;
  headers: Record<string, string | string[]>;
  body: string | Buffer;
}

/** A JSON answer. */
export function jsonAnswer(status: number, body: Json, headers: Record<string, string> = {}): Answer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

/** Sends an answer, unless the client has gone. */
export function send(response: ServerResponse, { status, headers, body }: Answer): void {
  if (response.destroyed || response.headersSent) return;
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

/**
 * Reads a request's body.
 * @param limit in bytes
 * @returns undefined where the body is longer; the rest is discarded as it comes, so that the client gets to read the
 *   answer (the listener's request timeout bounds how long)
 * @throws Error where the client goes away
 */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    request.on('data', (part: Buffer) => {
      size += part.length;
      if (size <= limit) parts.push(part);
      else {
        parts.length = 0;
        resolve(undefined);
      }
    });
    request.once('end', () => resolve(Buffer.concat(parts)));
    request.once('close', () => reject(new Error('The client went away.')));
  });
}
