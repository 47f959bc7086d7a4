/** What must hold of the answer to any request whatever. */
import { problemDocument } from '../../../functions/answers.ts';
import type { Contract } from '../../../functions/http/route.ts';
import { operationOf } from '../../../infra/reference/operations.ts';
import { person, personCode } from '../../../local/acts/cast.ts';
import demoClients from '../../../local/tokens/clients.json' with { type: 'json' };
import { contractAt } from '../../support/contract-at.ts';
import type { Answer } from '../support/client.ts';
import { markersIn, maySee } from './markers.ts';
import { brokenTokens, type FuzzRequest } from './request.ts';

/** The scopes that each client's tokens have. */
const scopesOf = new Map<string, string[]>(
  demoClients.map(({ client_id, scope }) => [client_id, scope.split(' ')]),
);

/** What a server reads of a request's address and headers, in bytes. */
const HEAD_LIMIT = 16 * 1024;

/** What is wrong with an answer; null where nothing is. */
export function wrongWith(request: FuzzRequest, answer: Answer, victimCode: string): string | null {
  const [pathname = ''] = request.path.split('?');
  // With a slash behind it an address is as guarded as without, and then not there.
  const served = contractAt(request.method, pathname.replace(/(.)\/$/, '$1'));
  return (
    wrongStatus(request, served, answer) ??
    wrongForm(served, answer) ??
    leak(request, served, answer, victimCode)
  );
}

function wrongStatus(
  { caller, path, headers }: FuzzRequest,
  served: Contract | undefined,
  { status }: Answer,
): string | null {
  if (status >= 500) return `an answer of ${status}`;
  if (status === 431 && path.length + JSON.stringify(headers).length > HEAD_LIMIT / 2) return null;
  if (!served) return status === 404 ? null : `${status} where there is no such route`;
  const guarded = served.scopes.length > 0 && brokenTokens.includes(caller);
  // A body that is too large is refused before anybody is asked who sent it.
  if (guarded && status !== 401 && status !== 413) return `${status} without a valid token`;
  const scopes = scopesOf.get(caller) ?? [];
  const allowed = served.scopes.length === 0 || served.scopes.some((scope) => scopes.includes(scope));
  return !allowed && status < 400 ? `${status} without a scope that lets one in` : null;
}

function wrongForm(served: Contract | undefined, { status, headers, text }: Answer): string | null {
  const operation = served && operationOf(served);
  const good = operation?.media ?? ['application/json'];
  const expected = status < 400 ? good : ['application/problem+json'];
  const type = String(headers['content-type']);
  if (!expected.some((each) => type.startsWith(each))) return `${status} as ${type}`;
  const isJson = expected.every((each) => each.endsWith('json'));
  let body: unknown = text;
  try {
    if (isJson) body = JSON.parse(text);
  } catch {
    return `${status} with a body that is no JSON`;
  }
  const schema = status < 400 ? operation?.answers[status] : problemDocument;
  const parsed = schema?.safeParse(body);
  return parsed?.success
    ? null
    : `${status} not as its schema: ${JSON.stringify(parsed?.error?.issues).slice(0, 500)}`;
}

const aboutNobody = /^\/v1\/(publications|catalog|measures)/;

function leak(
  { caller, body }: FuzzRequest,
  served: Contract | undefined,
  { text, headers }: Answer,
  victimCode: string,
): string | null {
  const shown = `${text}${JSON.stringify(headers)}`;
  const route = served ? `${served.method} ${served.path}` : '';
  const leaked = markersIn(shown).find(
    (found) => !maySee(found, { client: caller, route, basis: basisIn(body) }),
  );
  if (leaked) return `${leaked} shown to ${caller}`;
  // What is published is about nobody: a number in it is the department's own, sent by the run itself.
  if (served && aboutNobody.test(served.path)) return null;
  const entitled = [person, 'market-regulation', 'housing', 'transport', 'handler-one', 'handler-two'];
  if (shown.includes(victimCode) && !entitled.slice(1).includes(caller))
    return `the victim's number shown to ${caller}`;
  return shown.includes(personCode.code) && !entitled.includes(caller)
    ? `a person's number shown to ${caller}`
    : null;
}

function basisIn(body: FuzzRequest['body']): unknown {
  try {
    return JSON.parse(String(body)).basis.type;
  } catch {
    return null;
  }
}
