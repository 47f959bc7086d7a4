/** The item by which a wrong secret is told: in a partition of its own, written with the deployment. */
import type { KeyCheck } from '../../keys/check.ts';
import { type Database, isConditionFailed } from './database.ts';
import { type Item, number } from './item.ts';
import { partitions } from './tables.ts';

export const keyCheckKey: Item = { pk: { S: partitions.keys }, sk: { S: 'check' } };

/** What the item says; null where there is none. */
export const readKeyCheck = (item: Item | undefined): KeyCheck | null =>
  item
    ? {
        values: new Map(
          Object.entries(item.values?.M ?? {}).map(([version, value]) => [Number(version), value.S ?? '']),
        ),
        digest: number(item, 'digest'),
      }
    : null;

const keyCheckItem = ({ values, digest }: KeyCheck): Item => ({
  ...keyCheckKey,
  values: { M: Object.fromEntries([...values].map(([version, value]) => [String(version), { S: value }])) },
  digest: { N: String(digest) },
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

const named = (version: number) => ({ '#values': 'values', '#version': String(version) });

/** Adds the value of a version that comes into use; one that stands there stays. */
export async function addKeyCheck(
  { client, register }: Register,
  version: number,
  value: string,
): Promise<void> {
  try {
    await client.call('UpdateItem', {
      TableName: register,
      Key: keyCheckKey,
      UpdateExpression: 'SET #values.#version = :value',
      ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(#values.#version)',
      ExpressionAttributeNames: named(version),
      ExpressionAttributeValues: { ':value': { S: value } },
    });
  } catch (error) {
    if (!isConditionFailed(error)) throw error;
  }
}

/** Takes the value of a version out: the secret need not hold it any more. */
export async function dropKeyCheck({ client, register }: Register, version: number): Promise<void> {
  await client.call('UpdateItem', {
    TableName: register,
    Key: keyCheckKey,
    UpdateExpression: 'REMOVE #values.#version',
    ConditionExpression: 'attribute_exists(pk)',
    ExpressionAttributeNames: named(version),
  });
}
