/** Addresses by which others ask a service for one thing in this function's name, for a while (Signature Version 4). */
import { escaped } from '../shared/escaped.ts';
import { addressOf, type ServiceRequest, signerOf, targetOf } from './signed-request.ts';

/**
 * An address that whoever has it may use, with whatever rights this function has then.
 * @param request its headers have to be sent as they are; the body is not signed
 * @param seconds for how long, at most seven days; no longer than the credentials last that sign it
 */
export async function presigned(
  request: Pick<ServiceRequest, 'service' | 'path' | 'query' | 'headers'> & {
    method: 'GET' | 'HEAD' | 'PUT';
  },
  seconds: number,
): Promise<string> {
  const { service, method, path, query = {}, headers = {} } = request;
  const to = targetOf(service);
  const { host, origin } = to.endpoint;
  const signed = await signerOf(service, to).presign(
    {
      method,
      ...addressOf(to),
      path,
      query,
      headers: { host, ...headers, 'X-Amz-Content-Sha256': 'UNSIGNED-PAYLOAD' },
    },
    // In the address S3 would not heed a checksum: it counts where it is sent as a header.
    { expiresIn: seconds, unhoistableHeaders: new Set(Object.keys(headers)) },
  );
  const search = Object.entries(signed.query ?? {}).map(
    ([name, value]) => `${escaped(name)}=${escaped(String(value))}`,
  );
  return `${origin}${path}?${search.join('&')}`;
}
