import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Memory } from '../../local/demo/step.ts';
import { steps } from '../../local/demo/steps.ts';
import { useOwnPlatform } from '../support/platform.ts';
import { tablesOf } from '../support/stores.ts';

const used = useOwnPlatform();

beforeAll(async () => {
  const memory: Memory = {};
  for (const step of steps.slice(0, 2)) await step.run(used.api, memory);
  await used.platform.idle();
});

const altered = (): string[] =>
  readFileSync(join(used.dataDir, 'functions.log'), 'utf8')
    .split('\n')
    .filter((line) => line.includes('history-altered'));

async function hears(word: string): Promise<string> {
  for (let tries = 0; tries < 200; tries++) {
    const found = altered().find((line) => line.includes(word));
    if (found) return found;
    await sleep(50);
  }
  throw new Error('Nobody heard of it.');
}

describe('E3: an overwrite or removal in the history raises an alarm from its stream', () => {
  test('what is added, as every day, is heard by nobody', () => {
    expect(altered()).toEqual([]);
  });

  test('whoever may write to the table overwrites an event, and removes one: both are named', async () => {
    const { client, history } = tablesOf(used);
    const { Items = [] } = await client.call('Scan', { TableName: history });
    const [first, second] = Items.filter(({ sk }) => sk?.S?.startsWith('E#'));
    if (!first?.pk || !first.sk?.S || !second?.pk || !second.sk?.S) throw new Error('There are no events.');
    await client.call('PutItem', { TableName: history, Item: { ...first, body: { S: '{}' } } });
    expect(await hears('overwritten')).toContain(first.sk.S.split('#')[1]);
    const Key = { pk: second.pk, sk: second.sk };
    await client.call('DeleteItem', { TableName: history, Key });
    expect(await hears('removed')).toContain(second.sk.S.split('#')[1]);
    expect(altered()).toHaveLength(2);
  });
});
