import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { z } from 'zod';
import { readBody, send } from '../http.ts';
import { closeServer, LOOPBACK, listenOnLoopback } from '../listen.ts';

/** CloudFormation reads no more of an answer. */
const MOST_BYTES = 4096;

const ANSWER = z.object({
  Status: z.enum(['SUCCESS', 'FAILED']),
  Reason: z.string().default('it gives no reason'),
  PhysicalResourceId: z.string().min(1),
  RequestId: z.string(),
});

/** What a provider says has become of its resource. */
export type ProviderAnswer = z.infer<typeof ANSWER>;

/** The address that one answer is awaited at. */
export interface Awaited {
  url: string;
  /** The first answer that was put there; rejects where it cannot be read. */
  answer: Promise<ProviderAnswer>;
  close(): Promise<void>;
}

async function read(request: IncomingMessage): Promise<ProviderAnswer> {
  const body = await readBody(request, MOST_BYTES);
  return ANSWER.parse(JSON.parse(String(body)));
}

/** Opens an address of its own, which nobody can guess, for the answer of one provider. */
export async function awaitAnswer(): Promise<Awaited> {
  const path = `/${randomUUID()}`;
  const { promise: answer, resolve } = Promise.withResolvers<ProviderAnswer>();
  // Whoever stops to wait before it comes need not hear how it failed.
  answer.catch(() => undefined);
  const server = createServer((request, response) => {
    const expected = request.method === 'PUT' && request.url === path;
    if (expected) resolve(read(request));
    send(response, { status: expected ? 200 : 404, headers: {}, body: '' });
  });
  const port = await listenOnLoopback(server);
  return { url: `http://${LOOPBACK}:${port}${path}`, answer, close: () => closeServer(server) };
}
