/** What every adapter reads off an item. */
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { close, type Keys, open } from '../../keys/keys.ts';

export type Item = Record<string, AttributeValue>;

export const text = (item: Item, name: string): string => item[name]?.S ?? '';
export const bytes = (item: Item, name: string): Uint8Array => item[name]?.B ?? new Uint8Array();
export const number = (item: Item, name: string): number => Number(item[name]?.N ?? 0);

export const jsonBytes = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));

export const readJson = (plain: Uint8Array): unknown => JSON.parse(Buffer.from(plain).toString('utf8'));

export const closeJson = (keys: Keys, value: unknown, bound: string): Uint8Array =>
  close(keys, jsonBytes(value), bound);

export const openJson = (keys: Keys, closed: Uint8Array, bound: string): unknown =>
  readJson(open(keys, closed, bound));
