/** Requests to a route: valid, nearly valid and hostile in each of their parts. */
import fc from 'fast-check';
import * as z from 'zod/mini';
import { everyContract } from '../../../functions/contracts.ts';
import type { IdentifierKind } from '../../../functions/http/identifier.ts';
import { scopeOf } from '../../../functions/http/principal.ts';
import type { Contract } from '../../../functions/http/route.ts';
import { tableTypes } from '../../../functions/http/table-types.ts';
import { bank, firmCode, organ, personCode } from '../../../local/acts/cast.ts';
import { publishedKinds } from '../../../shared/publication/kinds.ts';
import { published } from '../../support/published.ts';
import { anyFile } from './files.ts';
import { rowOf } from './rows.ts';
import type { Lawful } from './stock/ready.ts';
import { stocked } from './stock.ts';
import { anyChange, type Change, changed, demoTokens, rolesOf, type Token, tokenFor } from './tokens.ts';
import { type Dictionary, hostileBody, hostileText, mutated, type Schema, validFor } from './values.ts';
import type { World } from './world.ts';

/** A request as it is sent. */
export interface FuzzRequest {
  contract: Contract;
  /** What the token says, or what is wrong with it. */
  caller: Token | string;
  method: string;
  /** With its query, ready to be sent. */
  path: string;
  headers: Record<string, string>;
  body: string | Uint8Array | null;
}

/** Tokens that are none, by the name of what is wrong with them. */
export const brokenTokens = ['none', 'forged', 'unsigned', 'basic', 'garbage'];

/** A request about a case in stock: as whoever may make it, or with a change. */
export interface Stocked {
  contract: Contract;
  /** What more the token says of who may, or, where it is another's, what of it is changed. */
  change: Change;
  isAnother: boolean;
  actingAs: string | null;
}

const callerFor = (contract: Contract): fc.Arbitrary<Token | string> =>
  fc.oneof(
    { arbitrary: tokenFor(contract), weight: 10 },
    { arbitrary: fc.constantFrom(...demoTokens.values()), weight: 7 },
    { arbitrary: fc.constantFrom(...brokenTokens), weight: 2 },
  );

const anyRole = fc.constantFrom(...Object.keys(scopeOf), 'mayor');

/** As Node's HTTP client takes it: no blanks or control characters, nothing beyond ASCII. */
const sendable = (text: string): string =>
  text.replace(/[^\x21-\x7e]/g, (each) => encodeURIComponent(each.toWellFormed()));

const hostileId = hostileText.map((text) => text.slice(0, 4000));

/** Identifiers for a path: of the kind that it names, of another, and of none. */
const idFor = ({ ids }: World, kind: IdentifierKind): fc.Arbitrary<string> => {
  const all = Object.values(ids).flat();
  const own = new Map<string, string[]>(Object.entries(ids)).get(kind) ?? all;
  return fc.oneof(
    { arbitrary: fc.constantFrom(...own), weight: 6 },
    { arbitrary: fc.constantFrom(...all), weight: 1 },
    { arbitrary: hostileId.map((text) => encodeURIComponent(text.toWellFormed())), weight: 1 },
    { arbitrary: hostileId.map((text) => sendable(text.replaceAll(/[?#]/g, ''))), weight: 1 },
  );
};

function queryFor({ query }: Contract, dictionary: Dictionary): fc.Arbitrary<string> {
  const pairs = fc.array(fc.tuple(hostileText, hostileText), { minLength: 1, maxLength: 3 });
  const wrong = pairs.map((each) =>
    new URLSearchParams(
      each.map(([a, b]): [string, string] => [a.slice(0, 300), b.slice(0, 900)]),
    ).toString(),
  );
  const raw = hostileText.map((text) => sendable(text.slice(0, 900)));
  const valid = query
    ? validFor(schemaOf(query), dictionary).map((value) =>
        new URLSearchParams(value as Record<string, string>).toString().slice(0, 3000),
      )
    : fc.constant('');
  return fc.oneof({ arbitrary: valid, weight: 40 }, wrong, raw);
}

const schemaOf = (schema: z.ZodMiniType): Schema =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema;

const headerText = hostileText.map((text) => text.slice(0, 500).replace(/[^\t\x20-\x7e\x80-\xff]/g, ''));

const jsonTypes = fc.oneof(
  { arbitrary: fc.constant('application/json'), weight: 40 },
  fc.constantFrom(
    'application/json; charset=utf-8',
    'application/problem+json',
    'text/csv',
    'text/plain',
    'multipart/form-data',
    '',
  ),
  headerText,
);

/** Headers that any request may have; a few keys only, so that some are used again, rightly or not. */
const headers = fc.record(
  {
    'idempotency-key': fc.oneof(
      { arbitrary: fc.nat({ max: 400 }).map((n) => `key-${n}`), weight: 4 },
      headerText,
    ),
    'if-match': fc.oneof(
      { arbitrary: fc.integer({ min: 1, max: 6 }).map((n) => `"${n}"`), weight: 6 },
      headerText,
    ),
    traceparent: fc.oneof(fc.constant(`00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`), headerText),
    'acting-as': fc.oneof({ arbitrary: anyRole, weight: 6 }, headerText),
    accept: headerText,
    'x-forwarded-for': headerText,
  },
  { requiredKeys: [], noNullPrototype: true },
);

interface Payload {
  type: string | null;
  body: string | Uint8Array | null;
}

function payloadFor(contract: Contract, dictionary: Dictionary): fc.Arbitrary<Payload> {
  const nothing = fc.constant<Payload>({ type: null, body: null });
  const text = fc.record<Payload>({ type: jsonTypes, body: hostileBody });
  if (!contract.body) return fc.oneof({ arbitrary: nothing, weight: 9 }, text);
  const valid = validFor(schemaOf(contract.body), dictionary);
  const json = (value: fc.Arbitrary<unknown>) =>
    fc.record<Payload>({ type: jsonTypes, body: value.map((each) => JSON.stringify(each) ?? '') });
  const file = fc.record<Payload>({ type: fc.constantFrom(...tableTypes), body: anyFile });
  const huge = fc.constant<Payload>({ type: 'application/json', body: `{"pad":"${'x'.repeat(6_500_000)}"}` });
  return fc.oneof(
    { arbitrary: json(valid), weight: 100 },
    { arbitrary: json(mutated(valid)), weight: 60 },
    { arbitrary: text, weight: 30 },
    { arbitrary: nothing, weight: 4 },
    ...(contract.table ? [{ arbitrary: file, weight: 100 }] : []),
    ...(contract.table ? [{ arbitrary: huge, weight: 1 }] : []),
  );
}

const methodFor = ({ method }: Contract): fc.Arbitrary<string> =>
  fc.oneof(
    { arbitrary: fc.constant<string>(method), weight: 60 },
    fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'),
  );

/** Under which drafts are made: never what the rest of the run is held to. */
const fuzzedNames = ['fuzzed-one', 'fuzzed-two'];

const dictionaryOf = (world: World): Dictionary => ({
  record: fc.constantFrom(...world.ids.record),
  records: fc.array(rowOf, { minLength: 1, maxLength: 3 }),
  authorization: fc.constantFrom(...world.ids.authorization),
  item: fc.constantFrom(...published.items.map(({ id }) => id)),
  month: fc.constantFrom('2026-11', '2026-12', '2027-01'),
  unit: fc.constantFrom(...published.units.map(({ id }) => id)),
  matter: fc.constantFrom(...published['pledge-matters'].map(({ id }) => id)),
  measure: fc.constantFrom(...published.measures.map(({ id }) => id)),
  cursor: fc.constantFrom(...world.cursors),
  what: fc.constantFrom(...publishedKinds),
  name: fc.constantFrom(...fuzzedNames),
  to: fc.constantFrom(bank, organ),
  corrections: fc.oneof(
    fc.constant({ remarks: 'Paid.' }),
    fc.dictionary(hostileText, hostileText, { maxKeys: 2 }),
  ),
  subject: fc.constantFrom(firmCode, personCode, { kind: 'natural-person', code: world.victimCode }),
});

/** Any request to a route. */
function requestTo(contract: Contract, world: World): fc.Arbitrary<FuzzRequest> {
  const dictionary = dictionaryOf(world);
  return fc
    .record({
      caller: callerFor(contract),
      method: methodFor(contract),
      id: contract.id ? idFor(world, contract.id) : fc.constant(''),
      query: queryFor(contract, dictionary),
      headers,
      payload: payloadFor(contract, dictionary),
    })
    .map(({ caller, method, id, query, headers: some, payload: { type, body } }) => ({
      contract,
      caller,
      method,
      path: `${contract.path.replace(/\{\w+\}/, () => id)}${query ? `?${query}` : ''}`,
      headers: { ...some, ...(type ? { 'content-type': type } : {}) },
      body,
    }));
}

/** A request about a case in stock: now and then as it may be made, and oftener not quite so. */
const stockedFor = (contract: Contract): fc.Arbitrary<Stocked> =>
  fc.record({
    contract: fc.constant(contract),
    change: anyChange,
    isAnother: fc.boolean(),
    actingAs: fc.option(anyRole),
  });

/** Any request to any route. */
export const anyRequest = (world: World): fc.Arbitrary<FuzzRequest | Stocked> =>
  fc.oneof(
    ...everyContract.map((contract) =>
      stocked.includes(named(contract))
        ? fc.oneof(
            { arbitrary: requestTo(contract, world), weight: 5 },
            { arbitrary: stockedFor(contract), weight: 1 },
          )
        : requestTo(contract, world),
    ),
  );

export const named = ({ method, path }: Contract): string => `${method} ${path}`;

/** The request that may be made of a case in stock, by whoever may, and whatever else a token of theirs says. */
export function lawfully(
  { contract, change: { scopes } }: Pick<Stocked, 'contract' | 'change'>,
  lawful: Lawful,
) {
  const [role] = rolesOf(lawful.token, contract, undefined);
  const token = changed(lawful.token, { scopes }, null);
  return asSent(contract, token, role ?? null, lawful);
}

/** The same by another, or in another role: mostly it may not be made. */
export const notQuite = ({ contract, change, actingAs }: Stocked, lawful: Lawful): FuzzRequest =>
  asSent(contract, changed(lawful.token, change, lawful.about), actingAs, lawful);

function asSent(
  contract: Contract,
  caller: Token,
  actingAs: string | null,
  { id, headers: own, body }: Lawful,
): FuzzRequest {
  const acting = actingAs === null ? {} : { 'acting-as': actingAs };
  return {
    contract,
    caller,
    method: contract.method,
    path: contract.path.replace('{id}', id),
    headers: { ...own, ...acting, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}
