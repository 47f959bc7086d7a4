/** A database that does nothing: it answers what is written at once, as if all of it were done. */
import { createServer } from 'node:http';
import { LOOPBACK, listenOnLoopback } from '../../local/listen.ts';

/** How many statements a batch has, by the names that begin them. */
const statementsIn = (body: string): number => body.split('"Statement":').length - 1;

function answerTo(operation: string, body: string): object {
  if (operation === 'BatchWriteItem') return { UnprocessedItems: {} };
  if (operation === 'BatchExecuteStatement') {
    return { Responses: Array.from({ length: statementsIn(body) }, () => ({})) };
  }
  throw new Error(`The stub is asked for ${operation}.`);
}

const server = createServer((request, response) => {
  const [, operation = ''] = String(request.headers['x-amz-target']).split('.');
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    const answer = answerTo(operation, Buffer.concat(parts).toString());
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(answer));
  });
});

const port = await listenOnLoopback(server);
process.stdin.resume().once('end', () => process.exit(0));
process.stdout.write(`${JSON.stringify({ endpoint: `http://${LOOPBACK}:${port}` })}\n`);
