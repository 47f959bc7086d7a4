import { join } from 'node:path';
import { homeOf } from '../../shared/ids.ts';
import { subjectKey } from '../../shared/keys/keys.ts';
import { partitions } from '../../shared/store/dynamodb/tables.ts';
import { apiEvent } from '../../test/support/event.ts';
import { floorBundle } from '../support/bundles.ts';
import { callers } from '../support/events.ts';
import { atMost, type Figure, timedRow } from '../support/figure.ts';
import { interleaved } from '../support/interleave.ts';
import { freshProcess } from '../support/process.ts';
import { firmCode, seedRecords, submission } from '../support/seed.ts';
import { functionNamed, openStage, type Stage } from '../support/stage.ts';

const rounds = 40;

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

const signedCall = (file: string, stage: Stage): string => `
  const { call } = require(${JSON.stringify(file)});
  const input = ${JSON.stringify({
    TableName: stage.tables.register,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: {
      ':pk': { S: partitions.home(homeOf.subject(subjectKey(stage.keys, firmCode))) },
    },
    ConsistentRead: true,
  })};
  const startedAt = performance.now();
  call('Query', input).then(() => {
    console.log(performance.now() - startedAt);
    process.exit(0);
  });`;

/** What the first request to a fresh function waits for after the module is loaded. */
export const firstCall: Figure = {
  name: 'first-call',
  what: `first call after load in ${rounds} fresh processes, against a bare signed Query`,
  async measure(say) {
    const stage = await openStage();
    await seedRecords(stage, 3);
    const floor = signedCall(floorBundle('signed-call'), stage);
    const inquiry = { subject: firmCode, basis: { type: 'public' } };
    const subjects = [
      {
        name: 'first inquiry',
        prefix: 'InquiriesFunction',
        event: apiEvent('POST /v1/inquiries', callers.organ, { body: inquiry }),
      },
      {
        name: 'first submission of one record',
        prefix: 'SubmissionsFunction',
        event: apiEvent('POST /v1/submissions', callers.provider, { body: submission(1) }),
      },
    ];
    const rows = [];
    for (const { name, prefix, event } of subjects) {
      say(name);
      const { environment, folder } = functionNamed(stage.functions, prefix);
      const source = invoking(join(folder, 'index.js'), event);
      const compared = await interleaved(
        rounds,
        () => freshProcess(source, environment),
        () => freshProcess(floor, environment),
      );
      rows.push(timedRow(name, 'ms', compared, atMost(1.5)));
    }
    return rows;
  },
};
