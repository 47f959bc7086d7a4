/** What must hold of the answer to any request whatever. */
import { problemDocument } from '../../../functions/answers.ts';
import type { Contract } from '../../../functions/http/route.ts';
import { operationOf } from '../../../infra/reference/operations.ts';
import { personCode } from '../../../local/acts/cast.ts';
import { contractAt, isActOf } from '../../support/contract-at.ts';
import type { Answer } from '../support/client.ts';
import { type Asking, isPerson, markersIn, maySee, maySeeNumbers } from './markers.ts';
import type { FuzzRequest } from './request.ts';
import { rolesOf } from './tokens.ts';

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

/** What the gateway and the reader of bodies answer before a function of several acts says that there is none of that name. */
const beforeItsFunction = [400, 401, 413, 415];

function wrongStatus(
  { caller, path, headers }: FuzzRequest,
  served: Contract | undefined,
  { status }: Answer,
): string | null {
  if (status >= 500) return `an answer of ${status}`;
  if (status === 431 && path.length + JSON.stringify(headers).length > HEAD_LIMIT / 2) return null;
  if (!served) {
    const isNowhere = status === 404 || (isActOf(path) && beforeItsFunction.includes(status));
    return isNowhere ? null : `${status} where there is no such route`;
  }
  const guarded = served.scopes.length > 0 && typeof caller === 'string';
  // A body that is too large is refused before anybody is asked who sent it.
  if (guarded && status !== 401 && status !== 413) return `${status} without a valid token`;
  const isLetIn = served.scopes.length === 0 || rolesIn(caller, served, headers).length > 0;
  return !isLetIn && status < 400 ? `${status} without a role that lets one in` : null;
}

/** In which roles a request is made, or may be answered. */
export const rolesIn = (caller: FuzzRequest['caller'], served: Contract, headers: FuzzRequest['headers']) =>
  typeof caller === 'string' ? [] : rolesOf(caller, served, headers['acting-as']);

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
  { caller, body, headers: sent }: FuzzRequest,
  served: Contract | undefined,
  { text, headers }: Answer,
  victimCode: string,
): string | null {
  const shown = `${text}${JSON.stringify(headers)}`;
  const asking: Asking = {
    token: typeof caller === 'string' ? null : caller,
    roles: served ? rolesIn(caller, served, sent) : [],
    route: served ? `${served.method} ${served.path}` : '',
    basis: basisIn(body),
  };
  const leaked = markersIn(shown).find((found) => !maySee(found, asking));
  if (leaked) return `${leaked} shown to ${JSON.stringify(caller)}`;
  // What is published is about nobody: a number in it is the department's own, sent by the run itself.
  if (served && aboutNobody.test(served.path)) return null;
  if (shown.includes(victimCode) && !maySeeNumbers(asking)) return "the victim's number shown";
  const isEntitled = maySeeNumbers(asking) || isPerson(asking);
  return shown.includes(personCode.code) && !isEntitled ? "a person's number shown" : null;
}

function basisIn(body: FuzzRequest['body']): unknown {
  try {
    return JSON.parse(String(body)).basis.type;
  } catch {
    return null;
  }
}
