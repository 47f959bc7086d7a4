/** The kinds of request in the mix, and what each must be answered with. */
import type { Body } from '../../../local/demo/api.ts';
import { bank, duty, firm, firmCode, organ, person, personCode, provider } from '../../../local/demo/cast.ts';
import { inventedOrganization, penaltyRow, submissionOf } from '../../support/penalties.ts';
import { problemKind } from '../../support/refusals.ts';
import type { Answer, Call } from '../support/client.ts';
import type { LoadWorld } from './world.ts';

/** What was acknowledged, to be looked for when the load is over. */
export interface Acknowledged {
  submissions: string[];
  objections: string[];
}

export interface Sent {
  call: Call;
  /** What is wrong with an answer that was not turned away; null where it is right. */
  wrong(answer: Answer): string | null;
}

export interface Kind {
  name: string;
  /** Its share of the mix, in parts of all weights. */
  weight: number;
  make(): Sent;
}

const bodyOf = ({ text }: Answer): Body => JSON.parse(text);

/** Right where the status is this and the body is as `right` says. */
const expecting =
  (status: number, right: (body: Body) => boolean) =>
  (answer: Answer): string | null => {
    if (answer.status !== status)
      return `${answer.status} instead of ${status}: ${answer.text.slice(0, 300)}`;
    return right(bodyOf(answer)) ? null : `a wrong body: ${answer.text.slice(0, 600)}`;
  };

const same = (ids: string[], items: { id: string }[]): boolean =>
  JSON.stringify(items.map(({ id }) => id).sort()) === JSON.stringify(ids);

const problemOf = (type: string) => (body: Body) => problemKind(body) === type && body.detail !== '';

const ascending = (items: string[]): boolean =>
  items.every((item, i) => i === 0 || (items[i - 1] ?? '') <= item);

export function kindsOf(world: LoadWorld, acknowledged: Acknowledged): Kind[] {
  const get = (client: string, path: string): Call => ({
    method: 'GET',
    path,
    headers: client ? { authorization: `Bearer ${world.tokens.get(client)}` } : {},
    body: null,
  });
  const post = (client: string, path: string, body: object | string): Call => ({
    method: 'POST',
    path,
    headers: { authorization: `Bearer ${world.tokens.get(client)}`, 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const reading = (
    name: string,
    weight: number,
    call: Call,
    right: (body: Body) => boolean,
    status = 200,
  ): Kind => ({
    name,
    weight,
    make: () => ({ call, wrong: expecting(status, right) }),
  });
  const organization = { kind: 'organization', code: world.quiet.code };
  const inquiry = (
    name: string,
    client: string,
    subject: object,
    basis: Record<string, string>,
    records: string[],
  ) =>
    reading(
      `inquiry: ${name}`,
      6,
      post(client, '/v1/inquiries', { subject, basis }),
      (body) => same(records, body.records) && body.basis.type === basis.type,
    );
  const secondPage = world.own.records.filter((id) => !world.own.firstPage.includes(id));
  let nth = 0;
  return [
    { name: 'submission', weight: 12, make: () => submission(post, acknowledged, {}, 1) },
    {
      name: 'submission, returned',
      weight: 4,
      make: () => submission(post, acknowledged, { 处罚决定日期: '2027-02-28' }, 0),
    },
    inquiry('duty', organ, organization, duty(), world.quiet.records),
    inquiry('public', bank, organization, { type: 'public' }, world.quiet.records),
    inquiry('self', person, personCode, { type: 'self' }, world.own.records),
    inquiry(
      'authorization',
      bank,
      personCode,
      { type: 'authorization', authorization: world.own.authorization },
      world.own.records,
    ),
    reading('own records', 8, get(person, '/v1/me/records'), (body) => same(world.own.records, body.items)),
    reading(
      'own records, the first page',
      4,
      get(person, '/v1/me/records?limit=2'),
      (body) => same(world.own.firstPage, body.items) && body.cursor !== null,
    ),
    reading(
      'own records, the second page',
      4,
      get(person, `/v1/me/records?limit=2&cursor=${world.own.cursor}`),
      (body) => same(secondPage, body.items) && body.cursor === null,
    ),
    reading('own accesses', 4, get(person, '/v1/me/accesses'), ({ items }) =>
      ascending(items.map(({ at }: { at: string }) => at).reverse()),
    ),
    reading('worklist', 8, get('handler-one', '/v1/worklist'), ({ items }) =>
      ascending(items.map(({ dueAt }: { dueAt: string }) => dueAt)),
    ),
    {
      name: 'objection',
      weight: 6,
      make: () => objection(post, acknowledged, world.contested[nth++ % world.contested.length] ?? ''),
    },
    reading('catalog', 8, get('', '/v1/catalog'), ({ items }) => items.length === 2),
    reading('measures', 4, get('', '/v1/measures'), ({ items }) => items.length === 1),
    reading('health', 4, get('', '/v1/health'), ({ status }) => status === 'ok'),
    reading(
      'invalid: no JSON',
      2,
      post(provider, '/v1/submissions', '{"item":'),
      problemOf('malformed-request'),
      400,
    ),
    reading('invalid: no token', 2, get('', '/v1/me/records'), problemOf('unauthenticated'), 401),
    reading(
      'invalid: no basis',
      2,
      post(firm, '/v1/inquiries', { subject: personCode, basis: { type: 'self' } }),
      problemOf('no-basis'),
      403,
    ),
    reading('invalid: no scope', 2, post(organ, '/v1/objections', {}), problemOf('scope-too-small'), 403),
    reading('invalid: nothing there', 2, get(provider, '/v1/records/rec_none'), problemOf('not-found'), 404),
    reading(
      'invalid: fields',
      2,
      post(organ, '/v1/inquiries', { subject: firmCode }),
      problemOf('invalid-fields'),
      422,
    ),
  ];
}

type Post = (client: string, path: string, body: object) => Call;

function submission(
  post: Post,
  { submissions }: Acknowledged,
  change: Record<string, string>,
  accepted: number,
): Sent {
  const row = penaltyRow({ '行政相对人代码_1（统一社会信用代码）': inventedOrganization(), ...change });
  const check = expecting(202, (body) => body.accepted === accepted && body.returned === 1 - accepted);
  return {
    call: post(provider, '/v1/submissions', submissionOf([row])),
    wrong: (answer) => {
      const wrong = check(answer);
      if (!wrong) submissions.push(bodyOf(answer).id);
      return wrong;
    },
  };
}

function objection(post: Post, { objections }: Acknowledged, record: string): Sent {
  const statement = `Not so, and here is why: ${record}.`;
  const check = expecting(
    201,
    (body) => body.record === record && body.statement === statement && body.status === 'open',
  );
  return {
    call: post(firm, '/v1/objections', { record, ground: 'error', statement }),
    wrong: (answer) => {
      const wrong = check(answer);
      if (!wrong) objections.push(bodyOf(answer).id);
      return wrong;
    },
  };
}
