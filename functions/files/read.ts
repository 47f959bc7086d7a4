import type { FileState } from '../../shared/file/state.ts';
import { homeOf } from '../../shared/ids.ts';
import type { Stored } from '../../shared/process/change.ts';
import { load } from '../cases.ts';
import { pageOf, showing } from '../http/page.ts';
import { etag } from '../http/perform.ts';
import { nothingThere, problem } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import { withAddresses } from './addressed.ts';
import type { files } from './contract.ts';
import type { FilesDependencies } from './dependencies.ts';
import { showFile } from './show.ts';

/** A file of one's own unit: how far it is, where what is missing of it is sent, and where its results are fetched. */
export async function read(request: Request<typeof files.read>, { cases, uploads }: FilesDependencies) {
  const { id, now, principal } = request;
  const { file } = await load(cases, { file: id });
  if (!file || !principal.answersFor.provider.includes(file.state.provider)) return nothingThere();
  const { state, seq } = file;
  return withAddresses(
    { status: 200, body: showFile(now)(state, seq), headers: etag(seq) },
    uploads,
    request,
  );
}

/** The files of one's own unit, the newest first, without their addresses. */
export async function list(
  { now, principal: { unit }, query }: Request<typeof files.list>,
  wired: FilesDependencies,
) {
  if (!unit) return problem('not-yours', 'not-a-provider');
  const page = await pageOf(wired, ['files', unit], query, {
    read: (after, limit) => wired.cases.list(homeOf.unit(unit), 'file', after, limit),
    show: showing(({ state, seq }: Stored<FileState>) => showFile(now)(state, seq)),
  });
  return { status: 200, body: { asOf: now, ...page } };
}
