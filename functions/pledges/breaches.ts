/** Pledges as they are shown, each beside the record in which it is said to be broken. */
import type { CatalogItem } from '../../shared/catalog/items.ts';
import type { PledgeState } from '../../shared/pledge/state.ts';
import type { Stored } from '../../shared/process/change.ts';
import type { CaseStore } from '../../shared/store/store.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { type PledgeView, viewPledge } from '../../shared/visibility/pledge.ts';
import type { Viewer } from '../../shared/visibility/viewer.ts';
import { ofKind } from '../cases.ts';

/**
 * What a viewer sees of some pledges at an instant. The records of breaches are read after the pledges, in one further round
 * trip where there are any: what was withdrawn, repaired or suspended before is seen to be so.
 */
export async function viewPledges(
  { load }: Pick<CaseStore, 'load'>,
  pledges: readonly (Stored<PledgeState> | null)[],
  viewer: Viewer,
  { at, items }: { at: Instant; items: readonly CatalogItem[] },
): Promise<(PledgeView | null)[]> {
  const ids = [...new Set(pledges.flatMap((each) => each?.state.decision?.breach ?? []))];
  const found = ids.length ? (await load(null, ids)).cases : [];
  const records = new Map(ids.map((id, index) => [id, ofKind(found[index], 'record')?.state ?? null]));
  return pledges.map((each) => {
    if (!each) return null;
    const breach = records.get(each.state.decision?.breach ?? '') ?? null;
    return viewPledge(each.state, viewer, { at, items, breach });
  });
}
