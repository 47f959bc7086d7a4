import * as z from 'zod/mini';
import { wordings } from '../../shared/application/expunged.ts';
import { type ApplicationNotice, applicationNoticeKinds } from '../../shared/application/notice.ts';
import type { PublishedWord } from '../../shared/application/published.ts';
import { type ApplicationKind, applicationKinds, ruleOf } from '../../shared/application/rules.ts';
import { words } from '../answers.ts';
import { expungement } from '../expungements/operations.ts';
import type { Components, Operation, Operations } from '../http/operation.ts';
import type { Contracts } from '../http/route.ts';
import { type Held, instant, official, type Same } from '../schemas.ts';
import {
  application,
  askedOf,
  asking,
  askingAnswer,
  askingAnswered,
  concludedOf,
  decision,
  handler,
  inHand,
  outcome,
  ownApplication,
  reporter,
  serviceNumber,
  unmet,
  withRecord,
} from './answers.ts';
import { contractsOf } from './contract.ts';
import { asked, bodies, concluded } from './contracts.ts';
import { named, routeName } from './named.ts';

/** What the subject is told. */
export const applicationNotice = z.strictObject({
  id: z.string(),
  kind: z.enum(applicationNoticeKinds),
  issuedAt: instant,
  record: z.nullable(z.string()),
  missing: z.nullable(z.string()),
  outcome: z.nullable(outcome),
  reasons: z.nullable(z.string()),
  wording: z.enum(wordings),
  unmet,
  asked: z.nullable(askedOf),
  answer: z.nullable(askingAnswer),
  official,
  remedies: words,
});

const publishedWord = z.strictObject({
  application: z.string(),
  by: z.string(),
  at: instant,
  text: z.string(),
});

export type HeldSchemas = Held<{
  applicationNotice: Same<z.infer<typeof applicationNotice>, ApplicationNotice>;
  publishedWord: Same<z.infer<typeof publishedWord>, PublishedWord>;
}>;

/** What an application comes to: itself, or where another stands that somebody else made, in whose hands that is. */
const raised = z.union([application, inHand]);

const shared = {
  Application: application,
  ApplicationRaised: raised,
  ApplicationWithRecord: withRecord,
  OwnApplication: ownApplication,
  ApplicationServiceNumber: serviceNumber,
  ApplicationHandler: handler,
  ApplicationReporter: reporter,
  ApplicationInHand: inHand,
  ApplicationDecision: decision,
  ApplicationConcluded: concludedOf,
  ApplicationAsked: askedOf,
  ApplicationNotice: applicationNotice,
  PublishedWord: publishedWord,
  WithdrawApplication: bodies.withdraw,
  ClaimApplication: bodies.claim,
  ReleaseApplication: bodies.release,
  AssignApplication: bodies.assign,
  Asked: asked,
  Concluded: concluded,
  Asking: asking,
  AskingAnswer: askingAnswer,
  AskingAnswered: askingAnswered,
  AnswerAsking: bodies.answerAsking,
} as const satisfies Components;

/** The name of what is sent to apply, or to decide, of a kind. */
const bodyName = (act: string): string => `${act.slice(0, 1).toUpperCase()}${act.slice(1)}`;

const bodiesOfKinds: Components = Object.fromEntries(
  applicationKinds.flatMap((kind) =>
    (['raise', 'decide'] as const).map(
      (act) => [bodyName(routeName(kind, act)), contractsOf[kind][act].body] as const,
    ),
  ),
);

// Those of each kind are described with their kinds.
export const components: typeof shared = { ...shared, ...bodiesOfKinds };

/** What each act on a kind answers; of one that units report, another may find that it is open, and reads no more. */
const actsOf = (kind: ApplicationKind): Readonly<Record<string, Omit<Operation, 'id'>>> => ({
  raise: {
    answers: { 201: application, 200: ruleOf(kind).apply.by.includes('adjudicator') ? raised : application },
    problems: [404],
    headers: ['ETag', 'Location'],
  },
  read: { answers: { 200: withRecord }, headers: ['ETag'] },
  withdraw: { answers: { 201: inHand } },
  claim: { answers: { 201: inHand } },
  release: { answers: { 201: inHand } },
  assign: { answers: { 201: inHand } },
  decide: { answers: { 201: application }, headers: ['ETag'] },
  readAsking: { answers: { 200: asking }, headers: ['ETag'] },
  answerAsking: { answers: { 201: askingAnswered }, headers: ['ETag'] },
  askExpunging: { answers: { 201: expungement }, headers: ['ETag', 'Location'] },
  readPublished: { answers: { 200: publishedWord } },
});

export const operations: Operations<Contracts> = Object.assign(
  {},
  ...applicationKinds.map((kind) =>
    named(
      kind,
      Object.fromEntries(
        Object.keys(contractsOf[kind]).map((act) => [
          act,
          { id: routeName(kind, act), ...actsOf(kind)[act] } as Operation,
        ]),
      ),
    ),
  ),
);
