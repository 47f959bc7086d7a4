import createFetchClient, { type Client as FetchClient } from 'openapi-fetch';
import { keyedPaths, type paths } from './document.ts';
import type { ClientOptions } from './options.ts';
import { retrying } from './retry.ts';
import { authorized } from './tokens.ts';
import { retryAsGiven, surroundingsAsGiven } from './usual.ts';

/** The platform's routes: `client.GET('/v1/records/{id}', …)`, every path, body and answer typed by the document. */
export type Client = FetchClient<paths>;

/**
 * A client of the platform. It sends the token, asks again where a repeat is safe, and gives every write that takes
 * one an Idempotency-Key of its own, the same for all attempts, unless the caller names one.
 * @param options where the platform is and who asks
 */
export function createClient({ url, token, language, retry, ...given }: ClientOptions): Client {
  const around = surroundingsAsGiven(given);
  const sent = retrying(retryAsGiven(retry), around);
  const client = createFetchClient<paths>({
    baseUrl: url,
    fetch: token === undefined ? sent : authorized(sent, token),
    ...(language ? { headers: { 'accept-language': language } } : {}),
    bodySerializer: (body: unknown) =>
      typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
  });
  client.use({
    onRequest({ request, schemaPath }) {
      const wantsKey = request.method === 'POST' && keyedPaths.has(schemaPath);
      if (wantsKey && !request.headers.has('idempotency-key')) {
        request.headers.set('idempotency-key', around.newKey());
      }
    },
  });
  return client;
}

/**
 * A CSV file as the body of a submission: `client.POST('/v1/submissions', { params, ...csv(file) })`.
 * @param file its text, or its bytes in the encoding that they have
 */
export const csv = (file: string | Uint8Array) => ({
  // The document types a file as text; the platform reads its bytes, which are sent as they are.
  body: file as string,
  headers: { 'content-type': 'text/csv' },
});

/**
 * A workbook (XLSX) as the body of a submission: `client.POST('/v1/submissions', { params, ...workbook(file) })`.
 * @param file its bytes
 */
export const workbook = (file: Uint8Array) => ({
  // The document types a file as text, too; it is sent as the bytes that it is.
  body: file as unknown as string,
  headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
});
