/**
 * E8: what began under an earlier release ends right. Its workflow of a notice began with the filing and waited for the
 * delivery; such executions go on by the definition that they began with, which is kept beside this file.
 */
import { readFileSync } from 'node:fs';
import type { AttributeValue } from 'aws-lambda';
import { beforeEach, describe, expect, test } from 'vitest';
import { dispatcher } from '../../functions/dispatcher/dispatch.ts';
import { outbox } from '../../functions/dispatcher/outbox.ts';
import { steps, type TaskInput } from '../../functions/steps/steps.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { complete } from '../../infra/workflows/complete.ts';
import { placeholders } from '../../infra/workflows/placeholders.ts';
import { loadMachine } from '../../local/states/machine.ts';
import { createMemoryStore } from '../../local/states/memory-store.ts';
import type { Message } from '../../shared/process/message.ts';
import { forEachWorkflow } from '../../shared/process/workflows.ts';
import { caseKey } from '../../shared/store/dynamodb/keys.ts';
import { createWorld, named, type World } from '../local/support/world.ts';
import { queueClient, workflowClient } from '../simulation/world/clients.ts';
import { type RecordsCity, recordsCity } from '../support/records.ts';

const file = readFileSync(new URL('./earlier/notice.asl.json', import.meta.url), 'utf8');
const filled = placeholders({ partition: 'aws', stepsFunction: 'steps' });
const before = loadMachine(
  'notice',
  JSON.stringify(complete(JSON.parse(file), 'notice')).replace(
    /\$\{(\w+)\}/g,
    (_, name: string) => filled[name] ?? '',
  ),
);

let city: RecordsCity;
let world: World;
/** The executions that were asked for, and those that began. */
let begun: string[];
let id: string;

beforeEach(async () => {
  city = await recordsCity();
  begun = [];
  world = createWorld(
    [before],
    createMemoryStore(),
    {
      steps: async (payload) => {
        // What a definition hands to its steps is JSON, checked where they read it; the compiler sees only JSON.
        const output = await steps(city.wired.cases, city.edge)(payload as unknown as TaskInput);
        await sent();
        return { ...output };
      },
    },
    Date.parse(city.clock.now),
  );
  id = await city.file();
});

const dispatch = dispatcher(
  { machines: forEachWorkflow((workflow) => workflow), intakeQueue: 'intake', filesQueue: 'files' },
  {
    queues: queueClient(async () => ({})),
    workflows: workflowClient(async (command, input) => {
      if (command === 'StartExecutionCommand') {
        const started = await world.engine.start(before, String(input.name), JSON.parse(String(input.input)));
        if (started.kind === 'taken') throw named('ExecutionAlreadyExists');
        begun.push(String(input.name));
        return {};
      }
      const told = await world.engine.succeed(String(input.taskToken), JSON.parse(String(input.output)));
      if (told !== 'taken') throw named('TaskTimedOut');
      return {};
    }),
  },
);

/** Sends what the record's last write is to send, by its image in the stream. */
async function sent(messages?: Message[]): Promise<void> {
  const item = city.register.get(caseKey(id) ?? {}) ?? {};
  const image = messages ? { ...item, outbox: { S: JSON.stringify(messages) } } : item;
  await outbox(dispatch)({ Records: [{ dynamodb: { NewImage: image as Record<string, AttributeValue> } }] });
}

/** Begins the execution that the earlier release began with the filing. */
async function beginBefore(): Promise<void> {
  const deliverBy = (await city.stored(id)).state.notice?.deliverBy ?? '';
  await world.engine.start(before, id, { id, deliverBy });
  await world.settle();
}

async function until(at: string): Promise<void> {
  await world.advanceTo(Date.parse(at));
  city.clock.now = at;
}

const execution = async () => (await world.engine.find('notice', id))?.status;
const entered = async () =>
  (await world.engine.find('notice', id))?.history.flatMap(({ type, state }) =>
    type.endsWith('StateEntered') && state ? [state] : [],
  );

describe('E8 an execution that began with the filing', () => {
  beforeEach(beginBefore);

  test('hears of the delivery, and no second one begins beside it', async () => {
    await city.acknowledge(id);
    await sent();
    await world.settle();
    expect(await entered()).toEqual(['AwaitDelivery', 'AwaitReply']);
    expect(begun).toEqual([]);
    const endsAt = (await city.stored(id)).state.notice?.endsAt ?? '';
    city.clock.now = endsAt;
    await world.advanceTo(Date.parse(endsAt));
    await world.settle();
    expect([await execution(), (await city.stored(id)).state.status]).toEqual(['SUCCEEDED', 'active']);
  });

  test('hears that the sweep returned what was not delivered, and ends', async () => {
    city.clock.now = (await city.stored(id)).state.notice?.deliverBy ?? '';
    expect(await sweep(city.wired, city.edge)).toBe(1);
    await sent();
    await world.settle();
    expect([await execution(), (await city.stored(id)).state.status]).toEqual(['SUCCEEDED', 'returned']);
  });

  test('returns it itself where it is first; then the sweep has nothing to do', async () => {
    const limit = (await city.stored(id)).state.notice?.deliverBy ?? '';
    city.clock.now = limit;
    await until(limit);
    await world.settle();
    expect([await execution(), (await city.stored(id)).state.status]).toEqual(['SUCCEEDED', 'returned']);
    expect(await sweep(city.wired, city.edge)).toBe(0);
  });

  test('ends where the record was withdrawn meanwhile', async () => {
    await city.withdraw(id);
    await sent();
    await world.settle();
    expect(await execution()).toBe('SUCCEEDED');
    expect(await entered()).not.toContain('ReportStall');
  });
});

describe('E8 a start that the earlier release had written and this one sends', () => {
  test('begins nothing: it begins once the notice is delivered', async () => {
    const deliverBy = (await city.stored(id)).state.notice?.deliverBy;
    await sent([{ to: 'workflow', start: { workflow: 'notice', name: id, input: { id, deliverBy } } }]);
    expect(begun).toEqual([]);
    await city.acknowledge(id);
    await sent();
    expect(begun).toEqual([id]);
  });
});
