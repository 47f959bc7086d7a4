import type { ColumnMapState } from '../../shared/column-map/state.ts';
import { homeOf } from '../../shared/ids.ts';
import type { Stored } from '../../shared/process/change.ts';
import { load } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { pageOf, showing } from '../http/page.ts';
import { etag } from '../http/perform.ts';
import { nothingThere, problem } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import type { columns } from './contract.ts';
import { showColumns } from './show.ts';

/** What one's own unit has said of its columns, by data format. */
export async function list(
  { now, principal: { unit }, query }: Request<typeof columns.list>,
  wired: Dependencies,
) {
  if (!unit) return problem('not-yours', 'not-a-provider');
  const page = await pageOf(wired, ['columns', unit], query, {
    read: (after, limit) => wired.cases.list(homeOf.unit(unit), 'column-map', after, limit),
    show: showing(({ state, seq }: Stored<ColumnMapState>) => showColumns(state, seq)),
  });
  return { status: 200, body: { asOf: now, ...page } };
}

/** What it has said of those of one data format. */
export async function read(
  { id, principal }: Request<typeof columns.read>,
  { cases }: Pick<Dependencies, 'cases'>,
) {
  const { 'column-map': map } = await load(cases, { 'column-map': id });
  if (map?.state.unit !== principal.unit) return nothingThere();
  return { status: 200, body: showColumns(map.state, map.seq), headers: etag(map.seq) };
}
