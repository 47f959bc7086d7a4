/** Codes that were issued though their check character does not fit: known once an official has answered for one with its certificate (Art. 7). */
import type { CatalogItem } from '../../shared/catalog/items.ts';
import { isOfIndividualBusiness } from '../../shared/identity/subject-code.ts';
import { homeOf } from '../../shared/ids.ts';
import { type Keys, subjectKey } from '../../shared/keys/keys.ts';
import type { RecordState } from '../../shared/record/state.ts';
import type { CaseStore } from '../../shared/store/store.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { view } from '../../shared/visibility/visibility.ts';

/** How many codes are looked for at most: of more, each row is answered for. */
const mostLookedFor = 50;
/** Of how many records of a firm one must stand. */
const among = 20;

/** For whom codes are looked for, and when. */
interface Asking {
  /** Null for whoever files nothing. */
  unit: string | null;
  at: Instant;
  /** Every version of the items of the catalog. */
  items: readonly CatalogItem[];
}

/**
 * Those of some codes of organizations of which a record stands: it was filed on a certificate. Taken back, with every record
 * that rests on it, a code is unknown again. To others than the unit that filed it, a code is known while a record of it is
 * shown to whoever has to do with it; of individual businesses nothing is said. Else it would tell that there is a record.
 */
export async function knownAsIssued(
  cases: Pick<CaseStore, 'list'>,
  keys: Keys,
  codes: Iterable<string>,
  asking: Asking,
): Promise<ReadonlySet<string>> {
  const asked = [...codes].filter((code) => !isOfIndividualBusiness(code)).slice(0, mostLookedFor);
  const known = await Promise.all(
    asked.map(async (code) => {
      const home = homeOf.subject(subjectKey(keys, { kind: 'organization', code }));
      const { items } = await cases.list(home, 'record', null, among);
      return items.some(({ item: { state } }) => isKnownTo(asking, state));
    }),
  );
  return new Set(asked.filter((_, index) => known[index]));
}

function isKnownTo({ unit, at, items }: Asking, state: RecordState): boolean {
  const { cameToNothing, id, isDeleted, provider } = state;
  if (provider === unit) return !cameToNothing && !isDeleted;
  return 'shown' in view(state, { as: 'joint-response', unit: unit ?? '', record: id }, at, items);
}
