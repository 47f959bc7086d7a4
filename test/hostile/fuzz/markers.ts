import type { Role } from '../../../functions/http/principal.ts';
import { firmCode, personCode } from '../../../local/acts/cast.ts';
import { rules } from '../../../shared/application/rules.ts';
import { published } from '../../support/published.ts';
import type { Token } from './tokens.ts';

/** Words that stand in for what is personal: each names whose it is and what, and so who may ever see it. */

/** Whose: a person and a firm with clients of their own, and a person who has none. */
export type Bearer = 'person' | 'firm' | 'victim';

export type What =
  | 'name'
  | 'facts'
  /** Of a record that is not in effect: for its provider, the handlers, its subject and who may decide that it is expunged. */
  | 'pending'
  | 'representative'
  | 'reply'
  | 'statement'
  /** Of a repair: whoever recorded what it is to decides it. */
  | 'repairing'
  | 'reasons'
  | 'purpose'
  | 'matter'
  | 'measure'
  /** What was pledged, by a matter that the housing unit is in charge of. */
  | 'pledge'
  /** What somebody declared about themselves, for whoever inquires for a purpose that they named. */
  | 'declared'
  | 'feedback';

export const marker = (bearer: Bearer, what: What): string => `MARK.${bearer}.${what}.`;

/** The markers in a text. */
export const markersIn = (text: string): string[] => [...new Set(text.match(/MARK\.\w+\.\w+\./g))];

/** The code of each bearer whom a token may name, and the unit that provides its records. */
const codes: Record<Bearer, string | null> = {
  person: personCode.code,
  firm: firmCode.code,
  victim: null,
};
const providers: Record<Bearer, string> = {
  person: 'market-regulation',
  firm: 'market-regulation',
  victim: 'housing',
};
/** Who inquires as duty requires, by the register; and the units to which the person and the firm may have given authorizations. */
const organs = published.units.flatMap(({ id, purposes }) => (purposes.length > 0 ? [id] : []));
const authorizable = ['harbour-bank', 'procurement-centre'];
/** The units that the firm's joint responses ask, and the one that began them. */
const inJointResponses = ['market-regulation', 'procurement-centre', 'housing', 'transport'];
/** The unit that has given feedback. */
export const answerer = 'housing';

type Party =
  | 'recalled'
  | 'subject'
  | 'provider'
  | 'handler'
  | 'overseer'
  | 'expunger'
  | 'inquirer'
  | 'asked'
  | 'answerer'
  | 'pledged'
  | 'public';

/** Who may see what, by the part they have in it (Art. 5, 11, 13, 14, 25, 33). */
const seenBy: Record<What, readonly Party[]> = {
  name: ['subject', 'provider', 'handler', 'overseer', 'inquirer', 'asked', 'pledged'],
  facts: ['subject', 'provider', 'handler', 'overseer', 'inquirer', 'asked'],
  pending: ['subject', 'provider', 'handler', 'overseer'],
  representative: ['subject', 'provider', 'handler', 'overseer', 'inquirer', 'asked'],
  reply: ['subject', 'provider', 'handler'],
  statement: ['subject', 'handler', 'expunger'],
  repairing: ['subject', 'provider', 'expunger'],
  reasons: ['subject', 'handler', 'expunger'],
  purpose: ['subject'],
  // The unit that looked for it finds its look by it, once it is told to stop using what it saw.
  matter: ['subject', 'recalled'],
  measure: ['subject', 'provider', 'asked'],
  feedback: ['provider', 'answerer'],
  pledge: ['subject', 'inquirer', 'pledged'],
  declared: ['subject', 'inquirer'],
};

/** The request that an answer is to, as far as it says what the answer may hold. */
export interface Asking {
  /** Null where it is none. */
  token: Token | null;
  /** In which the answer may be. */
  roles: readonly Role[];
  route: string;
  /** The basis of an inquiry, where it is one. */
  basis: unknown;
}

const inquiring = ['POST /v1/inquiries', 'POST /v1/inquiries/pledges', 'POST /v1/inquiries/declarations'];
const pledged = 'GET /v1/repairs/{id}/pledge';
const applied = Object.values(rules).map(({ path }) => `GET ${path}/{id}`);
const disclosing = ['GET /v1/disclosures', 'GET /v1/disclosures/pledges'];
/** The unit for which it is asked; null where somebody asks for himself. */
const unitOf = ({ token, roles }: Asking): string | null =>
  roles.some((role) => role !== 'subject') ? (token?.unit ?? null) : null;
const isFor = (asking: Asking, units: readonly string[]): boolean => units.includes(unitOf(asking) ?? '');
const onJointResponses = (bearer: Bearer, asking: Asking): boolean =>
  bearer === 'firm' && asking.route.includes('/v1/joint-responses') && isFor(asking, inJointResponses);

/** Whether a caller has a part in what is held about somebody, on this route. */
const has: Record<Party, (bearer: Bearer, asking: Asking) => boolean> = {
  subject: (bearer, { token, roles }) =>
    roles.includes('subject') && token?.subject !== null && token?.subject.code === codes[bearer],
  provider: (bearer, asking) => isFor(asking, [providers[bearer]]) && !inquiring.includes(asking.route),
  handler: (_, asking) => asking.roles.includes('handler') && isFor(asking, ['management-body']),
  // What took effect without notice, until it has seen to it (Art. 11); what is asked to be expunged (Art. 16).
  overseer: (_, asking) =>
    asking.roles.includes('supervision') &&
    isFor(asking, ['supervision']) &&
    asking.route === 'GET /v1/records/{id}',
  // What an application says that is asked to be expunged.
  expunger: (_, asking) =>
    asking.roles.includes('supervision') && isFor(asking, ['supervision']) && applied.includes(asking.route),
  inquirer: (bearer, asking) => {
    const { route, basis, roles, token } = asking;
    if (!inquiring.includes(route) || !roles.includes('inquirer')) return false;
    if (basis === 'duty') return isFor(asking, organs) && token?.organ === true && token.official !== null;
    return basis === 'authorization' && bearer !== 'victim' && isFor(asking, authorizable);
  },
  asked: onJointResponses,
  answerer: (bearer, asking) => isFor(asking, [answerer]) && onJointResponses(bearer, asking),
  recalled: (bearer, asking) =>
    bearer === 'firm' && asking.route.includes('/v1/recalls') && isFor(asking, [...organs, 'supervision']),
  // What it pledged in public says who did.
  public: (_, { route, basis }) =>
    (inquiring.includes(route) && basis === 'public') || route === pledged || disclosing.includes(route),
  pledged: (_, asking) => asking.route === 'GET /v1/pledges/{id}' && isFor(asking, ['housing']),
};

/** Whether a number of a person's may stand in the answer to a request: units write what they read into each other's cases. */
export const maySeeNumbers = (asking: Asking): boolean =>
  isFor(asking, ['market-regulation', 'housing', 'transport', 'management-body']);
export const isPerson = (asking: Asking): boolean => has.subject('person', asking);

/** Whether a marker may stand in the answer to a request. */
export function maySee(found: string, asking: Asking): boolean {
  const [, bearer, what] = found.split('.') as [string, Bearer, What];
  // What an organization is called, and what it pledges, is open to everybody (Art. 12, 27); nothing else that could be personal is.
  if (bearer === 'firm' && (what === 'name' || what === 'pledge') && has.public(bearer, asking)) return true;
  return seenBy[what].some((part) => has[part](bearer, asking));
}
