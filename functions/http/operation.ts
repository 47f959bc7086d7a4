/** What the reference and the tests know of a route beyond its contract. No function's bundle holds it. */
import type * as z from 'zod/mini';
import type { Contracts } from './route.ts';

export interface Operation {
  /** What generated clients call it: camelCase, each once in the whole reference. */
  id: string;
  /** The schema of each answer by its status. */
  answers: Readonly<Record<number, z.ZodMiniType>>;
  /** Statuses of problems that the contract does not tell of: 404 where a body names what may not be there. */
  problems?: readonly number[];
  /** The media types of a good answer that is no JSON. */
  media?: readonly string[];
  /** What stands in the head of a good answer. */
  headers?: readonly ('ETag' | 'Location')[];
}

/** The operations of a process. A contract without its operation, or an operation without its contract, does not compile. */
export type Operations<C extends Contracts> = { readonly [Name in keyof C]: Operation };

/** Schemas by the names under which the reference shows them. */
export type Components = Readonly<Record<string, z.ZodMiniType>>;

/** What a process tells the reference. */
export interface Described<C extends Contracts = Contracts> {
  operations: Operations<C>;
  components: Components;
}
