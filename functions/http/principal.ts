import type { APIGatewayProxyEvent } from 'aws-lambda';
import type { Actor, Official } from '../../shared/actor.ts';
import type { SubjectKey } from '../../shared/keys/keys.ts';

export const scopes = [
  'records:submit',
  'inquiries:make',
  'subject',
  'platform:handle',
  'lists:designate',
  'measures:respond',
  'audit:read',
  'catalog:manage',
] as const;
export type Scope = (typeof scopes)[number];

/** Who calls, as the authorizer found in the token. */
export interface Principal {
  client: string;
  scopes: readonly string[];
  unit: string | null;
  /** Whether the unit is an organ that may inquire as its duty requires (Art. 14). */
  organ: boolean;
  official: Official | null;
  subject: SubjectKey | null;
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

/** The principal of a request; null on a public route. */
export function principalOf(event: APIGatewayProxyEvent): Principal | null {
  const given = event.requestContext.authorizer as Partial<AuthorizerContext> | null | undefined;
  if (!given?.client) return null;
  return {
    client: given.client,
    scopes: (given.scope ?? '').split(' '),
    unit: given.unit || null,
    organ: given.organ === 'true',
    official: given.officialId ? { id: given.officialId, name: given.officialName ?? '' } : null,
    subject: (given.subject || null) as SubjectKey | null,
  };
}

/** The principal as the actor of a change. */
export function actorOf(principal: Principal): Actor {
  if (principal.subject) return { as: 'subject' };
  const unit = principal.unit ?? '';
  return principal.official
    ? { as: 'official', unit, official: principal.official }
    : { as: 'unit', unit, client: principal.client };
}
