import { createServer } from 'node:http';
import type { Context } from 'aws-lambda';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dependenciesOn, parameterValues } from '../../../functions/dependencies.ts';
import { serve } from '../../../functions/http/serve.ts';
import { routes } from '../../../functions/me/routes.ts';
import { closeServer, listenOnLoopback } from '../../../local/listen.ts';
import { subjectKey } from '../../../shared/keys/keys.ts';
import { keys } from '../../support/cases.ts';
import { apiEvent } from '../../support/event.ts';
import { sealingOn } from '../../support/log.ts';
import { problemKind } from '../../support/refusals.ts';
import { databaseAt } from '../../support/stores.ts';

const subject = subjectKey(keys, { kind: 'natural-person', code: '990101189505200028' });
const authorization = `aut_${subject}_00000000-0000-4000-8000-000000000001`;

/** That there is the unit that the authorization is for. */
const registered = {
  id: 'bank',
  version: 1,
  effectiveAt: '2020-01-01T00:00:00.000Z',
  content: {
    name: { zh: '银行', en: 'Bank' },
    authorities: [],
    purposes: [],
    status: 'active',
    successors: {},
  },
  publication: 'seed',
};

/** What DynamoDB answers when more is asked of a table than it takes, by operation. */
const overloaded: Record<string, [status: number, body: object]> = {
  TransactWriteItems: [
    400,
    {
      __type: 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',
      Message:
        'Transaction cancelled, please refer cancellation reasons for specific reasons [ThrottlingError]',
      CancellationReasons: [{ Code: 'ThrottlingError', Message: 'Throughput exceeds the current capacity.' }],
    },
  ],
  BatchGetItem: [
    200,
    { Responses: {}, UnprocessedKeys: { register: { Keys: [{ pk: { S: 'a' }, sk: { S: 'b' } }] } } },
  ],
  ExecuteStatement: [
    200,
    {
      Items: [
        { pk: { S: 'P#units' }, sk: { S: 'lst~bank#000001' }, body: { S: JSON.stringify(registered) } },
      ],
    },
  ],
};

const database = createServer((request, response) => {
  const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
  const [status, body] = overloaded[operation] ?? [200, {}];
  request.resume();
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(body));
});

let handler: ReturnType<typeof serve>;

beforeAll(async () => {
  const client = databaseAt(`http://127.0.0.1:${await listenOnLoopback(database)}`);
  const tables = { client, register: 'register', history: 'history', keys: async () => keys };
  handler = serve(routes, { ...dependenciesOn(tables, parameterValues()), ...sealingOn(tables) });
});
afterAll(() => closeServer(database));

const caller = { client: 'lin-xiaoman', scope: 'subject', subject };

test.each([
  ['a throttled transaction', '/v1/authorizations', { to: 'bank', purpose: 'loan', until: '2999-12-31' }],
  ['a read of which a part was not done', '/v1/authorizations/{id}/revocations', {}],
])('%s is answered 503 with Retry-After, so that the client sends it again', async (_, resource, body) => {
  const answer = await handler(
    apiEvent(`POST ${resource}`, caller, { body, id: authorization }),
    {} as Context,
  );
  expect([answer.statusCode, answer.headers?.['retry-after']]).toEqual([503, '1']);
  expect(problemKind(JSON.parse(answer.body))).toBe('busy');
});
