import { callers } from '../../test/support/callers.ts';
import { apiEvent } from '../../test/support/event.ts';
import { casework } from '../support/casework.ts';
import { answered, noContext } from '../support/events.ts';
import { atMost, comparedRow, type Figure, type Row } from '../support/figure.ts';
import { startProxy } from '../support/proxy.ts';
import { now, submission } from '../support/seed.ts';
import { databaseAt, openStage, type Stage } from '../support/stage.ts';
import { through, type Wired, wire } from '../support/wiring.ts';
import { itemBytes, WriteMeter } from '../support/write-units.ts';

const count = 500;

/** The whole KB that the records take in the register: what a bare write of each would cost at least. */
async function recordsKilobytes(stage: Stage): Promise<number> {
  let sum = 0;
  let from: Record<string, never> | undefined;
  do {
    const page = await stage.tables.client.call('Scan', {
      TableName: stage.tables.register,
      ExclusiveStartKey: from,
    });
    for (const item of page.Items ?? [])
      if (item.sk?.S?.startsWith('rec~')) sum += Math.ceil(itemBytes(item) / 1024);
    from = page.LastEvaluatedKey as typeof from;
  } while (from);
  return sum;
}

/** A submission of many records, from its receipt to the last of them. */
async function inBulk(stage: Stage, wired: Wired, meter: WriteMeter): Promise<Row> {
  const event = apiEvent('POST /v1/submissions', callers.provider, { body: submission(count) });
  const { body } = await answered(wired.submissions(event, noContext));
  if (body.returned !== 0) throw new Error(`${body.returned} of ${count} rows do not comply.`);
  await wired.record(body.id, now);
  const kilobytes = await recordsKilobytes(stage);
  const name = `write units of ${count} records submitted, over their size in KB`;
  return comparedRow(name, meter.take().units / count, 'write units', kilobytes / count, atMost(3));
}

/** The operations that write records in a transaction, each with the kinds of case that it writes. */
const onRecords: Record<string, string[]> = {
  'delivery of a notice': ['rec~'],
  'reply to a notice': ['rec~'],
  'decision on a reply': ['rec~'],
  objection: ['obj~', 'rec~'],
  'decision on an objection': ['obj~', 'rec~'],
};

/** Those that write another case alone: smaller than a KB, it costs what its event and the answer kept cost. */
const onOthers: Record<string, string[]> = {
  'start of a joint response': ['jnt~'],
  'feedback of a unit': ['jnt~'],
  authorization: ['aut~'],
  'revocation of an authorization': ['aut~'],
};

/** What is written of one record and of one case, over what a bare write of it would cost. */
export const writeUnits: Figure = {
  name: 'write-units',
  what: 'write units over the size in whole KB of the record or cases written: events, indexes, worklists, answers kept and all',
  async measure(say) {
    const stage = await openStage();
    const meter = new WriteMeter(stage.tables);
    const proxy = await startProxy(stage.endpoint, meter.around);
    const wired = wire(through(stage.tables, databaseAt(proxy.endpoint)));
    await wired.warm();
    say(`submitting ${count} records`);
    const rows = [await inBulk(stage, wired, meter)];
    const operations = casework(stage, wired);
    const unknown = Object.keys({ ...onRecords, ...onOthers }).filter(
      (name) => !operations.some((operation) => operation.name === name),
    );
    if (unknown.length) throw new Error(`There is no operation ${unknown.join(', ')} to be metered.`);
    for (const { name, run } of operations) {
      await run();
      const kinds = onRecords[name] ?? onOthers[name];
      const { units, kilobytes } = meter.take(kinds);
      if (!kinds) continue;
      const goal = name in onRecords ? atMost(4) : undefined;
      rows.push(comparedRow(`write units of ${name}`, units, 'write units', kilobytes, goal));
    }
    return rows;
  },
};
