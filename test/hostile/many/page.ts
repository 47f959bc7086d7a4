/** Pages through all that is held about one firm while more is filed, and says what was lost or doubled. */
import { setTimeout as sleep } from 'node:timers/promises';
import { done } from '../../../local/acts/answered.ts';
import type { Api } from '../../../local/acts/api.ts';
import { duty, firm, firmCode, organ, provider } from '../../../local/acts/cast.ts';
import { readSubmission, recordsOf, file as submit } from '../../../local/acts/file.ts';
import { inquire } from '../../../local/acts/inquire.ts';
import { page as pageOf } from '../../../local/acts/read.ts';
import { penaltyRow, submissionOf } from '../../support/penalties.ts';

const exemption = 'food-safety-risk';

const rows = (count: number) =>
  Array.from({ length: count }, () => penaltyRow({ '行政相对人代码_1（统一社会信用代码）': firmCode.code }));

const everyMs = 200;
const longestWait = 600_000;

/** Files records about the firm that are in effect at once; gives their identifiers once they are recorded. */
export async function file(api: Api, count: number): Promise<string[]> {
  const { id } = await done(submit(api.as(provider), submissionOf(rows(count), { exemption })));
  // So many take longer than the platform is waited for to come to rest.
  for (let waited = 0; waited < longestWait; waited += everyMs) {
    const submission = await done(readSubmission(api.as(provider), id));
    if (submission.status === 'recorded') return recordsOf(submission);
    await sleep(everyMs);
  }
  throw new Error('A submission was not recorded within ten minutes.');
}

/** One page of a list: the identifiers on it, and where it goes on. */
interface Paged {
  ids: string[];
  cursor: string | null;
}

type Read = (api: Api, cursor: string | null, limit: number) => Promise<Paged>;

const idsOf = (items: { id: string }[]) => items.map(({ id }) => id);

const own =
  (path: '/v1/me/records' | '/v1/me/notices'): Read =>
  async (api, cursor, limit) => {
    const query = { limit: String(limit), ...(cursor ? { cursor } : {}) };
    const read = await done(pageOf(api.as(firm), path, query));
    return { ids: idsOf(read.items), cursor: read.cursor };
  };

const inquiry: Read = async (api, cursor, limit) => {
  const goOn = { limit, ...(cursor ? { cursor } : {}) };
  const read = await done(inquire(api.as(organ), firmCode, duty(), goOn));
  return { ids: idsOf(read.records), cursor: read.cursor };
};

/** The lists that page through everything held. */
export const lists: Readonly<Record<string, Read>> = {
  '/v1/me/records': own('/v1/me/records'),
  '/v1/me/notices': own('/v1/me/notices'),
  '/v1/inquiries': inquiry,
};

export interface Outcome {
  pages: number;
  lost: number;
  doubled: number;
}

/** Pages through a list, filing one more record at every `each`th page; `held` is what stood there at the beginning. */
export async function pageThrough(
  api: Api,
  read: Read,
  held: readonly string[],
  { limit, each }: { limit: number; each: number },
  onPage: () => void = () => {},
): Promise<Outcome> {
  const found: string[] = [];
  let pages = 0;
  for (let cursor: string | null = null; pages === 0 || cursor !== null; ) {
    const page: Paged = await read(api, cursor, limit);
    found.push(...page.ids);
    cursor = page.cursor;
    pages++;
    onPage();
    if (pages % each === 0) await file(api, 1);
  }
  const seen = new Set(found);
  return { pages, lost: held.filter((id) => !seen.has(id)).length, doubled: found.length - seen.size };
}
