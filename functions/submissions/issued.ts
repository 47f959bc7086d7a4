/** Codes that were issued though their check character does not fit: known once an official has answered for one with its certificate (Art. 7). */
import { isOfIndividualBusiness } from '../../shared/identity/subject-code.ts';
import { homeOf } from '../../shared/ids.ts';
import { type Keys, subjectKey } from '../../shared/keys/keys.ts';
import type { RecordState } from '../../shared/record/state.ts';
import type { CaseStore } from '../../shared/store/store.ts';

/** How many codes are looked for at most: of more, each row is answered for. */
const mostLookedFor = 50;
/** Of how many records of a firm one must stand. */
const among = 20;

/**
 * Those of some codes of organizations of which a record stands: it was filed on a certificate. Taken back, with every record
 * that rests on it, a code is unknown again. To others than the unit that filed it, a code is known once the record is in
 * effect; of individual businesses nothing is said. Else it would tell that there is a record.
 */
export async function knownAsIssued(
  cases: Pick<CaseStore, 'list'>,
  keys: Keys,
  codes: Iterable<string>,
  unit: string | null,
): Promise<ReadonlySet<string>> {
  const asked = [...codes].filter((code) => !isOfIndividualBusiness(code)).slice(0, mostLookedFor);
  const known = await Promise.all(
    asked.map(async (code) => {
      const home = homeOf.subject(subjectKey(keys, { kind: 'organization', code }));
      const { items } = await cases.list(home, 'record', null, among);
      return items.some(({ item: { state } }) => isKnownBy(state, unit));
    }),
  );
  return new Set(asked.filter((_, index) => known[index]));
}

const isKnownBy = (
  { cameToNothing, isDeleted, provider, status }: RecordState,
  unit: string | null,
): boolean => !cameToNothing && !isDeleted && (provider === unit || status === 'active');
