/**
 * Requests to AWS, signed (Signature Version 4) by the signer that the SDK's clients bring along anyway, over the HTTP that
 * they have loaded: what needs one or two calls of a service waits for no other client, and for no fetch.
 */
import type { ClientRequest, RequestOptions } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { SignatureV4 } from '@smithy/signature-v4';
import { Sha256 } from './sha256.ts';
import { variable } from './variable.ts';

/** The services that are called so, as the environment names their addresses. */
const services = { s3: 'S3', kms: 'KMS', dynamodb: 'DYNAMODB', secretsmanager: 'SECRETS_MANAGER' } as const;
export type Service = keyof typeof services;

export interface ServiceRequest {
  service: Service;
  /** Where it is not the function's own. */
  region?: string | undefined;
  method: 'GET' | 'POST' | 'PUT';
  path: string;
  query?: Readonly<Record<string, string>>;
  headers?: Readonly<Record<string, string>>;
  body?: string | Uint8Array;
}

export interface ServiceAnswer {
  status: number;
  body: Buffer;
}

const attempts = 4;
const shortestPauseMs = 50;
const longestWaitMs = 3000;

const mayBeBetter = (status: number): boolean => status === 429 || status >= 500;

/** Sends a request; again where that may be better. Throws where nothing answers. */
export async function signedRequest(request: ServiceRequest): Promise<ServiceAnswer> {
  for (let attempt = 1; ; attempt++) {
    const answer = await sendOnce(request).catch((error: Error) => error);
    const isLast = attempt === attempts;
    if (answer instanceof Error) {
      if (isLast) throw answer;
    } else if (isLast || !mayBeBetter(answer.status)) return answer;
    await sleep(shortestPauseMs * 2 ** attempt * Math.random());
  }
}

/** The address of a service: as the environment names it for clients of the SDK, too, or in a region. */
const endpointOf = (service: Service, region: string): URL =>
  new URL(
    process.env[`AWS_ENDPOINT_URL_${services[service]}`] ??
      `https://${service}.${region}.${variable('URL_SUFFIX')}`,
  );

async function sendOnce(request: ServiceRequest): Promise<ServiceAnswer> {
  const { service, region = variable('AWS_REGION'), method, path, query = {}, body } = request;
  const { protocol, hostname, port, host } = endpointOf(service, region);
  const { AWS_SESSION_TOKEN: sessionToken } = process.env;
  const signer = new SignatureV4({
    service,
    region,
    credentials: {
      accessKeyId: variable('AWS_ACCESS_KEY_ID'),
      secretAccessKey: variable('AWS_SECRET_ACCESS_KEY'),
      ...(sessionToken ? { sessionToken } : {}),
    },
    sha256: Sha256,
    // S3 alone signs a path as it is sent.
    uriEscapePath: service !== 's3',
  });
  const { headers } = await signer.sign({
    method,
    protocol,
    hostname,
    ...(port ? { port: Number(port) } : {}),
    path,
    query,
    headers: { host, ...request.headers },
    body,
  });
  const search = new URLSearchParams(query).toString();
  const sent = { method, protocol, hostname, port, headers, timeout: longestWaitMs };
  return send({ ...sent, path: search ? `${path}?${search}` : path }, body);
}

async function send(options: RequestOptions, body: ServiceRequest['body']): Promise<ServiceAnswer> {
  // Whichever of the two it is, the SDK's clients load it as well.
  const { request } = await (options.protocol === 'http:' ? import('node:http') : import('node:https'));
  return new Promise((resolve, reject) => {
    const sent: ClientRequest = request(options, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(parts) }));
    });
    sent.on('timeout', () => sent.destroy(new Error('Nothing answered in time.')));
    sent.on('error', reject);
    sent.end(body);
  });
}
