/** Joint responses as lists show them: as they stand with their records, whether or not a timer has been there. */
import type { AnyCase } from '../../shared/cases.ts';
import { asItStands } from '../../shared/joint-response/standing.ts';
import type { Stored } from '../../shared/process/change.ts';
import type { CaseStore } from '../../shared/store/store.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { ofKind } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';

/** Cases as they stand at an instant: a joint response with the end that its record brought it, all others as stored. */
export async function asTheyStand(
  { cases, published }: Pick<Dependencies, 'published'> & { cases: Pick<CaseStore, 'loadReadable'> },
  stored: readonly (Stored<AnyCase> | null)[],
  at: Instant,
): Promise<(Stored<AnyCase> | null)[]> {
  const open = stored.flatMap((each) => {
    const response = ofKind(each, 'joint-response');
    return response && !response.state.end ? [response.state] : [];
  });
  const ids = [...new Set(open.map(({ record }) => record))];
  if (ids.length === 0) return [...stored];
  const [{ cases: records }, items] = await Promise.all([cases.loadReadable(ids), published('items', at)]);
  return stored.map((each) => {
    const response = ofKind(each, 'joint-response');
    if (!response) return each;
    const record = ofKind(records[ids.indexOf(response.state.record)], 'record');
    return response.state.end
      ? response
      : { ...response, state: asItStands(response.state, record?.state ?? null, at, items) };
  });
}
