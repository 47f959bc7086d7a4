/** The kinds of request in the mix, and what each must be answered with. */
import { type Answered, answered } from '../../../local/acts/answered.ts';
import type { Api } from '../../../local/acts/api.ts';
import {
  bank,
  duty,
  firm,
  firmCode,
  handler,
  organ,
  person,
  personCode,
  provider,
} from '../../../local/acts/cast.ts';
import { file } from '../../../local/acts/file.ts';
import { type Basis, inquire, type Subject } from '../../../local/acts/inquire.ts';
import { object } from '../../../local/acts/object.ts';
import { page, readRecord } from '../../../local/acts/read.ts';
import { rules } from '../../../shared/application/rules.ts';
import { malformed } from '../../support/body.ts';
import { inventedOrganization, penaltyRow, submissionOf } from '../../support/penalties.ts';
import { published as shipped } from '../../support/published.ts';
import { problemKind } from '../../support/refusals.ts';
import type { LoadWorld } from './world.ts';

/** What was acknowledged, to be looked for when the load is over. */
export interface Acknowledged {
  submissions: string[];
  objections: string[];
}

export interface Kind {
  name: string;
  /** Its share of the mix, in parts of all weights. */
  weight: number;
  /** Sends one. `wrong` says what is wrong with its answer, unless that was turned away; null where it is right. */
  send(): Promise<{ answer: Answered; wrong(): string | null }>;
}

/** A kind of request, right where its status is this and what it holds is as `right` says. */
const kind = <Data>(
  name: string,
  weight: number,
  act: () => Promise<Answered<Data>>,
  right: (body: Data) => boolean,
  status: number | readonly number[] = 200,
): Kind => ({
  name,
  weight,
  async send() {
    const answer = await act();
    const text = JSON.stringify(answer.body);
    const wrong = () => {
      if (![status].flat().includes(answer.status))
        return `${answer.status} instead of ${status}: ${text.slice(0, 300)}`;
      return right(answer.body) ? null : `a wrong body: ${text.slice(0, 600)}`;
    };
    return { answer, wrong };
  },
});

/** A kind of request that must be refused as such a problem. */
const refused = (
  what: string,
  type: string,
  status: number,
  act: () => Promise<Answered<unknown>>,
): Kind => ({
  name: `invalid: ${what}`,
  weight: 2,
  async send() {
    const answer = await act();
    const { problem } = answer;
    const isRight =
      answer.status === status && problem !== null && problemKind(problem) === type && problem.detail !== '';
    return { answer, wrong: () => (isRight ? null : `${answer.status}: ${JSON.stringify(answer.body)}`) };
  },
});

const same = (ids: string[], items: { id: string }[]): boolean =>
  JSON.stringify(items.map(({ id }) => id).sort()) === JSON.stringify(ids);

const ascending = (items: string[]): boolean =>
  items.every((item, i) => i === 0 || (items[i - 1] ?? '') <= item);

export function kindsOf(api: Api, world: LoadWorld, acknowledged: Acknowledged): Kind[] {
  const own = (query: { limit?: string; cursor?: string } = {}) =>
    page(api.as(person), '/v1/me/records', query);
  const secondPage = world.own.records.filter((id) => !world.own.firstPage.includes(id));
  const organization: Subject = { kind: 'organization', code: world.quiet.code };
  const inquiry = (client: string, subject: Subject, basis: Basis, records: string[]) =>
    kind(
      `inquiry: ${basis.type}`,
      6,
      () => inquire(api.as(client), subject, basis),
      (body) => same(records, body.records) && body.basis.type === basis.type,
    );
  const authorization: Basis = { type: 'authorization', authorization: world.own.authorization };
  return [
    submission(api, acknowledged, 'submission', 12, {}, 1),
    submission(api, acknowledged, 'submission, returned', 4, { 处罚决定日期: '2027-02-28' }, 0),
    inquiry(organ, organization, duty(), world.quiet.records),
    inquiry(bank, organization, { type: 'public' }, world.quiet.records),
    inquiry(person, personCode, { type: 'self' }, world.own.records),
    inquiry(bank, personCode, authorization, world.own.records),
    kind('own records', 8, own, (body) => same(world.own.records, body.items)),
    kind(
      'own records, the first page',
      4,
      () => own({ limit: '2' }),
      (body) => same(world.own.firstPage, body.items) && body.cursor !== null,
    ),
    kind(
      'own records, the second page',
      4,
      () => own({ limit: '2', cursor: world.own.cursor }),
      (body) => same(secondPage, body.items) && body.cursor === null,
    ),
    kind(
      'own accesses',
      4,
      () => page(api.as(person), '/v1/me/accesses'),
      ({ items }) => ascending(items.map(({ at }) => at).reverse()),
    ),
    kind(
      'worklist',
      8,
      () => page(api.as(handler), '/v1/worklist'),
      ({ items }) => ascending(items.map(({ dueAt }) => dueAt)),
    ),
    objections(api, acknowledged, world.contested),
    kind(
      'catalog',
      8,
      () => page(api.public, '/v1/catalog'),
      ({ items }) => items.length === shipped.items.length,
    ),
    kind(
      'measures',
      4,
      () => page(api.public, '/v1/measures'),
      ({ items }) => items.length === 1,
    ),
    kind(
      'health',
      4,
      () => answered(api.public.GET('/v1/health')),
      ({ status }) => status === 'ok',
    ),
    ...invalid(api),
  ];
}

const invalid = (api: Api): Kind[] => [
  refused('no JSON', 'malformed-request', 400, () => file(api.as(provider), malformed('{"item":'))),
  refused('no token', 'unauthenticated', 401, () => page(api.public, '/v1/me/records')),
  refused('no basis', 'no-basis', 403, () => inquire(api.as(firm), personCode, { type: 'self' })),
  refused('no scope', 'scope-too-small', 403, () => object(api.as(organ), malformed({}))),
  refused('nothing there', 'not-found', 404, () => readRecord(api.as(provider), 'rec_none')),
  refused('fields', 'invalid-fields', 422, () => inquire(api.as(organ), firmCode, malformed(undefined))),
];

const submission = (
  api: Api,
  { submissions }: Acknowledged,
  name: string,
  weight: number,
  change: Record<string, string>,
  accepted: number,
): Kind =>
  kind(
    name,
    weight,
    () => {
      const row = penaltyRow({
        '行政相对人代码_1（统一社会信用代码）': inventedOrganization(),
        ...change,
      });
      return file(api.as(provider), submissionOf([row]));
    },
    (body) => {
      const isRight = body.rows === 1 && body.returned === 1 - accepted;
      if (isRight) submissions.push(body.id);
      return isRight;
    },
    [201, 202],
  );

const { grounds } = rules.objection;

function objections(api: Api, { objections }: Acknowledged, contested: string[]): Kind {
  let nth = 0;
  const statementOn = (record: string) => `Not so, and here is why: ${record}.`;
  return kind(
    'objection',
    6,
    () => {
      const record = contested[nth % contested.length] ?? '';
      const ground = grounds[Math.floor(nth++ / contested.length) % grounds.length] ?? 'error';
      return object(api.as(firm), { record, ground, statement: statementOn(record) });
    },
    (body) => {
      const isRight =
        'statement' in body &&
        body.record !== null &&
        contested.includes(body.record) &&
        body.statement === statementOn(body.record) &&
        body.status === 'open';
      if (isRight) objections.push(body.id);
      return isRight;
    },
    // Once one is open on every ground, the open one is given back.
    [201, 200],
  );
}
