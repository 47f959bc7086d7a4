/** Requests by those whom a case does not concern: to each route with an identifier, with each header that it reads. */
import fc from 'fast-check';
import * as z from 'zod/mini';
import { everyContract } from '../../../functions/contracts.ts';
import type { IdentifierKind } from '../../../functions/http/identifier.ts';
import { type Role, type Scope, scopeOf } from '../../../functions/http/principal.ts';
import type { Contract } from '../../../functions/http/route.ts';
import type { SubjectKey } from '../../../shared/keys/keys.ts';
import type { Caller, RequestParts } from '../../support/event.ts';
import { type Dictionary, type Schema, validFor } from '../fuzz/values.ts';

/** A route about one thing. */
export type Identified = Contract & { id: IdentifierKind };

export const identified: readonly Identified[] = everyContract.filter(
  (contract): contract is Identified => contract.id !== undefined,
);

export const named = ({ method, path }: Contract): string => `${method} ${path}`;

/** A unit that the register has, and that no case of the world names. */
const elsewhere = {
  client: 'somewhere-else',
  unit: 'harbour-bank',
  organ: 'true',
  officialId: 'HB-0001',
  officialName: 'Ning Ge',
};

const nobody = { client: 'anybody', scope: '' };
const another = 'Zm9yZWlnbi1wZXJzb24tMA' as SubjectKey;

/** Strangers in each role that a route lets in, by name: of another unit or person, with an official and without. */
export function strangersTo({ scopes }: Contract): [string, Caller][] {
  if (scopes.length === 0) return [['anybody', nobody]];
  const roles = (Object.keys(scopeOf) as Role[]).filter((role) => scopes.includes(scopeOf[role]));
  const { officialId: _, officialName: __, ...machine } = elsewhere;
  return roles.flatMap((role): [string, Caller][] => {
    const scope: Scope = scopeOf[role];
    if (role === 'subject') return [['another person', { client: 'citizens', scope, subject: another }]];
    const official = { ...elsewhere, scope };
    return [
      [`${role} of another unit`, official],
      [`${role} of another unit, also a person`, { ...official, subject: another }],
      [`${role} of no unit`, { ...official, unit: '' }],
      [`system, ${role} of another unit`, { ...machine, scope }],
    ];
  });
}

const saying = fc.constantFrom('So it is.', '已经查明。');

/** Fields whose text is a person's, so that nothing is wrong with the request but who makes it. */
const dictionary: Dictionary = Object.fromEntries(
  [
    'text',
    'reasons',
    'reason',
    'document',
    'finding',
    'explanation',
    'action',
    'proof',
    'what',
    'id',
    'name',
  ].map((name) => [name, saying]),
);

/** Bodies that the contract takes, the same every time. */
function bodiesOf({ body }: Contract, count: number): (object | undefined)[] {
  if (!body) return [undefined];
  const schema = z.toJSONSchema(body, { io: 'input', unrepresentable: 'any' }) as Schema;
  const own = { ...dictionary, corrections: fc.constant({ 违法事实: '另行查明。' }) };
  return fc.sample(validFor(schema, own), { seed: 17, numRuns: count }) as object[];
}

const keyed = (key: string) => ({ 'idempotency-key': key });
const resting = (version: string) => ({ 'if-match': version });

/** What may stand in the head: each header that any route reads, rightly and wrongly. */
const heads: Readonly<Record<string, Record<string, string>>> = {
  'nothing more': {},
  'the first version': resting('"1"'),
  'two versions': resting('"1-1"'),
  'a version that never was': resting('"99999"'),
  'any version': resting('*'),
  'a weak version': resting('W/"1"'),
  'no version at all': resting('one'),
  'many versions': resting('"1", "2", "3", "1-2", "2-3"'),
  'a key': keyed('key-1'),
  'no key at all': keyed('a key of several words'),
  'a version and a key': { ...resting('"2"'), ...keyed('key-2') },
  'another role': { 'acting-as': 'department' },
  'no role at all': { 'acting-as': 'mayor' },
  'another language': { 'accept-language': 'zh-CN' },
  'a trace': { traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` },
};

const pages: readonly Record<string, string>[] = [
  { limit: '1' },
  { cursor: 'bm90aGluZw' },
  { cursor: 'x'.repeat(800) },
  { limit: '50', cursor: 'AAAA' },
  { version: '1' },
];

/** A request without its identifier, and how it differs from the plainest. */
export interface Asked {
  how: string;
  parts: Omit<RequestParts, 'id'>;
}

/** The request that comes furthest: nothing is wrong with it but who asks. */
export const plainest = (contract: Contract): Asked => {
  const [body] = bodiesOf(contract, 1);
  return { how: 'plainly', parts: { body, headers: contract.ifMatch ? resting('"1"') : {} } };
};

/** Every request to a route that is tried. */
export function asksOf(contract: Contract): Asked[] {
  const plain = plainest(contract);
  const { body } = plain.parts;
  const rested = plain.parts.headers ?? {};
  return [
    plain,
    ...bodiesOf(contract, 2).map((each) => ({
      how: 'with another body',
      parts: { body: each, headers: rested },
    })),
    ...Object.entries(heads).map(([how, head]) => ({ how: `with ${how}`, parts: { body, headers: head } })),
    ...pages.map((query) => ({
      how: `with ${JSON.stringify(query).slice(0, 40)}`,
      parts: { body, headers: rested, query },
    })),
  ];
}
