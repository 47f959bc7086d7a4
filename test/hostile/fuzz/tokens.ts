/** Tokens as a lawful identity provider might give them: scopes, units, officials and persons in any combination. */
import fc from 'fast-check';
import { type Role, type Scope, scopeOf, scopes } from '../../../functions/http/principal.ts';
import type { Contract } from '../../../functions/http/route.ts';
import { Api } from '../../../local/acts/api.ts';
import { firmCode, personCode } from '../../../local/acts/cast.ts';
import type { JsonObject } from '../../../local/json.ts';
import { claimsOf, demoClients, publishedKey } from '../../../local/tokens/clients.ts';
import { openSigner, TOKEN_LIFE_SECONDS, type TokenSigner } from '../../../local/tokens/keys.ts';
import type { Official } from '../../../shared/actor.ts';
import type { SubjectCode } from '../../../shared/identity/subject-code.ts';

/** What a token says. */
export interface Token {
  client: string;
  scopes: readonly Scope[];
  unit: string | null;
  organ: boolean;
  official: Official | null;
  subject: SubjectCode | null;
}

const texts = ({ unit, official }: Record<string, unknown>) => ({ unit, official }) as Partial<Token>;

/** The tokens of the demo's clients, by the client's name. */
export const demoTokens: ReadonlyMap<string, Token> = new Map(
  demoClients().map(({ client_id: client, scope, claims, subject }) => {
    const { unit = null, official = null } = texts(claims);
    const token = { client, unit, official, organ: claims.organ === true, subject: subject ?? null };
    return [client, { ...token, scopes: scope.split(' ') as Scope[] }];
  }),
);

const units = [...new Set([...demoTokens.values()].flatMap(({ unit }) => unit ?? []))];

const officialsOf = (unit: string): Official[] =>
  [...demoTokens.values()].flatMap(({ unit: own, official }) => (own === unit && official ? [official] : []));

/** An official is of the unit that the token names. */
const ofUnit = fc.constantFrom(null, 'no-such-unit', ...units).chain((unit) =>
  fc.record({
    unit: fc.constant(unit),
    official: fc.constantFrom<Official | null>(null, ...officialsOf(unit ?? ''), {
      id: 'X-0001',
      name: 'Ya Xu',
    }),
  }),
);

const someScopes = fc.oneof(
  fc.subarray([...scopes], { minLength: 1, maxLength: 2 }),
  fc.subarray([...scopes], { minLength: 1 }),
);

/** Any token; mostly with a scope that the route lets in. */
export const tokenFor = (contract: Contract): fc.Arbitrary<Token> =>
  fc
    .record({
      scopes: someScopes,
      fitting: fc.constantFrom(null, ...contract.scopes),
      who: ofUnit,
      organ: fc.boolean(),
      subject: fc.constantFrom<SubjectCode | null>(null, null, personCode, firmCode),
    })
    .map(({ scopes: some, fitting, who: { unit, official }, organ, subject }) => ({
      // One client serves many: what a request may do, never its client says.
      client: `of-${unit ?? 'nobody'}`,
      scopes: [...new Set([...some, ...(fitting ? [fitting] : [])])],
      unit,
      organ,
      official,
      subject,
    }));

/** What of a token may be another's: a part that is not there is left as it is. */
export interface Change {
  scopes: readonly Scope[];
  unit?: string | null;
  official?: Official | null;
  /** Whether its official, or whoever bears it, is also the person whom the case is about. */
  isConcerned?: boolean;
  isAnother?: boolean;
}

export const anyChange: fc.Arbitrary<Change> = fc.record(
  {
    scopes: fc.subarray([...scopes]),
    unit: fc.constantFrom(null, ...units),
    official: fc.constantFrom<Official | null>(
      null,
      { id: 'X-0001', name: 'Ya Xu' },
      { id: 'MR-0001', name: 'Lin Zhao' },
    ),
    isConcerned: fc.boolean(),
    isAnother: fc.boolean(),
  },
  { requiredKeys: ['scopes'], noNullPrototype: true },
);

/** The token with a change, in a case about somebody or nobody. */
export function changed(
  token: Token,
  { isConcerned, isAnother, ...change }: Change,
  about: SubjectCode | null,
): Token {
  const subject = isConcerned && about ? about : isAnother ? personCode : token.subject;
  return { ...token, ...change, scopes: [...new Set([...token.scopes, ...change.scopes])], subject };
}

/** In which roles a request may be made on a route: the one that it names, where it names one. */
export function rolesOf({ scopes: own }: Token, contract: Contract, named: string | undefined): Role[] {
  const roles = (Object.keys(scopeOf) as Role[]).filter(
    (role) => contract.scopes.includes(scopeOf[role]) && own.includes(scopeOf[role]),
  );
  if (named !== undefined) return roles.filter((role) => role === named);
  return roles.length > 1 && !contract.anyRole ? [] : roles;
}

/** Renewed well before their end, by the clock of this machine. */
const renewedAfterMs = (TOKEN_LIFE_SECONDS / 2) * 1000;

/** Signs tokens as the platform's own endpoint does, with the key that lies with its data. */
export class Issuer {
  private readonly api: Api;
  private readonly signer: Promise<TokenSigner>;
  private readonly key: ReturnType<typeof publishedKey>;
  private readonly signed = new Map<string, { token: Promise<string>; atMs: number }>();

  constructor(url: string, dataDir: string) {
    this.api = new Api(url);
    this.signer = openSigner(dataDir);
    this.key = publishedKey(`${url}/v1/keys`);
  }

  /** A token that says this, valid now. */
  sign(token: Token): Promise<string> {
    const name = JSON.stringify(token);
    const known = this.signed.get(name);
    if (known && performance.now() < known.atMs + renewedAfterMs) return known.token;
    const made = { token: this.make(token), atMs: performance.now() };
    this.signed.set(name, made);
    return made.token;
  }

  private async make({ client, scopes: own, unit, organ, official, subject }: Token): Promise<string> {
    const named: JsonObject = {
      ...(unit === null ? {} : { unit }),
      ...(official === null ? {} : { official: { ...official } }),
      ...(organ ? { organ } : {}),
    };
    const [demo] = demoClients();
    if (!demo) throw new Error('There is no demo client.');
    const person = subject === null ? undefined : { subject: { ...subject } };
    const { subject: _, ...unknown } = demo;
    const claims = await claimsOf({ ...unknown, claims: named, ...person }, this.key);
    const { iss = '', aud = '' } = await this.issued();
    const standing = { iss, aud, sub: client, client_id: client, scope: own.join(' ') };
    return (await this.signer).sign({ ...claims, ...standing }, Date.parse(await this.api.now()));
  }

  /** For whom the platform's own tokens are, and by whom. */
  private async issued(): Promise<{ iss?: string; aud?: string }> {
    const [, claims = ''] = (await this.api.tokenOf('supervision')).split('.');
    return JSON.parse(Buffer.from(claims, 'base64url').toString('utf8'));
  }
}
