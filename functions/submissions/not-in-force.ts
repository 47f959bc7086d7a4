/** Rows that their own file calls revoked or disputed: their unit is told which record of it that leaves standing (Art. 7, 10). */
import type { CatalogItem } from '../../shared/catalog/items.ts';
import { namingRecord } from '../../shared/formats/in-force.ts';
import { homeOf } from '../../shared/ids.ts';
import { type Keys, subjectKey } from '../../shared/keys/keys.ts';
import { next } from '../../shared/process/transitions.ts';
import { decisionNames } from '../../shared/record/name.ts';
import type { RecordState } from '../../shared/record/state.ts';
import { statusAt } from '../../shared/record/status.ts';
import { transitionsOf } from '../../shared/record/transitions.ts';
import type { CaseStore } from '../../shared/store/store.ts';
import { view } from '../../shared/visibility/visibility.ts';
import { ofKind } from '../cases.ts';
import type { ReadRows, Sending } from './check.ts';

type Cases = Pick<CaseStore, 'names' | 'load'>;

/** How many rows are looked up, each by a read of its own: of more, the unit looks itself. */
const most = 25;

/** By what it is looked up: the item that the rows are of, and every version of all. */
export interface Known {
  keys: Keys;
  item: CatalogItem;
  items: readonly CatalogItem[];
}

/**
 * Names the record in which the decision of such a row stands, where its unit sees that and may withdraw it: so its withdrawal
 * is proposed, and decided by a named official. Nobody else learns that there is one.
 */
export async function proposingWithdrawals(
  cases: Cases,
  known: Known,
  read: ReadRows,
  sending: Sending,
): Promise<ReadRows> {
  if (read.notInForce.size === 0) return read;
  const standing = await standingOf(cases, known, read.notInForce, sending);
  const results = read.results.map((result) => {
    const record = standing.get(result.row);
    return record && result.result === 'returned'
      ? { ...result, faults: result.faults.map((each) => namingRecord(each, record)) }
      : result;
  });
  return { ...read, results };
}

/** The records that stand, by the rows. */
async function standingOf(
  cases: Cases,
  known: Known,
  notInForce: ReadRows['notInForce'],
  sending: Sending,
): Promise<ReadonlyMap<number, string>> {
  const found = await Promise.all(
    [...notInForce].slice(0, most).map(async ([row, filing]) => {
      const name = decisionNames(known.keys, known.item, filing, []).at(-1) ?? '';
      const names = await cases.names(homeOf.subject(subjectKey(known.keys, filing.subject)), name);
      const id = names.get(name);
      return id === undefined ? [] : [[row, id] as const];
    }),
  );
  const owners = found.flat();
  if (owners.length === 0) return new Map();
  const ids = [...new Set(owners.map(([, id]) => id))];
  const loaded = (await cases.load(null, ids)).cases.map((each) => ofKind(each, 'record'));
  const withdrawable = new Set(
    loaded.flatMap((each) => (each && mayWithdraw(each.state, known, sending) ? [each.state.id] : [])),
  );
  return new Map(owners.filter(([, id]) => withdrawable.has(id)));
}

/** Whether whoever sends sees a record as its unit does, and it can be withdrawn. */
function mayWithdraw(state: RecordState, { items }: Known, { now, principal }: Sending): boolean {
  const { official, unit, answersFor } = principal;
  if (!unit || !answersFor.provider.includes(state.provider)) return false;
  const viewer = { as: 'provider', unit: state.provider, reader: unit, official } as const;
  const isShown = 'shown' in view(state, viewer, now, items);
  return isShown && next(transitionsOf(state), statusAt(state, now), 'withdraw').ok;
}
