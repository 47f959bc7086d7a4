/** The one way in which a request changes cases: read, decide, write together; again where somebody was faster. */
import type { AnyCase } from '../../shared/cases.ts';
import type { Refusal } from '../../shared/outcome.ts';
import type { Change, Stored } from '../../shared/process/change.ts';
import type { CaseStore, Replay } from '../../shared/store/store.ts';
import { type ProblemDocument, problem } from './problem.ts';
import type { Answer, Request } from './route.ts';

/** What a decision comes to: the changes to write and the answer to give once they are written. */
export interface Performed {
  changes: Change<AnyCase>[];
  answer: Answer;
}

const attempts = 4;

/**
 * Performs a request on cases. `act` sees them as stored, null for what is not there, and is asked again with
 * fresh ones where another write came between. Two round trips; one where the request is a replay.
 */
export async function perform(
  cases: CaseStore,
  request: Request<unknown>,
  ids: string[],
  act: (loaded: (Stored<AnyCase> | null)[]) => Performed | ProblemDocument,
): Promise<Answer | ProblemDocument> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const loaded = await cases.load(request.replay?.key ?? null, ids);
    if (loaded.replay) return replayed(request, loaded.replay);
    const stale = staleVersion(request, loaded.cases[0] ?? null);
    if (stale) return stale;
    const performed = act(loaded.cases);
    if ('title' in performed) return performed;
    const written = await cases.write(performed.changes, replayOf(request, performed.answer));
    if (written.ok) return performed.answer;
    if (written.conflict === 'replay') return replayed(request, written.replay);
  }
  return problem('busy', 'Others are changing the same case at this moment: send the same request again.');
}

/** What is kept of an answer so that the request, come again, gets it again. */
export const replayOf = ({ replay }: Request<unknown>, answer: Answer): Replay | null =>
  replay && { ...replay, answer: JSON.stringify(answer) };

/** The first answer again, or the problem where the key was used for something else. */
export function replayed({ replay: sent }: Request<unknown>, replay: Replay): Answer | ProblemDocument {
  if (sent?.request !== replay.request) {
    return problem(
      'idempotency-key-reused',
      'This Idempotency-Key was used for another request: use a new key for a new request.',
    );
  }
  const answer: Answer = JSON.parse(replay.answer);
  return { ...answer, headers: { ...answer.headers, 'idempotent-replayed': 'true' } };
}

function staleVersion(request: Request<unknown>, stored: Stored<AnyCase> | null): ProblemDocument | null {
  if (request.version === null || !stored || stored.version === request.version) return null;
  return problem(
    'changed-meanwhile',
    'The case has changed since you read it: read it again and decide on what it is now.',
  );
}

export const etag = (version: number): Record<string, string> => ({ etag: `"${version}"` });

/** A decider's refusal as a problem. */
export const refused = ({ code, detail }: Refusal): ProblemDocument =>
  problem('conflict', detail, [{ field: '(case)', code, detail }]);

export const nothingThere = (): ProblemDocument =>
  problem('not-found', 'There is no such thing here, or it is not yours to see.');

/** The problem where a decision is made by nobody in particular. */
export const officialNeeded = (): ProblemDocument =>
  problem('not-yours', 'A named official decides: use a token that names one.');
