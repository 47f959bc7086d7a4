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

type In<Path extends ListPath, Where extends string> = paths[Path] extends {
  get: { parameters: Partial<Record<Where, infer Named>> };
}
  ? NonNullable<Named>
  : never;
type AddressOf<Path extends ListPath> = Path extends `${string}{${string}` ? In<Path, 'path'> : unknown;

/** What a list takes in its query, but for the cursor; and what stands in its address, such as the `id` of what it belongs to. */
export type ListQuery<Path extends ListPath> = Omit<In<Path, 'query'>, 'cursor'> & AddressOf<Path>;

/** Of what there is for a subject, by the inquiry that shows it. */
const found = {
  '/v1/inquiries': 'records',
  '/v1/inquiries/pledges': 'pledges',
  '/v1/inquiries/declarations': 'declarations',
} as const;

export type InquiryPath = keyof typeof found;
type Post<Path extends InquiryPath> = paths[Path]['post'];
/** An inquiry: about whom, and on which basis. */
export type Inquiry<Path extends InquiryPath = '/v1/inquiries'> =
  Post<Path>['requestBody']['content']['application/json'];
type Shown<Path extends InquiryPath> = Post<Path>['responses'][200]['content']['application/json'];
/** What an inquiry shows. */
export type Inquired<Path extends InquiryPath = '/v1/inquiries'> =
  Shown<Path> extends Record<(typeof found)[Path], (infer Each)[]> ? Each : never;

type Given<Path extends ListPath> = Promise<{ data?: Page<Item<Path>>; error?: Problem; response: Response }>;

/**
 * One page of a list.
 * @param query what the list takes, in its query and in its address; the cursor of the page before among it
 * @returns as every call of the client: `data`, or `error` with the problem
 */
export function getPage<Path extends ListPath>(
  client: Client,
  path: Path,
  query: object,
  signal: AbortSignal | null = null,
): Given<Path> {
  const isInAddress = ([name]: [string, unknown]) => path.includes(`{${name}}`);
  const named = Object.entries(query);
  const params = {
    path: Object.fromEntries(named.filter(isInAddress)),
    query: Object.fromEntries(named.filter((each) => !isInAddress(each))),
  };
  // The compiler cannot tell for a path that it does not know yet what `ListPath` says of all: each answers with pages.
  const get = client.GET as unknown as (path: Path, init: object) => Given<Path>;
  return get(path, { params, signal });
}

/** How a list is asked for: where something stands in its address, it has to be named. */
export type Asked<Path extends ListPath> = Path extends `${string}{${string}`
  ? [query: ListQuery<Path>, signal?: AbortSignal | null]
  : [query?: ListQuery<Path>, signal?: AbortSignal | null];

/**
 * Everything in a list, over all of its pages: `for await (const record of eachItem(client, '/v1/me/records'))`.
 * Throws `ProblemError` where a page is refused.
 * @param query what the list takes, such as `{ limit: '50' }` for the longest pages, and the `id` in its address, where
 *   there is one
 */
export async function* eachItem<Path extends ListPath>(
  client: Client,
  path: Path,
  ...[query, signal = null]: Asked<Path>
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
 * Everything that an inquiry shows, over all of its pages; an inquiry takes its cursor in its body. All of them are one look
 * on the access list of its subject. Throws `ProblemError` where it is refused.
 */
export async function* eachFound<Path extends InquiryPath>(
  client: Client,
  path: Path,
  inquiry: Inquiry<Path>,
  signal: AbortSignal | null = null,
): AsyncGenerator<Inquired<Path>, void, undefined> {
  // As with a page of a list: each of the inquiries takes such a body, and answers so.
  const post = client.POST as unknown as (
    path: Path,
    init: object,
  ) => Promise<{ data?: Answered<Path>; error?: Problem; response: Response }>;
  let cursor: string | null = null;
  do {
    const body = { ...inquiry, ...(cursor === null ? {} : { cursor }) };
    const page: Answered<Path> = unwrap(await post(path, { body, signal }));
    yield* page[found[path]];
    cursor = page.cursor;
  } while (cursor !== null);
}

type Answered<Path extends InquiryPath> = Record<(typeof found)[Path], Inquired<Path>[]> & {
  cursor: string | null;
};
