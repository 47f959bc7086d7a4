/** The one way in which a request changes cases: read, decide, write together; again where somebody was faster. */
import type { AnyCase } from '../../shared/cases.ts';
import type { CaseKind } from '../../shared/ids.ts';
import type { Change, Stored } from '../../shared/process/change.ts';
import type { NewReplay, Replay, Writing } from '../../shared/store/store.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { byKind, type Found, type Wanted } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { busy, isNothingThere, isProblem, type Problem, problem } from './problem.ts';
import type { Answer, Contract, Request } from './route.ts';

/** What a decision comes to: the changes to write and the answer to give once they are written. */
export interface Performed extends Writing {
  answer: Answer;
  /** What is wrong where a name or a place that the changes take is another's by now; it is decided again without. */
  taken?: Problem;
}

/** Twenty at once on one case are all through by then: each round one of them writes, and the pauses part the rest. */
const attempts = 12;
const shortestPauseMs = 15;
const longestPauseMs = 600;

/** How long at most is waited before an attempt: twice as long each time, up to a limit, within a few seconds in all. */
const pauseBefore = (attempt: number): number => Math.min(shortestPauseMs * 2 ** attempt, longestPauseMs);

/** What a decision comes to; null where it saw that what it rests on has changed since it was read. */
type Decided = Performed | Problem | null;

/**
 * Performs a request on cases. `decide` sees those that are wanted as they are stored, and is asked again with
 * fresh ones where another write came between, after a pause: those who were refused together would be again. If-Match
 * is about all of them, as the answer that gave the ETag showed them all, and answers only those to whom there is
 * something: nobody learns from it of a case that is not his. Two round trips; one where the request is a replay.
 */
export async function perform<
  C extends Contract,
  Kind extends CaseKind,
  On extends Pick<Dependencies, 'cases'>,
>(
  request: Request<C>,
  wired: On,
  wanted: Wanted<Kind>,
  decide: (found: Found<Kind>, request: Request<C>, wired: On) => Decided | Promise<Decided>,
): Promise<Answer | Problem> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (attempt > 0) await request.pause(pauseBefore(attempt));
    const loaded = await wired.cases.load(replayOfRequest(request), Object.values(wanted));
    if (loaded.replay) return replayed(request, loaded.replay);
    const decided = await decide(byKind(wanted, loaded.cases), request, wired);
    if (decided === null) continue;
    const performed = onWhatWasRead(request, loaded.cases, decided);
    if (isProblem(performed)) return (await doneMeanwhile(request, wired)) ?? performed;
    const written = await write(request, wired, performed);
    if (written) return written;
  }
  return busy();
}

/**
 * The first answer to this very request, where it was carried out between two reads of it, come again: what it did is no
 * reason to refuse it. Null where it was not, or where it has no key.
 */
async function doneMeanwhile(
  request: Request,
  { cases }: Pick<Dependencies, 'cases'>,
): Promise<Answer | Problem | null> {
  const first = replayOfRequest(request);
  if (!first) return null;
  const { replay } = await cases.load(first, []);
  return replay && replayed(request, replay);
}

/** The answer once it is written, or what stands against it; null where it is to be decided again. */
async function write(
  request: Request,
  { cases }: Pick<Dependencies, 'cases'>,
  { answer, taken, ...writing }: Performed,
): Promise<Answer | Problem | null> {
  const written = await cases.write(writing, replayOf(request, answer));
  if (written.ok) return answer;
  if (written.conflict === 'replay') return replayed(request, written.replay);
  // Without a word for it, whoever decides again sees by whom it was taken.
  return (written.conflict === 'taken' && taken) || null;
}

/** Under which key the first answer to a request is looked for, and when; null without one. */
const replayOfRequest = ({
  replay,
  now,
}: Pick<Request, 'replay' | 'now'>): { key: string; at: Instant } | null =>
  replay && { key: replay.key, at: now };

/** What is kept of an answer so that the request, come again, gets it again. */
export const replayOf = (
  { replay, now }: Pick<Request, 'replay' | 'now'>,
  answer: Answer,
): NewReplay | null => replay && { ...replay, answer: JSON.stringify(answer), at: now };

/** The first answer again, or the problem where the key was used for something else. */
export function replayed({ replay: sent }: Pick<Request, 'replay'>, replay: Replay): Answer | Problem {
  if (sent?.request !== replay.request) {
    return problem('idempotency-key-reused', 'idempotency-key-reused');
  }
  const answer: Answer = JSON.parse(replay.answer);
  return { ...answer, headers: { ...answer.headers, 'idempotent-replayed': 'true' } };
}

/** What was decided, where the request rests on the case as it is. */
function onWhatWasRead(
  request: Pick<Request, 'versions'>,
  stored: readonly (Stored<AnyCase> | null)[],
  decided: Performed | Problem,
): Performed | Problem {
  if (isProblem(decided) && isNothingThere(decided)) return decided;
  return staleVersion(request, stored) ?? decided;
}

function staleVersion(
  { versions }: Pick<Request, 'versions'>,
  stored: readonly (Stored<AnyCase> | null)[],
): Problem | null {
  if (versions === null || versions.some((read) => isAsRead(read, stored))) return null;
  return problem('changed-meanwhile', 'changed-meanwhile');
}

/** Whether all cases are as they were read. What the platform only noted since then takes nothing from that. */
const isAsRead = (read: readonly number[], stored: readonly (Stored<AnyCase> | null)[]): boolean =>
  read.length === stored.length &&
  stored.every((each, index) => {
    const version = read[index] ?? -1;
    return each === null || (each.revision <= version && version <= each.seq);
  });

/** The ETag of cases once changes of them are written. */
export const etagAfter = (changes: readonly Change[]): Record<string, string> =>
  etag(...changes.map(({ before, events }) => (before?.seq ?? 0) + events.length));

/** The ETag of an answer: the version of every case that it shows. */
export const etag = (...versions: number[]): Record<string, string> => ({ etag: `"${versions.join('-')}"` });
