import * as z from 'zod/mini';
import type { Actor } from '../../shared/actor.ts';
import { authorizationStatuses } from '../../shared/authorization/state.ts';
import { accessOutcomes, type Look } from '../../shared/history/access.ts';
import type { HistoryEntry } from '../../shared/history/entry.ts';
import type { ShownNotice } from '../../shared/notices.ts';
import { damagedLook, page, pageAsOf, shownRecord } from '../answers.ts';
import { ownApplication } from '../applications/answers.ts';
import { applicationNotice } from '../applications/operations.ts';
import { expungementNotice } from '../expungements/operations.ts';
import type { Components, Operations } from '../http/operation.ts';
import { measureEndNotice, measureNotice } from '../joint-responses/operations.ts';
import { logProof } from '../log/answers.ts';
import { lossNotice } from '../losses/operations.ts';
import { itemEndedNotice, providerActNotice, recordNotice } from '../notices/operations.ts';
import { pledgeNotice } from '../pledges/operations.ts';
import { ownRecall } from '../recalls/operations.ts';
import { civilDate, type Held, instant, official, purpose, type Same } from '../schemas.ts';
import { me } from './contract.ts';

/** Each is described with the process that gives it. */
const notice = z.union([
  recordNotice,
  providerActNotice,
  itemEndedNotice,
  applicationNotice,
  measureNotice,
  measureEndNotice,
  expungementNotice,
  pledgeNotice,
  lossNotice,
]);

/** On what somebody looked. */
const looks = {
  self: z.strictObject({ type: z.literal('self') }),
  authorization: z.strictObject({ type: z.literal('authorization'), authorization: z.string() }),
  duty: z.strictObject({ type: z.literal('duty'), purpose }),
  public: z.strictObject({ type: z.literal('public') }),
  handling: z.strictObject({ type: z.literal('handling'), case: z.string() }),
  provider: z.strictObject({ type: z.literal('provider'), case: z.string() }),
  oversight: z.strictObject({ type: z.literal('oversight'), case: z.string() }),
  jointResponse: z.strictObject({ type: z.literal('joint-response'), case: z.string() }),
  recall: z.strictObject({ type: z.literal('recall'), case: z.string() }),
  none: z.strictObject({ type: z.literal('none') }),
  lost: z.strictObject({ type: z.literal('lost'), from: instant, to: instant, pages: z.number() }),
};

const seenCase = z.strictObject({ case: z.string(), version: z.number() });

const access = z.strictObject({
  id: z.string(),
  at: instant,
  unit: z.nullable(z.string()),
  client: z.nullable(z.string()),
  official: z.nullable(official),
  basis: z.discriminatedUnion('type', [
    looks.self,
    looks.authorization,
    looks.duty,
    looks.public,
    looks.handling,
    looks.provider,
    looks.oversight,
    looks.jointResponse,
    looks.recall,
    looks.none,
    looks.lost,
  ]),
  matter: z.nullable(z.string()),
  outcome: z.enum(accessOutcomes),
  seen: z.array(seenCase),
  looks: z.number(),
  pages: z.number(),
  lastAt: instant,
});

/** Who did something. */
const actors = {
  official: z.strictObject({
    as: z.literal('official'),
    unit: z.string(),
    official,
    insteadOf: z.optional(z.string()),
  }),
  unit: z.strictObject({ as: z.literal('unit'), unit: z.string(), client: z.string() }),
  subject: z.strictObject({ as: z.literal('subject') }),
  platform: z.strictObject({ as: z.literal('platform'), process: z.string() }),
};
const actor = z.discriminatedUnion('as', [actors.official, actors.unit, actors.subject, actors.platform]);

const entry = z.strictObject({
  case: z.string(),
  seq: z.number(),
  at: instant,
  type: z.string(),
  by: actor,
  data: z.looseObject({}),
  hash: z.string(),
});

const authorization = z.strictObject({
  id: z.string(),
  version: z.number(),
  status: z.enum(authorizationStatuses),
  to: z.string(),
  grantedAt: instant,
  revokedAt: z.nullable(instant),
  purpose: z.string(),
  until: instant,
  lastDay: civilDate,
});

export type HeldSchemas = Held<{
  notice: Same<z.infer<typeof notice>, ShownNotice>;
  access: Same<z.infer<typeof access>, Look>;
  actor: Same<z.infer<typeof actor>, Actor>;
  entry: Same<Omit<z.infer<typeof entry>, 'data'>, Omit<HistoryEntry, 'data'>>;
}>;

/** The identifiers of cases of which something cannot be shown, as somebody damaged it. */
const damaged = z.array(z.string());

const pages = {
  records: z.extend(pageAsOf(shownRecord), { damaged }),
  notices: z.extend(pageAsOf(notice), { damaged }),
  applications: pageAsOf(ownApplication),
  accesses: z.extend(page(access), {
    damaged: z.array(damagedLook),
    missing: z.optional(z.array(damagedLook)),
    proof: z.optional(logProof),
  }),
  history: z.extend(page(entry), { damaged, proof: z.optional(logProof) }),
  recalls: pageAsOf(ownRecall),
  authorizations: page(authorization),
};

export const components = {
  RecordPage: pages.records,
  NoticePage: pages.notices,
  Notice: notice,
  ApplicationPage: pages.applications,
  AccessPage: pages.accesses,
  Access: access,
  DamagedAccess: damagedLook,
  SeenCase: seenCase,
  SelfAccess: looks.self,
  AuthorizedAccess: looks.authorization,
  DutyAccess: looks.duty,
  PublicAccess: looks.public,
  HandlingAccess: looks.handling,
  ProviderAccess: looks.provider,
  OversightAccess: looks.oversight,
  JointResponseAccess: looks.jointResponse,
  RecallAccess: looks.recall,
  BaselessAccess: looks.none,
  LostAccesses: looks.lost,
  RecallPage: pages.recalls,
  HistoryPage: pages.history,
  HistoryEntry: entry,
  Actor: actor,
  OfficialActor: actors.official,
  UnitActor: actors.unit,
  SubjectActor: actors.subject,
  PlatformActor: actors.platform,
  AuthorizationPage: pages.authorizations,
  Authorization: authorization,
  Authorize: me.authorize.body,
  RevokeAuthorization: me.revoke.body,
} as const satisfies Components;

export const operations = {
  records: { id: 'listOwnRecords', answers: { 200: pages.records } },
  notices: { id: 'listOwnNotices', answers: { 200: pages.notices } },
  applications: { id: 'listOwnApplications', answers: { 200: pages.applications } },
  accesses: { id: 'listOwnAccesses', answers: { 200: pages.accesses } },
  history: { id: 'listOwnHistory', answers: { 200: pages.history } },
  recalls: { id: 'listOwnRecalls', answers: { 200: pages.recalls } },
  authorizations: { id: 'listOwnAuthorizations', answers: { 200: pages.authorizations } },
  authorize: {
    id: 'authorize',
    answers: { 201: authorization, 200: authorization },
    problems: [404],
    headers: ['ETag'],
  },
  revoke: { id: 'revokeAuthorization', answers: { 201: authorization }, headers: ['ETag'] },
} as const satisfies Operations<typeof me>;
