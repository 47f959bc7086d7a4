import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { type JsonObject, messageOf } from './json.ts';

/** An error as an AWS service answers it. */
export class ServiceError extends Error {
  override name = 'ServiceError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** The operations of a service by their target (`AWSStepFunctions.StartExecution`). */
export type Operations = Record<string, (input: unknown) => JsonObject | Promise<JsonObject>>;

/**
 * An operation whose input is checked against a shape first.
 * Input that does not fit is answered with a ValidationException.
 */
export function operation<T extends z.ZodType>(
  shape: T,
  run: (input: z.infer<T>) => JsonObject | Promise<JsonObject>,
): Operations[string] {
  return (input) => {
    const parsed = shape.safeParse(input);
    if (!parsed.success) throw new ServiceError('ValidationException', z.prettifyError(parsed.error));
    return run(parsed.data);
  };
}

/** Far above what any of these services takes. */
const BODY_LIMIT = 4 * 1024 * 1024;

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    parts.push(part);
    size += part.length;
    if (size > BODY_LIMIT)
      throw new ServiceError('RequestEntityTooLargeException', 'The request is too large.');
  }
  return Buffer.concat(parts).toString('utf8');
}

function answer(request: IncomingMessage, response: ServerResponse, status: number, body: JsonObject): void {
  const type = request.headers['content-type'] ?? 'application/x-amz-json-1.0';
  response.writeHead(status, { 'content-type': type, 'x-amzn-requestid': randomUUID() });
  response.end(JSON.stringify(body));
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  operations: Operations,
): Promise<void> {
  try {
    const target = String(request.headers['x-amz-target']);
    const body = await readBody(request);
    const run = operations[target];
    if (run === undefined)
      throw new ServiceError('UnknownOperationException', `${target} is not supported here.`);
    answer(request, response, 200, await run(JSON.parse(body || '{}')));
  } catch (error) {
    const code = error instanceof ServiceError ? error.code : 'InternalFailure';
    answer(request, response, error instanceof ServiceError ? 400 : 500, {
      __type: code,
      message: messageOf(error),
    });
  }
}

/** A server that speaks the AWS JSON protocols for the given operations. */
export function createAwsJsonServer(operations: Operations): Server {
  return createServer((request, response) => void serve(request, response, operations));
}
