import type { Client } from './client.ts';
import type { paths } from './document.ts';
import { type Problem, unwrap } from './problem.ts';

type Got<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

/** A page of a list, and where the list goes on; null at its end. */
export interface Page<Item> {
  items: Item[];
  cursor: string | null;
}

/** A route that gives a list, page by page. */
export type ListPath = {
  [Path in keyof paths]: Got<Path> extends Page<unknown> ? Path : never;
}[keyof paths];

/** What a list is of. */
export type Item<Path extends ListPath> = Got<Path> extends Page<infer Each> ? Each : never;

/** What a list takes in its query, but for the cursor. */
export type ListQuery<Path extends ListPath> = paths[Path] extends {
  get: { parameters: { query?: infer Query } };
}
  ? Omit<NonNullable<Query>, 'cursor'>
  : never;

type Post = paths['/v1/inquiries']['post'];
/** An inquiry: about whom, and on which basis. */
export type Inquiry = Post['requestBody']['content']['application/json'];
export type Inquired = Post['responses'][200]['content']['application/json'];

type Given<Path extends ListPath> = Promise<{ data?: Page<Item<Path>>; error?: Problem; response: Response }>;

/**
 * One page of a list.
 * @param query what the list takes, the cursor of the page before among it
 * @returns as every call of the client: `data`, or `error` with the problem
 */
export function getPage<Path extends ListPath>(
  client: Client,
  path: Path,
  query: object,
  signal: AbortSignal | null = null,
): Given<Path> {
  // The compiler cannot tell for a path that it does not know yet what `ListPath` says of all: each answers with pages.
  const get = client.GET as unknown as (path: Path, init: object) => Given<Path>;
  return get(path, { params: { query }, signal });
}

/**
 * Everything in a list, over all of its pages: `for await (const record of eachItem(client, '/v1/me/records'))`.
 * Throws `ProblemError` where a page is refused.
 * @param query what the list takes, such as `{ limit: '50' }` for the longest pages
 */
export async function* eachItem<Path extends ListPath>(
  client: Client,
  path: Path,
  query: ListQuery<Path> = {} as ListQuery<Path>,
  signal: AbortSignal | null = null,
): AsyncGenerator<Item<Path>, void, undefined> {
  let cursor: string | null = null;
  do {
    const asked = { ...query, ...(cursor === null ? {} : { cursor }) };
    const page: Page<Item<Path>> = unwrap(await getPage(client, path, asked, signal));
    yield* page.items;
    cursor = page.cursor;
  } while (cursor !== null);
}

/**
 * Every record that an inquiry shows, over all of its pages; an inquiry takes its cursor in its body. All of
 * them are one look on the access list of its subject. Throws `ProblemError` where it is refused.
 */
export async function* eachRecord(
  client: Client,
  inquiry: Inquiry,
  signal: AbortSignal | null = null,
): AsyncGenerator<Inquired['records'][number], void, undefined> {
  let cursor: string | null = null;
  do {
    const body: Inquiry = { ...inquiry, ...(cursor === null ? {} : { cursor }) };
    const page: Inquired = unwrap(await client.POST('/v1/inquiries', { body, signal }));
    yield* page.records;
    cursor = page.cursor;
  } while (cursor !== null);
}
