import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { homeOf } from '../../shared/ids.ts';
import { deriveKeys } from '../../shared/keys/keys.ts';
import { seedPublication } from '../../shared/publication/open.ts';
import { seeds } from '../../shared/publication/seeds.ts';
import { changeItems, openedItem } from '../../shared/store/dynamodb/items.ts';
import { listRange } from '../../shared/store/dynamodb/keys.ts';
import { partitions } from '../../shared/store/dynamodb/tables.ts';
import { answeringDatabase } from '../../test/simulation/world/clients.ts';
import { callers } from '../../test/support/callers.ts';
import { apiEvent } from '../../test/support/event.ts';
import { type HttpHandler, noContext } from '../support/events.ts';
import { atMost, type Figure, timedRow } from '../support/figure.ts';
import { interleaved } from '../support/interleave.ts';
import { processorTime } from '../support/processor-time.ts';
import { firmCode, recordAbout, submission } from '../support/seed.ts';
import { wire } from '../support/wiring.ts';

const rounds = 15;
const records = 3;

/** What is published, as the table lists it. */
const published = seeds.flatMap((seed) =>
  seedPublication(seed, randomUUID()).entries.listed.map(({ key, body }) => ({
    pk: { S: partitions.home(homeOf.published(seed.what)) },
    sk: { S: `${listRange}${key}` },
    body: { S: JSON.stringify(body) },
  })),
);

/** What of it a statement asks for. */
const selected = (statement: object) => {
  const asked = JSON.stringify(statement);
  return published.filter(({ pk }) => asked.includes(JSON.stringify(pk)));
};

/** Processor time in microseconds of one invocation; each gets its event as text, as Lambda gives it. */
async function timed(handler: HttpHandler, event: string, times: number): Promise<number> {
  const microseconds = await processorTime(async () => {
    for (let count = 0; count < times; count += 1) {
      const { statusCode } = await handler(JSON.parse(event), noContext);
      if (statusCode >= 300) throw new Error(`The handler answered ${statusCode}.`);
    }
  });
  return microseconds / times;
}

/** What any handler does: it reads its body and answers in JSON. */
const parsing =
  (answer: object): HttpHandler =>
  async (event: APIGatewayProxyEvent) => {
    JSON.parse(event.body ?? '');
    return { statusCode: 200, headers: {}, body: JSON.stringify(answer) };
  };

/** The time that is the handlers' own, against handlers that only parse the same event and write the same answer. */
export const handlerTime: Figure = {
  name: 'handler-time',
  what: 'processor time of a handler without SDK and log, against a handler that parses the same JSON and writes the same answer',
  async measure(say) {
    const keys = deriveKeys('bench');
    const items = Array.from({ length: records }, () =>
      openedItem(changeItems(keys, recordAbout({ keys }, firmCode.code).change)),
    );
    const client = answeringDatabase(async (operation, input) => {
      if (operation === 'ExecuteStatement') return { Items: selected(input) };
      return operation === 'Query' ? { Items: items } : {};
    });
    const wired = wire({ client, register: 'register', history: 'history', keys: async () => keys });
    const inquiry = { subject: firmCode, basis: { type: 'public' } };
    const subjects = [
      {
        name: `inquiry into ${records} records`,
        handler: wired.inquiries,
        event: apiEvent('POST /v1/inquiries', callers.organ, { body: inquiry }),
        times: 500,
      },
      {
        name: 'submission of one record',
        handler: wired.submissions,
        event: apiEvent('POST /v1/submissions', callers.provider, { body: submission(1) }),
        times: 500,
      },
      {
        name: 'submission of 500 records',
        handler: wired.submissions,
        event: apiEvent('POST /v1/submissions', callers.provider, { body: submission(500) }),
        times: 10,
      },
    ];
    const rows = [];
    for (const { name, handler, event, times } of subjects) {
      say(name);
      const text = JSON.stringify(event);
      const floor = parsing(JSON.parse((await handler(event, noContext)).body));
      const compared = await interleaved(
        rounds,
        () => timed(handler, text, times),
        () => timed(floor, text, times),
      );
      rows.push(timedRow(`handler time, ${name}`, 'µs', compared, atMost(5)));
    }
    return rows;
  },
};
