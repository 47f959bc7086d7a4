/**
 * Requests to AWS, signed (Signature Version 4) by the signer of the SDK over Node's own HTTP: the first call of a fresh
 * function waits for no client, and for no fetch.
 */
import type { ClientRequest, IncomingHttpHeaders, RequestOptions } from 'node:http';
import { pipeline, type Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { SignatureV4 } from '@smithy/signature-v4';
import { Sha256 } from './sha256.ts';
import { variable } from './variable.ts';

/** The services that are called so, as the environment names their addresses. */
const services = {
  s3: 'S3',
  kms: 'KMS',
  sqs: 'SQS',
  dynamodb: 'DYNAMODB',
  secretsmanager: 'SECRETS_MANAGER',
} as const;
export type Service = keyof typeof services;

/** Where a service is, and as whom it is asked. */
export interface Target {
  endpoint: URL;
  region: string;
  credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string };
}

export interface ServiceRequest {
  service: Service;
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  query?: Readonly<Record<string, string>>;
  headers?: Readonly<Record<string, string>>;
  /** What is streamed is begun anew with each attempt; its `x-amz-content-sha256` is among the headers. */
  body?: string | Uint8Array | (() => Readable);
}

export interface ServiceAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const attempts = 4;
const shortestPauseMs = 50;
const longestWaitMs = 6000;
/** What is streamed is long, and a service answers once it has stored all of it. */
const longestStoringMs = 60_000;

/** Whether the same request may be answered better in a moment. */
export const mayBeBetter = ({ status }: ServiceAnswer): boolean => status === 429 || status >= 500;

/** Sends a request; again, up to four times, where nothing answers or `again` says so. Throws where nothing answers. */
export async function signedRequest(
  request: ServiceRequest,
  { to = targetOf(request.service), again = mayBeBetter }: { to?: Target; again?: typeof mayBeBetter } = {},
): Promise<ServiceAnswer> {
  for (let attempt = 1; ; attempt++) {
    const answer = await sendOnce(request, to).catch((error: Error) => error);
    const isLast = attempt === attempts;
    if (answer instanceof Error) {
      if (isLast) throw answer;
    } else if (isLast || !again(answer)) return answer;
    await sleep(shortestPauseMs * 2 ** attempt * Math.random());
  }
}

/** A service as the function's environment names it for clients of the SDK, too; in its own region or another. */
export function targetOf(service: Service, region = variable('AWS_REGION')): Target {
  const { AWS_SESSION_TOKEN: sessionToken } = process.env;
  return {
    endpoint: new URL(
      process.env[`AWS_ENDPOINT_URL_${services[service]}`] ??
        `https://${service}.${region}.${variable('URL_SUFFIX')}`,
    ),
    region,
    credentials: {
      accessKeyId: variable('AWS_ACCESS_KEY_ID'),
      secretAccessKey: variable('AWS_SECRET_ACCESS_KEY'),
      ...(sessionToken ? { sessionToken } : {}),
    },
  };
}

/** The signer of requests to a service. */
export const signerOf = (service: Service, to: Target): SignatureV4 =>
  new SignatureV4({
    service,
    region: to.region,
    credentials: to.credentials,
    sha256: Sha256,
    // S3 alone signs a path as it is sent.
    uriEscapePath: service !== 's3',
  });

/** Where a request to a service goes, as it is signed. */
export const addressOf = ({ endpoint: { protocol, hostname, port } }: Target) => ({
  protocol,
  hostname,
  ...(port ? { port: Number(port) } : {}),
});

async function sendOnce(request: ServiceRequest, to: Target): Promise<ServiceAnswer> {
  const { service, method, path, query = {}, body } = request;
  const { protocol, hostname, port, host } = to.endpoint;
  const signer = signerOf(service, to);
  const { headers } = await signer.sign({
    method,
    ...addressOf(to),
    path,
    query,
    headers: { host, ...request.headers },
    body: typeof body === 'function' ? undefined : body,
  });
  const search = new URLSearchParams(query).toString();
  const timeout = typeof body === 'function' ? longestStoringMs : longestWaitMs;
  const sent = { method, protocol, hostname, port, headers, timeout };
  return send({ ...sent, path: search ? `${path}?${search}` : path }, body);
}

async function send(options: RequestOptions, body: ServiceRequest['body']): Promise<ServiceAnswer> {
  // The one that is used: loading either costs. As it is: an import would be made an object of its own at every request.
  const { request } = process.getBuiltinModule(options.protocol === 'http:' ? 'node:http' : 'node:https');
  return new Promise((resolve, reject) => {
    const sent: ClientRequest = request(options, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => {
        const { statusCode: status = 0, headers } = answer;
        resolve({ status, headers, body: Buffer.concat(parts) });
        // A service that refuses does not wait for the rest.
        if (!sent.writableFinished) sent.destroy();
      });
    });
    sent.on('timeout', () => sent.destroy(new Error('Nothing answered in time.')));
    sent.on('error', reject);
    if (typeof body === 'function') pipeline(body(), sent, (error) => error && reject(error));
    else sent.end(body);
  });
}
