/** The item by which a wrong secret is told: in a partition of its own, written with the deployment. */
import type { KeyCheck } from '../../keys/check.ts';
import type { Instant } from '../../time/civil.ts';
import { type Database, type InputOf, isConditionFailed } from './database.ts';
import { type Item, number } from './item.ts';
import { partitions } from './tables.ts';

export const keyCheckKey: Item = { pk: { S: partitions.keys }, sk: { S: 'check' } };

/** What the item says; null where there is none. */
export const readKeyCheck = (item: Item | undefined): KeyCheck | null =>
  item
    ? {
        values: byVersion(item.values),
        digest: number(item, 'digest'),
        // An earlier release refused none.
        refused: byVersion(item.refused),
      }
    : null;

const byVersion = (map: Item[string] | undefined): ReadonlyMap<number, string> =>
  new Map(Object.entries(map?.M ?? {}).map(([version, value]) => [Number(version), value.S ?? '']));

const versionMap = (map: ReadonlyMap<number, string>): Item[string] => ({
  M: Object.fromEntries([...map].map(([version, value]) => [String(version), { S: value }])),
});

const keyCheckItem = ({ values, digest, refused }: KeyCheck): Item => ({
  ...keyCheckKey,
  values: versionMap(values),
  digest: { N: String(digest) },
  refused: versionMap(refused),
});

/** Where the register of a deployment lies. */
interface Register {
  client: Database;
  register: string;
}

/** The check of a register, as it lies there at this moment. */
export async function loadKeyCheck({ client, register }: Register): Promise<KeyCheck | null> {
  const { Item } = await client.call('GetItem', {
    TableName: register,
    Key: keyCheckKey,
    ConsistentRead: true,
  });
  return readKeyCheck(Item);
}

/** Writes the first check of a register; what stands there stays. */
export async function putKeyCheck({ client, register }: Register, check: KeyCheck): Promise<void> {
  try {
    await client.call('PutItem', {
      TableName: register,
      Item: keyCheckItem(check),
      ConditionExpression: 'attribute_not_exists(pk)',
    });
  } catch (error) {
    if (!isConditionFailed(error)) throw error;
  }
}

const named = (version: number) => ({
  '#values': 'values',
  '#refused': 'refused',
  '#version': String(version),
});

/** Takes a version into use, whether or not it was being let go; its value that stands there stays. */
export async function useKeyVersion(on: Register, version: number, value: string): Promise<void> {
  await withRefusals(on);
  await change(on, version, {
    UpdateExpression:
      'SET #values.#version = if_not_exists(#values.#version, :value) REMOVE #refused.#version',
    ConditionExpression: 'attribute_exists(pk)',
    ExpressionAttributeValues: { ':value': { S: value } },
  });
}

/**
 * Has nothing closed under a version from an instant on: whoever fetches the check after that closes under another. Where
 * it is refused already, the instant that stands there stays.
 */
export async function refuseKeyVersion(
  on: Register,
  version: number,
  value: string,
  at: Instant,
): Promise<void> {
  await withRefusals(on);
  await change(on, version, {
    UpdateExpression:
      'SET #values.#version = if_not_exists(#values.#version, :value), #refused.#version = if_not_exists(#refused.#version, :at)',
    ConditionExpression: 'attribute_exists(pk)',
    ExpressionAttributeValues: { ':value': { S: value }, ':at': { S: at } },
  });
}

/**
 * Takes the value of a version out that has been refused since an instant: the secret need not hold it any more. False
 * where it came into use again.
 */
export async function dropKeyVersion(on: Register, version: number, refusedAt: Instant): Promise<boolean> {
  try {
    await change(on, version, {
      UpdateExpression: 'REMOVE #values.#version',
      ConditionExpression: '#refused.#version = :at',
      ExpressionAttributeValues: { ':at': { S: refusedAt } },
    });
    return true;
  } catch (error) {
    if (isConditionFailed(error)) return false;
    throw error;
  }
}

/** An earlier release wrote no list of refusals. */
async function withRefusals({ client, register }: Register): Promise<void> {
  await client.call('UpdateItem', {
    TableName: register,
    Key: keyCheckKey,
    UpdateExpression: 'SET #refused = if_not_exists(#refused, :none)',
    ConditionExpression: 'attribute_exists(pk)',
    ExpressionAttributeNames: { '#refused': 'refused' },
    ExpressionAttributeValues: { ':none': { M: {} } },
  });
}

async function change(
  { client, register }: Register,
  version: number,
  update: Pick<
    InputOf<'UpdateItem'>,
    'UpdateExpression' | 'ConditionExpression' | 'ExpressionAttributeValues'
  >,
): Promise<void> {
  await client.call('UpdateItem', {
    TableName: register,
    Key: keyCheckKey,
    ExpressionAttributeNames: named(version),
    ...update,
  });
}
