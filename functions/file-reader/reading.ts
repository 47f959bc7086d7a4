/** What reading a file is wired to. */

import type { CatalogItem } from '../../shared/catalog/items.ts';
import { fileProcess } from '../../shared/file/process.ts';
import type { FileCommand, FileState } from '../../shared/file/state.ts';
import type { Uploads } from '../../shared/file/uploads.ts';
import { run, type Stored } from '../../shared/process/change.ts';
import { load } from '../cases.ts';
import type { Edge } from '../edge.ts';
import type { Principal } from '../http/principal.ts';
import type { Columns } from '../submissions/columns.ts';
import type { Offered, RestingOn } from '../submissions/offer.ts';
import type { Recording } from '../submissions/record.ts';

export interface Reading extends Recording, Pick<Edge, 'now' | 'newId'> {
  uploads: Uploads;
  /** A folder for what is put together before it goes back. */
  folder: string;
}

/** As whom a file is read, and as what. */
export interface FileReading {
  on: Reading;
  principal: Principal;
  offered: Offered;
  rests: RestingOn;
  /** What the unit has said of columns that the format does not know. */
  said: Columns;
  /** Every version of the items of the catalog. */
  items: readonly CatalogItem[];
  file: FileState;
}

const actor = { as: 'platform', process: 'files' } as const;

/** How often a command is given again where somebody wrote meanwhile: its unit, or another who reads. */
const attempts = 8;

/** Reads a file anew. Throws where there is none. */
export async function fileNow({ cases }: Pick<Reading, 'cases'>, id: string): Promise<Stored<FileState>> {
  const { file } = await load(cases, { file: id });
  if (!file) throw new Error('There is no such file.');
  return file;
}

/** Gives a command of the platform on a file; null where it is not possible any more: another was faster. */
export async function note(on: Reading, id: string, command: FileCommand): Promise<FileState | null> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const file = await fileNow(on, id);
    const ran = run(fileProcess, file, command, on.now(), actor);
    if (!ran.ok) return null;
    if (ran.value.events.length === 0) return file.state;
    if ((await on.cases.write({ changes: [ran.value] }, null)).ok) return ran.value.state;
  }
  throw new Error('Others are at this file: it is tried again.');
}
