import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type Answer, jsonAnswer, readBody } from '../http.ts';
import type { JsonObject } from '../json.ts';
import type { DemoClient } from './clients.ts';
import { TOKEN_LIFE_SECONDS, type TokenSigner } from './keys.ts';

/** What the token endpoint works with. */
export interface TokenParts {
  signer: TokenSigner;
  clients: DemoClient[];
  claimsOf(client: DemoClient): Promise<JsonObject>;
  issuer: string;
  audience: string;
  now(): number;
}

const FORM_LIMIT = 16 * 1024;

/** RFC 6749, 5.1: answers with tokens are not to be stored. */
const NO_STORE = { 'cache-control': 'no-store', pragma: 'no-cache' };

function refuse(
  status: number,
  error: string,
  description: string,
  headers: Record<string, string> = {},
): Answer {
  return jsonAnswer(status, { error, error_description: description }, { ...NO_STORE, ...headers });
}

/** Id and secret from HTTP Basic, each form-encoded within it (RFC 6749, 2.3.1). */
function basicCredentials(header: string | undefined): [id: string, secret: string] | undefined {
  const encoded = /^Basic (.+)$/i.exec(header ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const [id = '', secret = ''] = Buffer.from(encoded, 'base64').toString('utf8').split(/:(.*)/s);
  const decode = (text: string) => new URLSearchParams(`v=${text}`).get('v') ?? '';
  return [decode(id), decode(secret)];
}

function isSame(left: string, right: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}

function authenticate(request: IncomingMessage, form: URLSearchParams, clients: DemoClient[]) {
  const basic = basicCredentials(request.headers.authorization);
  const [id, secret] = basic ?? [form.get('client_id') ?? '', form.get('client_secret') ?? ''];
  return clients.find(({ client_id, client_secret }) => client_id === id && isSame(client_secret, secret));
}

/** The scope to grant: what was asked for, or all of the client's; undefined where more was asked for. */
function grantedScope(client: DemoClient, asked: string | null): string | undefined {
  if (!asked) return client.scope;
  const own = new Set(client.scope.split(' '));
  return asked.split(' ').every((each) => own.has(each)) ? asked : undefined;
}

/** Answers `POST /oauth2/token` (client credentials, RFC 6749). */
export async function answerToken(request: IncomingMessage, parts: TokenParts): Promise<Answer> {
  const body = await readBody(request, FORM_LIMIT);
  if (request.method !== 'POST' || body === undefined) {
    return refuse(400, 'invalid_request', 'POST a form of at most 16 KiB.');
  }
  const form = new URLSearchParams(body.toString('utf8'));
  const grant = form.get('grant_type');
  if (grant === null) return refuse(400, 'invalid_request', 'grant_type is missing.');
  const client = authenticate(request, form, parts.clients);
  if (client === undefined) {
    const challenge = { 'www-authenticate': 'Basic realm="token"' };
    return refuse(401, 'invalid_client', 'There is no such client and secret.', challenge);
  }
  if (grant !== 'client_credentials') {
    return refuse(400, 'unsupported_grant_type', 'Only client_credentials is supported.');
  }
  const scope = grantedScope(client, form.get('scope'));
  if (scope === undefined) return refuse(400, 'invalid_scope', `The client has only: ${client.scope}`);
  const { issuer, audience, signer } = parts;
  const claims = {
    ...(await parts.claimsOf(client)),
    iss: issuer,
    aud: audience,
    sub: client.client_id,
    client_id: client.client_id,
    scope,
  };
  const token = await signer.sign(claims, parts.now());
  const answer = { access_token: token, token_type: 'Bearer', expires_in: TOKEN_LIFE_SECONDS, scope };
  return jsonAnswer(200, answer, NO_STORE);
}
