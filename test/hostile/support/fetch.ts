import type { Fetch } from '../../../client/src/index.ts';
import type { Client } from './client.ts';

/** Sends the requests of the platform's client over another one's kept connections, each with its limit of time. */
export const over =
  (client: Client): Fetch =>
  async (request) => {
    const { pathname, search } = new URL(request.url);
    const { status, headers, text } = await client.send({
      method: request.method,
      path: `${pathname}${search}`,
      headers: Object.fromEntries(request.headers),
      body: request.body ? new Uint8Array(await request.arrayBuffer()) : null,
    });
    const given = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, String(value)]],
    );
    return new Response(text, { status, headers: given });
  };
