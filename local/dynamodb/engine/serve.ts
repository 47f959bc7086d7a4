/** The database over HTTP, as the SDK and the AWS CLI call DynamoDB and its streams. */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Engine } from './engine.ts';
import { Refused } from './refused.ts';

/** What DynamoDB takes at most. */
const BODY_LIMIT = 16 * 1024 * 1024;

const TARGET = /^DynamoDB(?:Streams)?_\d+\.(\w+)$/;
const TYPE = 'application/x-amz-json-1.0';

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    // What is too large is read to its end, so that its sender reads the answer.
    if (size <= BODY_LIMIT) parts.push(part);
  }
  if (size > BODY_LIMIT) throw new Refused('RequestEntityTooLargeException', 'The request is too large.');
  return Buffer.concat(parts).toString('utf8');
}

function inputOf(body: string): unknown {
  try {
    return JSON.parse(body || '{}');
  } catch {
    throw new Refused('SerializationException', 'The request is no JSON.');
  }
}

function answer(response: ServerResponse, status: number, text: string): void {
  const headers = {
    'content-type': TYPE,
    'x-amzn-requestid': randomUUID(),
    'content-length': Buffer.byteLength(text),
  };
  response.writeHead(status, headers);
  response.end(text);
}

const errorText = (code: string, message: string, details: object = {}): string =>
  JSON.stringify({
    __type: `com.amazonaws.dynamodb.v20120810#${code}`,
    message,
    Message: message,
    ...details,
  });

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  engine: Engine,
  report: (error: unknown) => void,
): Promise<void> {
  try {
    const body = await bodyOf(request);
    const [, command = ''] = TARGET.exec(String(request.headers['x-amz-target'])) ?? [];
    answer(response, 200, engine.perform(command, inputOf(body)));
  } catch (error) {
    if (error instanceof Refused) {
      answer(response, 400, errorText(error.code, error.message, error.details));
      return;
    }
    report(error);
    answer(response, 500, errorText('InternalServerError', 'The database failed; its log says how.'));
  }
}

/** A server that answers with a database; `report` hears what went wrong in it. */
export function createDatabaseServer(engine: Engine, report: (error: unknown) => void): Server {
  const server = createServer((request, response) => void serve(request, response, engine, report));
  // Clients keep their connections; one that closes at the moment of a request would fail it.
  server.keepAliveTimeout = 0;
  return server;
}
