import { fileLimits } from '../../shared/file/limits.ts';
import { openFile } from '../../shared/file/open.ts';
import { bytesOf, fileProcess } from '../../shared/file/process.ts';
import { opening } from '../../shared/process/change.ts';
import { opened } from '../http/commanded.ts';
import { perform } from '../http/perform.ts';
import { actingOf } from '../http/principal.ts';
import { invalidField, isProblem, refused } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import { itemFor, publishedForRows, restingOn } from '../submissions/offer.ts';
import { withAddresses } from './addressed.ts';
import type { files } from './contract.ts';
import type { FilesDependencies } from './dependencies.ts';
import { showFile } from './show.ts';

/** Announces a file of rows, and tells where each of its parts is sent. What it may say is held against its item once it is read (Art. 10). */
export async function open(request: Request<typeof files.open>, wired: FilesDependencies) {
  const { body, now, principal, newId } = request;
  const { bytes: most } = fileLimits;
  if (bytesOf(body) > most) return invalidField('parts', 'file-too-large', { most });
  const offered = itemFor(await publishedForRows(wired, now), body.item, request);
  if (isProblem(offered)) return offered;
  const rests = restingOn(body, offered.item, request);
  if (isProblem(rests)) return rests;
  const { official, person, client, unit } = principal;
  const state = openFile(
    {
      id: newId(),
      item: offered.item.id,
      provider: unit ?? '',
      client,
      official,
      person,
      exemption: body.exemption ?? null,
      inclusion: body.inclusion ?? null,
      parts: body.parts,
      uploadHours: wired.uploadHours,
    },
    now,
  );
  const answer = await perform(request, wired, {}, () => {
    const data = { item: state.item, parts: state.parts.length, bytes: bytesOf(state) };
    const event = { type: 'FileOpened' as const, data };
    const opens = opening(fileProcess, state, event, now, actingOf(principal), {
      units: { provider: offered.item.providers },
    });
    return opens.ok ? opened(opens.value, '/v1/files', showFile(now)) : refused(opens.refusal);
  });
  return withAddresses(answer, wired.uploads, request);
}
