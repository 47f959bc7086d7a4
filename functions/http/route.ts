/** What a route is: a contract, which the request check, the reference and the tests read, and its handler. */
import type * as z from 'zod/mini';
import type { Catalog } from '../../shared/catalog/catalog.ts';
import type { Language } from '../../shared/texts/languages.ts';
import type { Instant } from '../../shared/time/civil.ts';
import type { Dependencies } from '../dependencies.ts';
import type { IdentifierKind } from './identifier.ts';
import type { Principal, Scope } from './principal.ts';
import type { Problem } from './problem.ts';
import type { Unfit } from './request.ts';

export interface Contract {
  method: 'GET' | 'POST';
  /** With `{id}` where the route is about one thing. */
  path: string;
  /** The resource of the gateway, where it is another: of several under one, `{act}` stands for the last part of the path; `{id+}` for all the rest of it. */
  resource?: string;
  /** Any of these lets the caller in, in the role that goes with it; none means that the route is public. */
  scopes: readonly Scope[];
  /** Whether the answer is the same in any of those roles, so that nobody need say in which they ask. */
  anyRole?: true;
  /** What `{id}` in the path names; anything else there is answered 404. */
  id?: IdentifierKind;
  /** The request's body, if it has one: lazy, so that a function that loads has not built what no request needs yet. */
  body?: z.ZodMiniType;
  query?: z.ZodMiniType<Readonly<Record<string, string | undefined>>>;
  /** Whether it is answered with a file that lies beside the function's bundle. */
  file?: true;
  /** Whether it is answered from the deployment's secret, and from nothing that is stored. */
  secret?: true;
  /** Whether it is answered from the log of the history. */
  log?: true;
  /** Whether it tells where raw uploads are sent and results are fetched. */
  uploads?: true;
  /** Whether it is answered, to anybody, from the records that are open to all. */
  disclosed?: true;
  /** Whether the body may be a file instead: a delimited table (text/csv) or a workbook (XLSX). */
  table?: true;
  /** State-changing calls on one resource name the version they rest on. */
  ifMatch?: true;
  /** Whether Idempotency-Key is taken: writes only. */
  idempotent?: true;
}

/** The contracts of a process, by what each is called there. */
export type Contracts = Readonly<Record<string, Contract>>;

/** A request that was checked against its contract. */
export interface Request<C extends Contract = Contract> {
  principal: Principal;
  /** As the contract's schema read it. */
  body: C extends { body: z.ZodMiniType<infer Body> } ? Body : unknown;
  /** The identifier in the path, of the kind that the contract names; null where the path has none. */
  id: C extends { id: IdentifierKind } ? string : string | null;
  query: C extends { query: z.ZodMiniType<infer Query> }
    ? Query
    : Readonly<Record<string, string | undefined>>;
  /** The raw bytes of a file body. */
  file: Uint8Array | null;
  /** In which the answer is read. */
  language: Language;
  now: Instant;
  /** Makes an identifier for what the request makes. */
  newId: () => string;
  /** Lets others go first for a while. */
  pause: (mostMs: number) => Promise<void>;
  /** The versions that If-Match names, any of which will do: of every case that the answer showed. Null where the route asks for none. */
  versions: readonly (readonly number[])[] | null;
  /** Names this request among all of its client's; null without Idempotency-Key. */
  replay: { key: string; request: string } | null;
}

export interface Answer {
  status: number;
  /** A text and bytes are answered as they stand. */
  body: object | string | Uint8Array;
  headers?: Record<string, string>;
}

/** What a route does with a checked request, on what its function is wired to. */
export type Handler<C extends Contract = Contract, Wired = Dependencies> = (
  request: Request<C>,
  wired: Wired,
) => Promise<Answer | Problem>;

/** What a fresh function reads while it checks its first request: it is needed whatever the request says. */
export interface Ahead {
  /** What is published that the handler asks for first. */
  published: readonly (keyof Catalog)[];
  /** Which texts what is answered holds: those of codes too, words alone, or none. */
  texts: 'all' | 'words' | 'none';
}

export interface Route<Wired = Dependencies> {
  contract: Contract;
  ahead: Ahead;
  handle: Handler<Contract, Wired>;
  /** What is left of a request whose body does not fit, and with what it is answered, where that is more than what is wrong with it. */
  misfit: Misfit<Wired> | undefined;
}

type Misfit<Wired> = (request: Unfit, wired: Wired) => Promise<Problem>;

/** The routes of a process. A contract without its handler, or a handler without its contract, does not compile. */
export const routesOf = <C extends Contracts, Wired = Dependencies>(
  contracts: C,
  handlers: { [Name in keyof NoInfer<C>]: Handler<NoInfer<C>[Name], Wired> },
  ahead: Ahead = { published: [], texts: 'all' },
  misfit?: Misfit<Wired>,
): Route<Wired>[] =>
  Object.entries(contracts).map(([name, contract]) => ({
    contract,
    ahead,
    misfit,
    // The request check gives a handler what its own contract's schemas have read.
    handle: handlers[name as keyof C] as Handler<Contract, Wired>,
  }));
