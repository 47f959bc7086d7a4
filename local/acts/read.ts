import {
  type Asked,
  type Client,
  eachItem,
  getPage,
  type Item,
  type ListPath,
  type Page,
} from '../../client/src/index.ts';
import { type Answered, answered } from './answered.ts';

/** A record as a party to it reads it. */
export const readRecord = (client: Client, id: string) =>
  answered(client.GET('/v1/records/{id}', { params: { path: { id } } }));

/** Supervision has the history of a case proven whole. */
export const prove = (client: Client, id: string) =>
  answered(client.GET('/v1/audit/proofs/{id}', { params: { path: { id } } }));

/** An item of the catalog, in the version of today or in another. */
export const readItem = (client: Client, id: string, query: { version?: string } = {}) =>
  answered(client.GET('/v1/catalog/{id}', { params: { path: { id }, query } }));

/** A data format, in the version of today or in another. */
export const readFormat = (client: Client, id: string, query: { version?: string } = {}) =>
  answered(client.GET('/v1/formats/{id}', { params: { path: { id }, query } }));

/** What a list may be asked with. */
export interface PageQuery {
  cursor?: string;
  limit?: string;
  /** Of drafts: of which kind. */
  what?: string;
  /** Of what is disclosed: of which item, and which unit provided it. */
  item?: string;
  unit?: string;
  /** Of how promptly units provide: in which month. */
  month?: string;
  /** Of looks: each by itself. */
  each?: 'true';
}

/** One page of a list. */
export function page<Path extends ListPath>(
  client: Client,
  path: Path,
  query: PageQuery = {},
): Promise<Answered<Page<Item<Path>>>> {
  return answered(getPage(client, path, query));
}

/** Everything in a list. */
export async function all<Path extends ListPath>(
  client: Client,
  path: Path,
  ...asked: Asked<Path>
): Promise<Item<Path>[]> {
  const items: Item<Path>[] = [];
  for await (const item of eachItem(client, path, ...asked)) items.push(item);
  return items;
}
