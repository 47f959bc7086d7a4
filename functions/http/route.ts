/** What a route is: the contract that serves the request check, the API reference and the tests alike. */
import type * as z from 'zod/mini';
import type { Instant } from '../../shared/time/civil.ts';
import type { Principal, Scope } from './principal.ts';
import type { ProblemDocument } from './problem.ts';

export interface Contract<Body = unknown> {
  method: 'GET' | 'POST';
  path: string;
  summary: string;
  /** Any of these lets the caller in; none means that the route is public. */
  scopes: readonly Scope[];
  /** The request's body, if it has one. */
  body?: z.ZodMiniType<Body>;
  query?: z.ZodMiniType<Record<string, string | undefined>>;
  /** What a text/csv body is taken as, where the route takes files. */
  csv?: string;
  /** State-changing calls on one resource name the version they rest on. */
  ifMatch?: true;
  /** Whether Idempotency-Key is taken: writes only. */
  idempotent?: true;
  answers: Readonly<Record<number, z.ZodMiniType>>;
}

/** A checked request. */
export interface Request<Body> {
  principal: Principal;
  body: Body;
  params: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string | undefined>>;
  /** The raw bytes of a file body. */
  file: Uint8Array | null;
  now: Instant;
  /** Makes an identifier for what the request makes. */
  newId: () => string;
  /** Version named by If-Match; null where none was given. */
  version: number | null;
  /** Names this request among all of its client's; null without Idempotency-Key. */
  replay: { key: string; request: string } | null;
}

export interface Answer {
  status: number;
  body: object;
  headers?: Record<string, string>;
}

export const isProblem = (answer: Answer | ProblemDocument): answer is ProblemDocument => 'title' in answer;

export type Handler<Body> = (request: Request<Body>) => Promise<Answer | ProblemDocument>;

export interface Route<Body = unknown> {
  contract: Contract<Body>;
  handle: Handler<Body>;
}

/** Keeps the body's type between a contract and its handler. */
export const route = <Body>(contract: Contract<Body>, handle: Handler<Body>): Route => ({
  contract: contract as Contract,
  handle: handle as Handler<unknown>,
});
