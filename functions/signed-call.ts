/**
 * One call of a service that speaks JSON, signed (Signature Version 4) by the signer that the SDK's clients bring along
 * anyway, over the HTTP that they have loaded: a fresh function waits for no other client, and for no fetch.
 */
import { createHash, createHmac } from 'node:crypto';
import type { ClientRequest, RequestOptions } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { SignatureV4 } from '@smithy/signature-v4';
import { endpointOf } from './signing.ts';
import { variable } from './variable.ts';

const bytesOf = (data: string | ArrayBuffer | ArrayBufferView): Uint8Array => {
  if (typeof data === 'string') return Buffer.from(data);
  return ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
};

/** SHA-256 as the signer wants it, by Node's own. */
class Sha256 {
  private readonly hash;
  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.hash = secret === undefined ? createHash('sha256') : createHmac('sha256', bytesOf(secret));
  }
  update(chunk: string | ArrayBuffer | ArrayBufferView): void {
    this.hash.update(bytesOf(chunk));
  }
  async digest(): Promise<Uint8Array> {
    return this.hash.digest();
  }
  reset(): void {}
}

const attempts = 4;
const shortestPauseMs = 50;
const longestWaitMs = 3000;

const mayBeBetter = (status: number): boolean => status === 429 || status >= 500;

export interface CallAnswer {
  status: number;
  body: string;
}

/** Calls an operation, such as `secretsmanager.GetSecretValue`; again where that may be better. Throws where nothing answers. */
export async function signedCall(
  service: 'dynamodb' | 'secretsmanager',
  target: string,
  input: object,
): Promise<CallAnswer> {
  for (let attempt = 1; ; attempt++) {
    const answer = await callOnce(service, target, JSON.stringify(input)).catch((error: Error) => error);
    const isLast = attempt === attempts;
    if (answer instanceof Error) {
      if (isLast) throw answer;
    } else if (isLast || !mayBeBetter(answer.status)) return answer;
    await sleep(shortestPauseMs * 2 ** attempt * Math.random());
  }
}

async function callOnce(service: 'dynamodb' | 'secretsmanager', target: string, body: string) {
  const { protocol, hostname, port, host } = new URL(endpointOf(service));
  const { AWS_SESSION_TOKEN: sessionToken } = process.env;
  const signer = new SignatureV4({
    service,
    region: variable('AWS_REGION'),
    credentials: {
      accessKeyId: variable('AWS_ACCESS_KEY_ID'),
      secretAccessKey: variable('AWS_SECRET_ACCESS_KEY'),
      ...(sessionToken ? { sessionToken } : {}),
    },
    sha256: Sha256,
  });
  const version = service === 'dynamodb' ? '1.0' : '1.1';
  const { headers } = await signer.sign({
    method: 'POST',
    protocol,
    hostname,
    ...(port ? { port: Number(port) } : {}),
    path: '/',
    query: {},
    headers: { host, 'content-type': `application/x-amz-json-${version}`, 'x-amz-target': target },
    body,
  });
  return send({ method: 'POST', protocol, hostname, port, path: '/', headers, timeout: longestWaitMs }, body);
}

async function send(options: RequestOptions, body: string): Promise<CallAnswer> {
  // Whichever of the two it is, the SDK's clients load it as well.
  const { request } = await (options.protocol === 'http:' ? import('node:http') : import('node:https'));
  return new Promise((resolve, reject) => {
    const sent: ClientRequest = request(options, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(parts).toString('utf8') }),
      );
    });
    sent.on('timeout', () => sent.destroy(new Error('Nothing answered in time.')));
    sent.on('error', reject);
    sent.end(body);
  });
}
