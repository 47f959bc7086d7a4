/** The contracts of a kind of application, made from its rules. */
import * as z from 'zod/mini';
import type { ApplicationKind } from '../../shared/application/kind.ts';
import { everyOutcomeOf, rules } from '../../shared/application/rules.ts';
import { askingOutcomes } from '../../shared/application/state.ts';
import { type Scope, scopeOf } from '../http/principal.ts';
import type { Contracts, Request } from '../http/route.ts';
import { corrections, idOf, longestText, official, text, unit, words } from '../schemas.ts';

const longestName = 500;

const scopesOf = (standings: readonly (keyof typeof scopeOf)[]): Scope[] =>
  standings.map((standing) => scopeOf[standing]);

/** What is asked of whom, where what is missing is owed. */
export const asked = z.lazy(() => z.strictObject({ unit, what: text(longestName) }));

/**
 * The routes of a kind: to apply, to read an application, to claim it, give it back or have it given to another, to
 * decide it.
 * @param path where its applications are, such as `/v1/objections`
 */
export const applicationContracts = <const Path extends `/v1/${string}`>(
  kind: ApplicationKind,
  path: Path,
) => {
  const { apply, decide, grounds } = rules[kind];
  return {
    raise: {
      method: 'POST',
      path,
      scopes: scopesOf(apply.by),
      body: z.lazy(() =>
        z.strictObject({
          /** To what is on record, on a ground; or to what is missing, as it is described. */
          record: z.optional(idOf('record')),
          missing: z.optional(text(longestName)),
          ground: z.optional(z.enum(grounds)),
          statement: text(longestText),
        }),
      ),
      idempotent: true,
    },
    read: {
      method: 'GET',
      path: `${path}/{id}`,
      scopes: scopesOf([...apply.by, ...decide.by]),
      id: kind,
    },
    claim: {
      method: 'POST',
      path: `${path}/{id}/claims`,
      scopes: scopesOf(decide.by),
      id: kind,
      body: z.lazy(() => z.strictObject({})),
      idempotent: true,
    },
    release: {
      method: 'POST',
      path: `${path}/{id}/releases`,
      scopes: scopesOf(decide.by),
      id: kind,
      body: z.lazy(() => z.strictObject({})),
      idempotent: true,
    },
    assign: {
      method: 'POST',
      path: `${path}/{id}/assignments`,
      scopes: scopesOf(['supervision']),
      id: kind,
      body: z.lazy(() => z.strictObject({ official, reason: text(longestText) })),
      idempotent: true,
    },
    decide: {
      method: 'POST',
      path: `${path}/{id}/decisions`,
      scopes: scopesOf(decide.by),
      id: kind,
      body: z.lazy(() =>
        z.strictObject({
          outcome: z.enum(everyOutcomeOf(kind)),
          reasons: text(longestText),
          /** Where it corrects: the fields that change, by the names of the record's content. */
          corrections: z.optional(corrections),
          /** Where what is missing is owed: by which unit, and what it is to file. */
          asked: z.optional(asked),
        }),
      ),
      ifMatch: true,
      idempotent: true,
    },
    readAsking: {
      method: 'GET',
      path: `${path}/{id}/asking`,
      scopes: scopesOf(['provider', 'supervision']),
      id: kind,
    },
    answerAsking: {
      method: 'POST',
      path: `${path}/{id}/answers`,
      scopes: scopesOf(['provider']),
      id: kind,
      body: z.lazy(() =>
        z.strictObject({
          outcome: z.enum(askingOutcomes),
          /** What was filed, where it was. */
          action: z.optional(words(longestText)),
          /** Why not, where it was not. */
          explanation: z.optional(words(longestText)),
        }),
      ),
      idempotent: true,
    },
  } as const satisfies Contracts;
};

type ApplicationContracts = ReturnType<typeof applicationContracts<`/v1/${string}`>>;
export type Applying = Request<ApplicationContracts['raise']>;
export type Reading = Request<ApplicationContracts['read']>;
export type Claiming = Request<ApplicationContracts['claim']>;
export type Releasing = Request<ApplicationContracts['release']>;
export type Assigning = Request<ApplicationContracts['assign']>;
export type Deciding = Request<ApplicationContracts['decide']>;
export type ReadingAsking = Request<ApplicationContracts['readAsking']>;
export type AnsweringAsking = Request<ApplicationContracts['answerAsking']>;
