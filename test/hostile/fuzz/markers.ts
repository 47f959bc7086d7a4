/** Words that stand in for what is personal: each names whose it is and what, and so who may ever see it. */

/** Whose: a person and a firm with clients of their own, and a person who has none. */
export type Bearer = 'person' | 'firm' | 'victim';

export type What =
  | 'name'
  | 'facts'
  /** Of a record that is not in effect: for its provider, the handlers and its subject alone. */
  | 'pending'
  | 'representative'
  | 'reply'
  | 'statement'
  | 'reasons'
  | 'purpose'
  | 'matter'
  | 'measure'
  | 'feedback';

export const marker = (bearer: Bearer, what: What): string => `MARK.${bearer}.${what}.`;

/** The markers in a text. */
export const markersIn = (text: string): string[] => [...new Set(text.match(/MARK\.\w+\.\w+\./g))];

/** The client of each bearer, and the unit that provides its records. */
const clients: Record<Bearer, string | null> = {
  person: 'lin-xiaoman',
  firm: 'yunling-foods',
  victim: null,
};
const providers: Record<Bearer, string> = {
  person: 'market-regulation',
  firm: 'market-regulation',
  victim: 'housing',
};
/** Organs, who inquire as duty requires; and the units to which the person and the firm may have given authorizations. */
const organs = ['procurement-centre', 'transport', 'housing'];
const authorizable = ['harbour-bank', 'procurement-centre'];
/** The units that the firm's joint responses ask, and the one that began them. */
const inJointResponses = ['market-regulation', 'procurement-centre', 'housing', 'transport'];
/** The unit that has given feedback. */
export const answerer = 'housing';
const handlers = ['handler-one', 'handler-two'];

type Party = 'subject' | 'provider' | 'handler' | 'overseer' | 'inquirer' | 'asked' | 'answerer' | 'public';

/** Who may see what, by the part they have in it (Art. 5, 11, 13, 14, 25, 33). */
const seenBy: Record<What, readonly Party[]> = {
  name: ['subject', 'provider', 'handler', 'overseer', 'inquirer', 'asked'],
  facts: ['subject', 'provider', 'handler', 'overseer', 'inquirer', 'asked'],
  pending: ['subject', 'provider', 'handler'],
  representative: ['subject', 'provider', 'handler', 'overseer', 'inquirer', 'asked'],
  reply: ['subject', 'provider', 'handler'],
  statement: ['subject', 'handler'],
  reasons: ['subject', 'handler'],
  purpose: ['subject'],
  matter: ['subject'],
  measure: ['subject', 'provider', 'asked'],
  feedback: ['provider', 'answerer'],
};

/** The request that an answer is to, as far as it says what the answer may hold. */
export interface Asking {
  client: string;
  route: string;
  /** The basis of an inquiry, where it is one. */
  basis: unknown;
}

const inquiring = 'POST /v1/inquiries';
const onJointResponses = (bearer: Bearer, { client, route }: Asking): boolean =>
  bearer === 'firm' && route.includes('/v1/joint-responses') && inJointResponses.includes(client);

/** Whether a caller has a part in what is held about somebody, on this route. */
const has: Record<Party, (bearer: Bearer, asking: Asking) => boolean> = {
  subject: (bearer, { client }) => client === clients[bearer],
  provider: (bearer, { client, route }) => client === providers[bearer] && route !== inquiring,
  handler: (_, { client }) => handlers.includes(client),
  // What took effect without notice, until it has seen to it (Art. 11).
  overseer: (_, { client, route }) => client === 'supervision' && route === 'GET /v1/records/{id}',
  inquirer: (bearer, { client, route, basis }) => {
    if (route !== inquiring) return false;
    if (basis === 'duty') return organs.includes(client);
    return basis === 'authorization' && bearer !== 'victim' && authorizable.includes(client);
  },
  asked: onJointResponses,
  answerer: (bearer, asking) => asking.client === answerer && onJointResponses(bearer, asking),
  public: (_, { route, basis }) => route === inquiring && basis === 'public',
};

/** Whether a marker may stand in the answer to a request. */
export function maySee(found: string, asking: Asking): boolean {
  const [, bearer, what] = found.split('.') as [string, Bearer, What];
  // What an organization is called is open to everybody (Art. 12); nothing else that could be personal is.
  if (bearer === 'firm' && what === 'name' && has.public(bearer, asking)) return true;
  return seenBy[what].some((part) => has[part](bearer, asking));
}
