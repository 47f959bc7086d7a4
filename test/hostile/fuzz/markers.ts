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
/** The unit that has given feedback. */
export const answerer = 'housing';
const handlers = ['handler-one', 'handler-two'];

type Party = 'subject' | 'provider' | 'handler' | 'inquirer' | 'asked' | 'answerer' | 'public';

/** Who may see what, by the part they have in it (Art. 5, 11, 13, 14, 25, 33). */
const seenBy: Record<What, readonly Party[]> = {
  name: ['subject', 'provider', 'handler', 'inquirer', 'asked'],
  facts: ['subject', 'provider', 'handler', 'inquirer', 'asked'],
  pending: ['subject', 'provider', 'handler'],
  representative: ['subject', 'provider', 'handler', 'inquirer', 'asked'],
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

/** The parts that a caller has in what is held about somebody, on this route. */
function partsOf(bearer: Bearer, { client, route, basis }: Asking): Party[] {
  const parts: Party[] = [];
  if (client === clients[bearer]) parts.push('subject');
  if (client === providers[bearer] && route !== 'POST /v1/inquiries') parts.push('provider');
  if (handlers.includes(client)) parts.push('handler');
  if (route === 'POST /v1/inquiries' && (basis === 'duty' || basis === 'authorization'))
    parts.push('inquirer');
  if (route === 'POST /v1/inquiries' && basis === 'public') parts.push('public');
  if (route.includes('/v1/joint-responses'))
    parts.push('asked', ...(client === answerer ? ['answerer' as const] : []));
  return parts;
}

/** Whether a marker may stand in the answer to a request. */
export function maySee(found: string, asking: Asking): boolean {
  const [, bearer, what] = found.split('.') as [string, Bearer, What];
  const parts = partsOf(bearer, asking);
  // What an organization is called is open to everybody (Art. 12); nothing else that could be personal is.
  if (bearer === 'firm' && what === 'name' && parts.includes('public')) return true;
  return parts.some((part) => seenBy[what].includes(part));
}
