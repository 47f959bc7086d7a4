/** Checks an API Gateway event against a route's contract and makes it a request, or the problem with it. */
import type { APIGatewayProxyEvent } from 'aws-lambda';
import * as z from 'zod/mini';
import { fingerprint } from '../../shared/keys/keys.ts';
import type { Language } from '../../shared/texts/languages.ts';
import type { Edge } from '../edge.ts';
import { isIdentifier } from './identifier.ts';
import { callerOf, forItself, inRole, type Principal, rolesOf } from './principal.ts';
import { invalidFields, nothingThere, type Problem, problem } from './problem.ts';
import type { Contract, Request } from './route.ts';
import { schemaFaults } from './schema-faults.ts';
import { isTableType } from './table-types.ts';

/** The event once the body parser has run: JSON is parsed, a file is still text. */
export type ParsedEvent = Omit<APIGatewayProxyEvent, 'body'> & { body: unknown };

const publicCaller: Principal = {
  client: 'public',
  role: null,
  person: null,
  unit: null,
  organ: false,
  official: null,
  subject: null,
  answersFor: forItself(null),
  bodies: [],
};

const keyForm = /^[\x21-\x7e]{1,128}$/;

type Checked<T> = { value: T } | { problem: Problem };

/** A request whose body does not fit its contract: what was sent by whom, and what is wrong with it. */
export interface Unfit extends Pick<Request, 'principal' | 'now' | 'newId'> {
  body: unknown;
  problem: Problem;
}

export function readRequest(
  contract: Contract,
  event: ParsedEvent,
  language: Language,
  edge: Edge,
): { value: Request } | { problem: Problem; unfit?: Unfit } {
  const caller = principalOf(contract, event);
  if ('problem' in caller) return caller;
  const id = event.pathParameters?.id ?? null;
  if (contract.id && !isIdentifier(id ?? '', contract.id)) return { problem: nothingThere() };
  const query = queryOf(contract, event.queryStringParameters ?? {});
  if ('problem' in query) return query;
  const body = bodyOf(contract, event);
  if ('problem' in body) {
    const sent = { principal: caller.value, body: event.body, now: edge.now(), newId: edge.newId };
    return { ...body, unfit: { ...sent, ...body } };
  }
  const versions = versionsOf(contract, header(event, 'if-match'));
  if ('problem' in versions) return versions;
  const replay = replayOf(contract, event, caller.value);
  if ('problem' in replay) return replay;
  return {
    value: {
      principal: caller.value,
      body: body.value.body,
      file: body.value.file,
      id,
      query: query.value,
      language,
      now: edge.now(),
      newId: edge.newId,
      pause: edge.pause,
      versions: versions.value,
      replay: replay.value,
    },
  };
}

const noQuery: Required<Contract>['query'] = z.lazy(() => z.strictObject({}));

/**
 * What the address asks beside its path. Of a request that has nothing there, where nothing belongs or need stand (what a
 * table is sent with, JSON says itself), no schema is made.
 */
function queryOf({ query, table }: Contract, given: object): Checked<Request['query']> {
  if ((!query || table) && Object.keys(given).length === 0) return { value: {} };
  return parse(query ?? noQuery, given, 'query');
}

export function header(event: Pick<ParsedEvent, 'headers'>, name: string): string | undefined {
  const found = Object.keys(event.headers ?? {}).find((key) => key.toLowerCase() === name);
  return found === undefined ? undefined : event.headers[found];
}

function principalOf({ scopes, anyRole }: Contract, event: ParsedEvent): Checked<Principal> {
  if (scopes.length === 0) return { value: publicCaller };
  const caller = callerOf(event as APIGatewayProxyEvent);
  if (!caller) return { problem: problem('unauthenticated', 'unauthenticated') };
  const roles = rolesOf(caller, scopes);
  const [first, second] = roles;
  if (!first) return { problem: problem('scope-too-small', 'scope-too-small', { scopes: [...scopes] }) };
  const named = header(event, 'acting-as');
  if (named === undefined && second && !anyRole) {
    return { problem: problem('malformed-request', 'acting-as-needed', { roles }) };
  }
  const role = named === undefined ? first : roles.find((each) => each === named);
  if (!role) return { problem: problem('not-yours', 'acting-as-another', { roles }) };
  return { value: inRole(caller, role) };
}

function bodyOf(contract: Contract, event: ParsedEvent): Checked<{ body: unknown; file: Uint8Array | null }> {
  if (!contract.body) return { value: { body: undefined, file: null } };
  const type = header(event, 'content-type') ?? '';
  if (contract.table && isTableType(type)) {
    const encoding = event.isBase64Encoded ? 'base64' : 'utf8';
    return { value: { body: undefined, file: Buffer.from(String(event.body ?? ''), encoding) } };
  }
  if (!isJsonType(type)) {
    return { problem: problem('unsupported-media-type', 'unsupported-media-type') };
  }
  const parsed = parse(contract.body, event.body, '');
  return 'problem' in parsed ? parsed : { value: { body: parsed.value, file: null } };
}

/** Whether a content type, with whatever parameters, is one of JSON. */
export const isJsonType = (type: string): boolean => /^application\/(json|[^;]+\+json)\b/i.test(type);

/** A list of entity tags (RFC 9110, 8.8.3, 13.1.1), or the asterisk. */
const ifMatchForm = /^(?:\*|(?:[\s,]*(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"\s*(?=,|$))+[\s,]*)$/;
const ownTag = /(?<!W\/)"((?:0|[1-9]\d{0,8})(?:-(?:0|[1-9]\d{0,8}))*)"/g;

/** How many tags If-Match names at most: nobody rests on more answers than these at once. */
const mostTags = 20;

/**
 * What If-Match names of what this platform gives. A weak tag never matches, and whoever has read nothing and sends the
 * asterisk decides on nothing in particular: both are answered as what has changed.
 */
function versionsOf(contract: Contract, ifMatch: string | undefined): Checked<Request['versions']> {
  if (!contract.ifMatch) return { value: null };
  if (ifMatch === undefined) {
    return { problem: problem('precondition-required', 'precondition-required') };
  }
  if (ifMatch.split('"').length > 2 * mostTags + 1) {
    return { problem: problem('malformed-request', 'if-match-too-many', { most: mostTags }) };
  }
  if (!ifMatchForm.test(ifMatch.trim())) {
    return { problem: problem('malformed-request', 'if-match-unreadable') };
  }
  return { value: [...ifMatch.matchAll(ownTag)].map(([, tag = '']) => tag.split('-').map(Number)) };
}

function replayOf(
  contract: Contract,
  event: ParsedEvent,
  { client, unit, official, person, role }: Principal,
): Checked<Request['replay']> {
  const key = contract.idempotent ? header(event, 'idempotency-key') : undefined;
  if (key === undefined) return { value: null };
  if (!keyForm.test(key)) {
    return { problem: problem('malformed-request', 'idempotency-key-unreadable') };
  }
  // One client may serve many people: nobody is given the answer to another's request.
  const caller = JSON.stringify([client, unit, official?.id, person]);
  const { httpMethod, path, queryStringParameters: query, body } = event;
  // Where there is but one role it says nothing, and a key goes on over a deployment.
  const asRole = contract.scopes.length > 1 ? [role] : [];
  return {
    value: {
      key: fingerprint(`${caller}\n${key}`),
      request: fingerprint(
        JSON.stringify([httpMethod, path, query, body, header(event, 'if-match'), ...asRole]),
      ),
    },
  };
}

function parse<T>(schema: z.ZodMiniType<T>, value: unknown, where: string): Checked<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data };
  return { problem: invalidFields(schemaFaults(parsed.error.issues, value, where)) };
}
