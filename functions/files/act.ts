/** What a unit does with a file of its own that it announced. */
import { partKey, prefixesOf } from '../../shared/file/keys.ts';
import { fileProcess } from '../../shared/file/process.ts';
import type { FileCommand, FileState } from '../../shared/file/state.ts';
import type { Uploads } from '../../shared/file/uploads.ts';
import { commanded } from '../http/commanded.ts';
import { perform } from '../http/perform.ts';
import { nothingThere, officialNeeded, type Problem, problem } from '../http/problem.ts';
import type { Answer, Contract, Request } from '../http/route.ts';
import { withAddresses } from './addressed.ts';
import type { files } from './contract.ts';
import type { FilesDependencies } from './dependencies.ts';
import { showFile } from './show.ts';

/** Gives a command on a file; `hinders` says what stands against it beside the case itself. */
async function act<C extends Contract>(
  request: Request<C> & { id: string },
  wired: FilesDependencies,
  command: FileCommand,
  hinders: (state: FileState) => Promise<Problem | null> = async () => null,
): Promise<Answer | Problem> {
  const { now, principal } = request;
  const answer = await perform(request, wired, { file: request.id }, async ({ file }) => {
    if (!file || !principal.answersFor.provider.includes(file.state.provider)) return nothingThere();
    return (
      (await hinders(file.state)) ?? commanded(fileProcess, file, command, { now, principal }, showFile(now))
    );
  });
  return withAddresses(answer, wired.uploads, request);
}

/** Announces a part anew: what was sent of it before is not read. */
export const mend = (request: Request<typeof files.mend>, wired: FilesDependencies) => {
  const { part: number, bytes, sha256 } = request.body;
  return act(request, wired, { type: 'mend', number, part: { bytes, sha256 } });
};

/** Says that all parts are there: now they are read. */
export const complete = (request: Request<typeof files.complete>, wired: FilesDependencies) => {
  const { official, person } = request.principal;
  return act(request, wired, { type: 'complete', official, person }, (state) =>
    missingParts(state, wired.uploads),
  );
};

/**
 * A named official of the unit answers for every row of a file that waits, and about which nothing is asked: each is
 * checked once more, as where its submission is confirmed (Art. 10, 11).
 */
export async function confirm(request: Request<typeof files.confirm>, wired: FilesDependencies) {
  const { official, person, unit } = request.principal;
  if (!official) return officialNeeded();
  return act(request, wired, { type: 'confirm', official, person }, async ({ provider }) =>
    // To file is no duty that is left to anybody: whoever has the unit's duties files in their own name.
    provider === unit ? null : problem('not-yours', 'sender-ended'),
  );
}

/** Asks for the rows with what became of each, as a file. */
export const report = (request: Request<typeof files.report>, wired: FilesDependencies) =>
  act(request, wired, { type: 'report', as: request.body.as, language: request.language });

async function missingParts(state: FileState, uploads: Uploads): Promise<Problem | null> {
  if (state.status !== 'open') return null;
  const there = await uploads.list(prefixesOf(state.id).raw);
  const missing = state.parts.flatMap((part, index) =>
    there.get(partKey(state.id, index + 1, part)) === part.bytes ? [] : [String(index + 1)],
  );
  return missing.length ? problem('conflict', 'parts-missing', { parts: missing }) : null;
}
