import { join } from 'node:path';
import { type Home, homeOf } from '../../shared/ids.ts';
import { subjectKey } from '../../shared/keys/keys.ts';
import { partitions } from '../../shared/store/dynamodb/tables.ts';
import { callers } from '../../test/support/callers.ts';
import { apiEvent } from '../../test/support/event.ts';
import { floorBundle } from '../support/bundles.ts';
import { atMost, type Figure, timedRow } from '../support/figure.ts';
import { interleaved } from '../support/interleave.ts';
import { freshProcess } from '../support/process.ts';
import { firmCode, seedRecords, submission } from '../support/seed.ts';
import { functionNamed, openStage, type Stage } from '../support/stage.ts';

const rounds = 100;

/** Loads a bundle and then times its first invocation. */
const invoking = (file: string, event: object): string => `
  const { handler } = require(${JSON.stringify(file)});
  console.info = () => undefined;
  const event = ${JSON.stringify(event)};
  const startedAt = performance.now();
  handler(event, {}).then((answer) => {
    if (answer.statusCode >= 300) throw new Error(answer.body);
    console.log(performance.now() - startedAt);
    process.exit(0);
  });`;

/** A call of the database: its operation and what it is given. */
type Call = [operation: string, input: object];

/** Makes calls one behind the other. */
const signedCalls = (file: string, calls: Call[]): string => `
  const { call } = require(${JSON.stringify(file)});
  const calls = ${JSON.stringify(calls)};
  const startedAt = performance.now();
  (async () => {
    for (const [operation, input] of calls) await call(operation, input);
    console.log(performance.now() - startedAt);
    process.exit(0);
  })();`;

const query = ({ tables }: Stage, home: Home): Call => [
  'Query',
  {
    TableName: tables.register,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': { S: partitions.home(home) } },
    ConsistentRead: true,
  },
];

const floorItem = (index: number) => ({ pk: { S: 'floor' }, sk: { S: `floor ${index}` } });

const put = (table: string): Call => ['PutItem', { TableName: table, Item: floorItem(0) }];

/** Several items in one transaction. */
const transaction = (table: string, count: number): Call => {
  const puts = Array.from({ length: count }, (_, index) => ({
    Put: { TableName: table, Item: floorItem(index) },
  }));
  return ['TransactWriteItems', { TransactItems: puts }];
};

/** What the first request to a fresh function waits for after the module is loaded. */
export const firstCall: Figure = {
  name: 'first-call',
  what: `first call after load in ${rounds} fresh processes, against the same calls, signed and nothing else`,
  async measure(say) {
    const stage = await openStage();
    await seedRecords(stage, 3);
    const { register, history } = stage.tables;
    const bundle = floorBundle('signed-call');
    const published = query(stage, homeOf.published('items'));
    const firm = query(stage, homeOf.subject(subjectKey(stage.keys, firmCode)));
    const inquiry = { subject: firmCode, basis: { type: 'public' } };
    const subjects = [
      {
        name: 'first inquiry',
        prefix: 'InquiriesFunction',
        calls: [published, firm, put(history)],
        event: () => apiEvent('POST /v1/inquiries', callers.organ, { body: inquiry }),
      },
      {
        name: 'first submission of one record',
        prefix: 'SubmissionsFunction',
        // The submission and its record, the event of each, the name and the notice, what is counted and what must not be there.
        calls: [published, transaction(register, 8)],
        // Each of another decision: one that is on record stands against it.
        event: () => apiEvent('POST /v1/submissions', callers.provider, { body: submission(1) }),
      },
    ];
    const rows = [];
    for (const { name, prefix, event, calls } of subjects) {
      say(name);
      const { environment, folder } = functionNamed(stage.functions, prefix);
      const floor = signedCalls(bundle, calls);
      const source = () => invoking(join(folder, 'index.js'), event());
      const compared = await interleaved(
        rounds,
        () => freshProcess(source(), environment),
        () => freshProcess(floor, environment),
      );
      rows.push(timedRow(name, 'ms', compared, atMost(2.3)));
    }
    return rows;
  },
};
