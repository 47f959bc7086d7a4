import type { APIGatewayProxyEvent } from 'aws-lambda';
import type { Official } from '../../shared/actor.ts';
import type { Acting, Capacity } from '../../shared/authority/acting.ts';
import { saysNothing } from '../../shared/formats/nothing.ts';
import { fromOutside } from '../../shared/formats/visible.ts';
import type { SubjectKey } from '../../shared/keys/keys.ts';
import type { AnswersFor } from '../../shared/units/successors.ts';
import { isDuty } from '../../shared/units/unit.ts';

export const scopes = [
  'records:submit',
  'inquiries:make',
  'subject',
  'platform:handle',
  'suspensions:report',
  'lists:designate',
  'measures:respond',
  'audit:read',
  'catalog:manage',
] as const;
export type Scope = (typeof scopes)[number];

/** The roles in which a request is made, each with the scope that a token needs for it. */
export const scopeOf = {
  subject: 'subject',
  provider: 'records:submit',
  inquirer: 'inquiries:make',
  handler: 'platform:handle',
  adjudicator: 'suspensions:report',
  designator: 'lists:designate',
  respondent: 'measures:respond',
  supervision: 'audit:read',
  department: 'catalog:manage',
} as const satisfies Record<'subject' | Capacity, Scope>;

export type Role = keyof typeof scopeOf;

/** Who calls, as the authorizer found in the token: everything that it may be. */
export interface Caller {
  client: string;
  scopes: readonly string[];
  unit: string | null;
  /** Whether the unit is an organ that may inquire as its duty requires (Art. 14). */
  organ: boolean;
  official: Official | null;
  subject: SubjectKey | null;
}

/** Who calls, in the one role of the request: of what else the token says, nothing counts. */
export interface Principal extends Omit<Caller, 'scopes'> {
  /** Null on a public route. */
  role: Role | null;
  /** Who it is among those on record, where the token says so: nobody decides about themselves. */
  person: SubjectKey | null;
  /** The units whose open duties it has, by their kind: its own alone, until the register is asked (functions/answering.ts). */
  answersFor: AnswersFor;
  /** Which recorded organizations these units are, themselves and its own: none, until the register is asked. */
  bodies: readonly SubjectKey[];
}

/** What the authorizer passes on: strings only, as API Gateway allows no other. */
export interface AuthorizerContext {
  [name: string]: string;
  client: string;
  scope: string;
  unit: string;
  organ: string;
  officialId: string;
  officialName: string;
  subject: string;
}

const mostOfOfficial = 60;

/** The official whom a token names; null where it names nobody whom a reader could tell. */
function officialOf(id = '', name = ''): Official | null {
  const official = { id: fromOutside(id), name: fromOutside(name) };
  const isNamed = Object.values(official).every(
    (text) => !saysNothing(text) && text.length <= mostOfOfficial,
  );
  return isNamed ? official : null;
}

/** The caller of a request; null where there is no token. */
export function callerOf(event: APIGatewayProxyEvent): Caller | null {
  const given = event.requestContext.authorizer as Partial<AuthorizerContext> | null | undefined;
  if (!given?.client) return null;
  return {
    client: given.client,
    scopes: (given.scope ?? '').split(' '),
    unit: given.unit || null,
    organ: given.organ === 'true',
    official: officialOf(given.officialId, given.officialName),
    subject: (given.subject || null) as SubjectKey | null,
  };
}

/** The roles that a caller may have among those of some scopes. */
export const rolesOf = ({ scopes }: Caller, among: readonly Scope[]): Role[] =>
  (Object.keys(scopeOf) as Role[]).filter(
    (role) => among.includes(scopeOf[role]) && scopes.includes(scopeOf[role]),
  );

/** The caller in one role: as a person without a unit, or for a unit and about nobody. */
export function inRole({ scopes: _, ...caller }: Caller, role: Role): Principal {
  const person = caller.subject;
  return role === 'subject'
    ? {
        ...caller,
        role,
        person,
        unit: null,
        organ: false,
        official: null,
        answersFor: forItself(null),
        bodies: [],
      }
    : { ...caller, role, person, subject: null, answersFor: forItself(caller.unit), bodies: [] };
}

/** That a unit answers for itself and for no other. */
export function forItself(unit: string | null): AnswersFor {
  const own = unit === null ? [] : [unit];
  return { provider: own, respondent: own, designator: own };
}

/** The principal as who acts on a case. */
export function actingOf(principal: Principal): Acting {
  const { role, subject, person, bodies, unit, official, client } = principal;
  if (role === null) throw new Error('Nobody acts on a public route.');
  if (role === 'subject') return { as: 'subject', person: subject };
  // Who inquired owes nothing but what it is asked, as who responds does.
  const duty = role === 'inquirer' ? 'respondent' : role;
  const answersFor = isDuty(duty) ? { answersFor: principal.answersFor[duty] } : {};
  const acting = { unit: unit ?? '', capacity: role, person, bodies, ...answersFor };
  return official ? { as: 'official', official, ...acting } : { as: 'unit', client, ...acting };
}
