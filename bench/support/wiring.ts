import { tmpdir } from 'node:os';
import type { ProcessName } from '../../functions/contracts.ts';
import { dependenciesOn, parameterValues } from '../../functions/dependencies.ts';
import { fileReader } from '../../functions/file-reader/take.ts';
import { serve } from '../../functions/http/serve.ts';
import { type EveryDependency, routes } from '../../functions/routes.ts';
import { steps } from '../../functions/steps/steps.ts';
import { recordSubmission } from '../../functions/submissions/record.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { bundleFolder } from '../../infra/folders.ts';
import { operating } from '../../shared/operating.ts';
import type { Database } from '../../shared/store/dynamodb/database.ts';
import type { Tables } from '../../shared/store/dynamodb/tables.ts';
import { sealingOn } from '../../test/support/log.ts';
import { memoryUploads } from '../../test/support/uploads.ts';
import type { HttpHandler } from './events.ts';
import { edge, now } from './seed.ts';

/** The functions' own code on given tables, as their entry points wire it. */
export function wire(tables: Tables) {
  const sealing = sealingOn(tables);
  const wired = { ...dependenciesOn(tables, parameterValues()), log: sealing.log };
  const uploads = memoryUploads();
  const everything: EveryDependency = {
    ...wired,
    ...sealing,
    uploads,
    uploadHours: operating.uploadHours.default,
    rowsAtOnce: operating.rowsAtOnce.default,
    folder: bundleFolder('reference'),
    publicKeys: async () => [],
  };
  const handlers = Object.entries(routes).map(([process, own]) => [process, serve(own, everything, edge)]);
  return {
    ...(Object.fromEntries(handlers) as Record<ProcessName, HttpHandler>),
    cases: wired.cases,
    /** Reads what every warm function has in memory: what is published. */
    warm: () =>
      Promise.all(
        (['items', 'measures', 'units', 'calendars', 'service-numbers', 'word-lists'] as const).map((what) =>
          wired.published(what, now),
        ),
      ),
    record: (id: string, now: string) => recordSubmission(wired, id, now),
    sweep: (now: string) => sweep(wired, { now: () => now, newId: edge.newId }),
    step: steps(wired.cases, edge),
    uploads,
    readFile: fileReader({ ...wired, uploads, folder: tmpdir() }, edge),
  };
}

export type Wired = ReturnType<typeof wire>;

/** The tables seen through another client, such as one that goes through a counting proxy. */
export const through = (tables: Tables, client: Database): Tables => ({ ...tables, client });
