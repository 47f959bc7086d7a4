/** A file with the addresses at which its parts are sent and its results fetched: made whenever it is shown, and kept nowhere. */
import { partKey, prefixesOf, reportKey } from '../../shared/file/keys.ts';
import type { PutAddress, Uploads } from '../../shared/file/uploads.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { isProblem, type Problem } from '../http/problem.ts';
import type { Answer, Request } from '../http/route.ts';
import type { ShownFile, ShownPart, ShownReport } from './show.ts';

/** How long an address holds at most: a part is sent within minutes, and one that was not is asked for again. */
const mostSeconds = 3600;

/** Until when an address holds that is given now: no longer than what it is for. */
const secondsUntil = (end: Instant, now: Instant): number =>
  Math.max(1, Math.min(mostSeconds, Math.floor((Date.parse(end) - Date.parse(now)) / 1000)));

export interface AddressedPart extends ShownPart {
  /** Null where that no longer matters. */
  isThere: boolean | null;
  upload: PutAddress | null;
}

export interface AddressedReport extends ShownReport {
  url: string | null;
}

export interface AddressedFile extends Omit<ShownFile, 'parts' | 'results'> {
  parts: AddressedPart[];
  results: AddressedReport[];
}

export async function addressed(file: ShownFile, uploads: Uploads, now: Instant): Promise<AddressedFile> {
  const isOpen = file.status === 'open' && now < file.uploadBy;
  const there = isOpen ? await uploads.list(prefixesOf(file.id).raw) : null;
  const [parts, results] = await Promise.all([
    Promise.all(
      file.parts.map(async (each) => {
        const isThere = there && there.get(partKey(file.id, each.part, each)) === each.bytes;
        const upload =
          isThere === false
            ? await uploads.putAddress(partKey(file.id, each.part, each), {
                ...each,
                seconds: secondsUntil(file.uploadBy, now),
              })
            : null;
        return { ...each, isThere, upload };
      }),
    ),
    Promise.all(file.results.map(async (each) => ({ ...each, url: await urlOf(file, each, uploads, now) }))),
  ]);
  return { ...file, parts, results };
}

/** Until when a result is fetched: what its unit may read is asked as it is written, and may be closed to it soon after. */
const fetchedUntil = (writtenAt: Instant, keptUntil: Instant): Instant => {
  const until = new Date(Date.parse(writtenAt) + mostSeconds * 1000).toISOString();
  return until < keptUntil ? until : keptUntil;
};

/** Where a result is fetched; null where it is not written, or was longer ago: then it is asked for anew. */
async function urlOf(
  { id, keptUntil, status }: ShownFile,
  { as, language, writtenAt }: ShownReport,
  uploads: Uploads,
  now: Instant,
): Promise<string | null> {
  if (writtenAt === null || status !== 'read') return null;
  const until = fetchedUntil(writtenAt, keptUntil ?? '');
  if (now >= until) return null;
  const seconds = secondsUntil(until, now);
  return uploads.getAddress(reportKey(id, { as, language }), { fileName: `${id}.${as}`, seconds });
}

/** The answer that shows a file, with its addresses; a problem as it is. */
export async function withAddresses(
  answer: Answer | Problem,
  uploads: Uploads,
  { now }: Pick<Request, 'now'>,
): Promise<Answer | Problem> {
  if (isProblem(answer)) return answer;
  // Every answer of these routes shows a file, a kept one too.
  return { ...answer, body: await addressed(answer.body as ShownFile, uploads, now) };
}
