/** The contracts of a kind of application, made from its rules. */
import * as z from 'zod/mini';
import type { FieldType, Kind } from '../../shared/application/kind.ts';
import {
  type ApplicationKind,
  type ApplicationOutcome,
  effectOf,
  everyOutcomeOf,
  type Ground,
  groundsOf,
  ruleOf,
} from '../../shared/application/rules.ts';
import { type Asked, askingOutcomes, type Concluded, conclusions } from '../../shared/application/state.ts';
import type { Filing } from '../../shared/formats/format.ts';
import { asking as expunging } from '../expungements/contract.ts';
import { type Scope, scopeOf } from '../http/principal.ts';
import type { Contracts, Request } from '../http/route.ts';
import { publicText } from '../public-text.ts';
import { civilDate, corrections, idOf, longestText, official, text, unit, words } from '../schemas.ts';

const longestName = 500;
/** The name or the number of a document. */
const longestDocument = 200;

const scopesOf = (standings: readonly (keyof typeof scopeOf)[]): Scope[] =>
  standings.map((standing) => scopeOf[standing]);

/** What is asked of whom, where what is missing is owed. */
export const asked = z.lazy(() => z.strictObject({ unit, what: text(longestName) }));

/** The bodies of what is done alike to every kind. */
export const bodies = {
  withdraw: z.lazy(() => z.strictObject({})),
  claim: z.lazy(() => z.strictObject({})),
  release: z.lazy(() => z.strictObject({})),
  assign: z.lazy(() => z.strictObject({ official, reason: text(longestText) })),
  answerAsking: z.lazy(() =>
    z.strictObject({
      outcome: z.enum(askingOutcomes),
      /** What was filed, where it was. */
      action: z.optional(words(longestText)),
      /** Why not, where it was not. */
      explanation: z.optional(words(longestText)),
    }),
  ),
} as const;

/** By which document, and how, proceedings ended (Art. 53). */
export const concluded = z.lazy(() =>
  z.strictObject({ how: z.enum(conclusions), on: civilDate, document: text(longestDocument) }),
);

const fieldSchemas = {
  text: () => z.optional(text(longestText)),
  date: () => z.optional(civilDate),
  true: () => z.optional(z.literal(true)),
  pledge: () => z.optional(idOf('pledge')),
} satisfies Record<FieldType, () => z.ZodMiniType>;

/** What an application of a kind says beside its statement; everybody reads what is published. What is missing of it, its conditions say. */
const fieldsOf = ({ fields, published }: Kind): object =>
  Object.fromEntries(
    Object.entries(fields).map(([name, type]) => [
      name,
      name === published ? z.optional(publicText(longestText)) : fieldSchemas[type](),
    ]),
  );

/** What a kind has beside what all have. */
const only = <T extends object>(isSo: boolean, more: T): Partial<T> => (isSo ? more : {});

/** What is said of a decision beside its outcome and its reasons, where an outcome of the kind has to do with it. */
function decisionFields(kind: ApplicationKind) {
  const { conditions } = ruleOf(kind);
  const does = (effect: string) => everyOutcomeOf(kind).some((outcome) => effectOf(kind, outcome) === effect);
  return {
    /** Where it corrects: the fields that change, by the names of the record's content. */
    ...only(does('correct'), { corrections: z.optional(corrections) }),
    /** Where what is missing is owed: by which unit, and what it is to file. */
    ...only(does('ask'), { asked: z.optional(asked) }),
    /** Where it is refused: each condition that is not met. */
    ...only(conditions.length > 0, { unmet: z.optional(z.array(z.enum(conditions))) }),
    /** Where it ends with proceedings: how these did. */
    ...only(does('disclose'), { concluded: z.optional(concluded) }),
  };
}

/**
 * The routes of a kind: to apply, to read an application, to take it back, to claim it, give it back or have it given to
 * another, to decide it, to ask that it be expunged. What is done to one lies under one resource of the gateway.
 */
export const applicationContracts = (kind: ApplicationKind) => {
  const rule = ruleOf(kind);
  const { path, apply, decide, missing, published, takeBack } = rule;
  const resource = `${path}/{id}/{act}`;
  const act = { method: 'POST', resource, id: kind, idempotent: true } as const;
  return {
    raise: {
      method: 'POST',
      path,
      scopes: scopesOf(apply.by),
      body: z.lazy(() =>
        z.strictObject({
          /** To what is on record; or to what is missing, as it is described. */
          record: z.optional(idOf('record')),
          ...only(missing !== null, { missing: z.optional(text(longestName)) }),
          ground: z.optional(z.enum(groundsOf(kind))),
          statement: text(longestText),
          ...fieldsOf(rule),
        }),
      ),
      idempotent: true,
    },
    read: {
      method: 'GET',
      path: `${path}/{id}`,
      // Who applies, or reports, reads what becomes of it.
      scopes: scopesOf([...apply.by, ...decide.by, 'supervision']),
      id: kind,
    },
    ...only(takeBack !== 'never', {
      withdraw: {
        ...act,
        path: `${path}/{id}/withdrawals`,
        scopes: scopesOf(['subject']),
        body: bodies.withdraw,
      },
    }),
    claim: {
      ...act,
      path: `${path}/{id}/claims`,
      scopes: scopesOf(decide.by),
      body: bodies.claim,
    },
    release: {
      ...act,
      path: `${path}/{id}/releases`,
      scopes: scopesOf(decide.by),
      body: bodies.release,
    },
    assign: {
      ...act,
      path: `${path}/{id}/assignments`,
      scopes: scopesOf(['supervision']),
      body: bodies.assign,
    },
    decide: {
      ...act,
      path: `${path}/{id}/decisions`,
      scopes: scopesOf(decide.by),
      body: z.lazy(() =>
        z.strictObject({
          outcome: z.enum(everyOutcomeOf(kind)),
          reasons: text(longestText),
          ...decisionFields(kind),
        }),
      ),
      ifMatch: true,
    },
    askExpunging: {
      ...act,
      path: `${path}/{id}/expungements`,
      scopes: scopesOf(['provider', 'handler']),
      body: expunging,
    },
    ...only(missing !== null, {
      readAsking: {
        method: 'GET',
        path: `${path}/{id}/asking`,
        resource,
        scopes: scopesOf(['provider', 'supervision']),
        id: kind,
      },
      answerAsking: {
        ...act,
        path: `${path}/{id}/answers`,
        scopes: scopesOf(['provider']),
        body: bodies.answerAsking,
      },
    }),
    ...only(published !== null, {
      readPublished: {
        method: 'GET',
        path: `${path}/{id}/${published}`,
        resource,
        scopes: [],
        id: kind,
      },
    }),
  } as const satisfies Partial<Contracts>;
};

type ApplicationContracts = ReturnType<typeof applicationContracts>;
type Of<Act extends keyof ApplicationContracts> = Request<NonNullable<ApplicationContracts[Act]>>;

/** A request whose body the contract of its own kind has read: typed as that of any. */
type With<Act extends keyof ApplicationContracts, Body> = Omit<Of<Act>, 'body'> & { body: Body };

export type Applying = With<
  'raise',
  {
    record?: string | undefined;
    missing?: string | undefined;
    ground?: Ground | undefined;
    statement: string;
  }
>;
export type Deciding = With<
  'decide',
  {
    outcome: ApplicationOutcome;
    reasons: string;
    corrections?: Filing['content'] | undefined;
    asked?: Asked | undefined;
    unmet?: string[] | undefined;
    concluded?: (Concluded & { document: string }) | undefined;
  }
>;
export type Reading = Of<'read'>;
export type Withdrawing = Of<'withdraw'>;
export type Claiming = Of<'claim'>;
export type Releasing = Of<'release'>;
export type Assigning = Of<'assign'>;
export type ReadingAsking = Of<'readAsking'>;
export type AnsweringAsking = Of<'answerAsking'>;
export type AskingExpunging = Of<'askExpunging'>;
export type ReadingPublished = Of<'readPublished'>;
