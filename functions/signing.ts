/** Requests to AWS that are signed by a small library: what needs one or two calls of a service loads no client for it. */
import { AwsClient } from 'aws4fetch';
import { variable } from './variable.ts';

let client: AwsClient | undefined;

/** Sends a signed request, with the credentials of the function. Tried again by the library where it is throttled or fails. */
export function signedFetch(
  url: string,
  init: RequestInit & { service: string; region?: string | undefined },
): Promise<Response> {
  client ??= new AwsClient({
    accessKeyId: variable('AWS_ACCESS_KEY_ID'),
    secretAccessKey: variable('AWS_SECRET_ACCESS_KEY'),
    ...(process.env.AWS_SESSION_TOKEN ? { sessionToken: process.env.AWS_SESSION_TOKEN } : {}),
    region: variable('AWS_REGION'),
    retries: 3,
  });
  const { service, region, ...rest } = init;
  return client.fetch(url, { ...rest, aws: { service, ...(region ? { region } : {}) } });
}

/** The services that are called so, as the environment names them. */
const services = { s3: 'S3', kms: 'KMS', dynamodb: 'DYNAMODB', secretsmanager: 'SECRETS_MANAGER' } as const;

/** The address of a service: as the environment names it for clients of the SDK, too, or in a region, that of the function. */
export const endpointOf = (service: keyof typeof services, region = variable('AWS_REGION')): string =>
  process.env[`AWS_ENDPOINT_URL_${services[service]}`] ??
  `https://${service}.${region}.${variable('URL_SUFFIX')}`;
