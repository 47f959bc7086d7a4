/** Calls of services that speak JSON. */
import {
  mayBeBetter,
  type Service,
  type ServiceAnswer,
  signedRequest,
  type Target,
} from './signed-request.ts';

const versions = {
  dynamodb: '1.0',
  sqs: '1.0',
  secretsmanager: '1.1',
  kms: '1.1',
} as const satisfies Partial<Record<Service, string>>;

export interface CallAnswer {
  status: number;
  body: string;
}

/** The codes, of status 400, of a service that is asked for more than it gives at this moment. */
const throttled = new Set([
  'LimitExceededException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
  'TransactionInProgressException',
]);

const isWorthAgain = (answer: ServiceAnswer): boolean =>
  mayBeBetter(answer) || (answer.status === 400 && throttled.has(codeIn(answer.body.toString('utf8'))));

/** The code by which a service says what is wrong; empty where it says none. */
export function codeIn(body: string): string {
  try {
    const { __type: type = '' } = JSON.parse(body) as { __type?: string };
    return type.slice(type.indexOf('#') + 1);
  } catch {
    return '';
  }
}

/** Calls an operation, such as `secretsmanager.GetSecretValue`, where the environment says that the service is, or elsewhere. */
export async function signedCall(
  service: keyof typeof versions,
  target: string,
  input: object,
  to?: Target,
): Promise<CallAnswer> {
  const { status, body } = await signedRequest(
    {
      service,
      method: 'POST',
      path: '/',
      headers: { 'content-type': `application/x-amz-json-${versions[service]}`, 'x-amz-target': target },
      // In bytes: it is hashed to be signed, and sent, and a text would be made bytes for each.
      body: Buffer.from(JSON.stringify(input)),
    },
    { again: isWorthAgain, ...(to ? { to } : {}) },
  );
  return { status, body: body.toString('utf8') };
}
