/** Who calls, as the authorizer passes it on. One client app serves all citizens, another all firms. */
import type { AuthorizerContext } from '../../../functions/http/principal.ts';
import type { Subject } from './population.ts';

const nobody: AuthorizerContext = {
  client: '',
  scope: '',
  unit: '',
  organ: 'false',
  officialId: '',
  officialName: '',
  subject: '',
};

const unit = (name: string, scope: string, official = `${name}-official-1`): AuthorizerContext => ({
  ...nobody,
  client: `${name}-system`,
  scope,
  unit: name,
  organ: 'true',
  officialId: official,
  officialName: official,
});

const providing = 'records:submit measures:respond lists:designate inquiries:make';

export const providers = ['market-regulation', 'transport', 'housing'] as const;

export const provider = (name: string, official?: string) => unit(name, providing, official);
export const procurement = unit('procurement-centre', 'inquiries:make measures:respond');
export const responder = (name: string) => unit(name, 'inquiries:make measures:respond');
export const handler = (official = 'handler-1') => unit('management-body', 'platform:handle', official);
export const supervision = unit('supervision', 'audit:read');
/** Whoever reports that proceedings run: the register says which of them hears such (Art. 53). */
export const adjudicator = (name: string) => unit(name, 'suspensions:report');
export const department = (official: string) => unit('credit-department', 'catalog:manage', official);
export const bank = { ...unit('harbour-bank', 'inquiries:make'), organ: 'false' };

/** Whoever reads what anybody may, without a token. */
export const stranger = nobody;

/** The same caller with a token that names no official: a machine. */
export const machine = (caller: AuthorizerContext): AuthorizerContext => ({
  ...caller,
  officialId: '',
  officialName: '',
});

export const citizen = ({ key, kind }: Subject): AuthorizerContext => ({
  ...nobody,
  client: `${kind}s-app`,
  scope: 'subject',
  subject: key,
});
