/** Calls of services that speak JSON. */
import { type Service, signedRequest } from './signed-request.ts';

const versions = { dynamodb: '1.0', secretsmanager: '1.1', kms: '1.1' } as const satisfies Partial<
  Record<Service, string>
>;

export interface CallAnswer {
  status: number;
  body: string;
}

/** Calls an operation, such as `secretsmanager.GetSecretValue`, in the function's region or another. */
export async function signedCall(
  service: keyof typeof versions,
  target: string,
  input: object,
  region?: string,
): Promise<CallAnswer> {
  const { status, body } = await signedRequest({
    service,
    region,
    method: 'POST',
    path: '/',
    headers: { 'content-type': `application/x-amz-json-${versions[service]}`, 'x-amz-target': target },
    body: JSON.stringify(input),
  });
  return { status, body: body.toString('utf8') };
}
