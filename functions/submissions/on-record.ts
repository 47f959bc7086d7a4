/** What is on record already of what is filed: one decision is on record once (Art. 10). */
import type { CatalogItem } from '../../shared/catalog/items.ts';
import type { Format } from '../../shared/formats/format.ts';
import type { Stored } from '../../shared/process/change.ts';
import { isBehind } from '../../shared/process/loss.ts';
import { isKeptWhileAsked, isNameless, keptBy } from '../../shared/record/kept.ts';
import { readOtherwise } from '../../shared/record/otherwise.ts';
import type { RecordState } from '../../shared/record/state.ts';
import type { CaseStore, FiledRecord } from '../../shared/store/store.ts';
import type { OnRecord } from '../../shared/submission/state.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { view } from '../../shared/visibility/visibility.ts';
import { ofKind } from '../cases.ts';

type Cases = Pick<CaseStore, 'insert' | 'load' | 'write'>;

/** By the identifiers of filings that are no records the record in which their decision is; null where it is on its way. */
type Standing = Map<string, Stored<RecordState> | null>;

/**
 * Inserts filed records; gives those whose decision is on record in another, each with that. One that came to nothing
 * owns no decision, but where a mark keeps it: where one still has the name, it is let go, and the filing goes in.
 */
export async function insertFiled(cases: Cases, records: FiledRecord[]): Promise<Standing> {
  const standing = await standingIn(cases, await cases.insert(records));
  const over = new Map(
    [...standing].flatMap(([id, other]) => (other && isNameless(other.state) ? [[id, other]] : [])),
  );
  if (over.size === 0) return standing;
  const owners = new Map([...over.values()].map(({ state }) => [state.id, state.names]));
  // Each for itself: a transaction takes a hundred, and where one loses a race the others are let go all the same.
  for (const [from, names] of owners) await cases.write({ changes: [], freed: [{ from, names }] }, null);
  const again = records
    .filter(({ change }) => over.has(change.state.id))
    // Of the first release the identifier is the name, which nothing lets go.
    .map((each) => ({ ...each, firstReleaseId: null }));
  const taken = await standingIn(cases, await cases.insert(again));
  return new Map([...[...standing].filter(([id]) => !over.has(id)), ...taken]);
}

/** How many records are read at once: as large as each may be, one answer holds them. */
const together = 25;

/** The records in which decisions are, by the identifiers of the filings that they are no part of. */
async function standingIn(cases: Cases, owners: ReadonlyMap<string, string>): Promise<Standing> {
  const ids = [...new Set(owners.values())];
  const found = new Map<string, Stored<RecordState> | null>();
  for (let start = 0; start < ids.length; start += together) {
    const part = ids.slice(start, start + together);
    const { cases: loaded } = await cases.load(null, part);
    for (const [index, id] of part.entries()) found.set(id, ofKind(loaded[index], 'record'));
  }
  // Whoever claims a name writes its case right behind it: until then there is nothing to read.
  return new Map([...owners].map(([id, owner]) => [id, found.get(owner) ?? null]));
}

/** How many columns an answer names at most, of those that stand otherwise. */
const mostNamed = 8;

/** By what is compared: the words of the format, and what `view` asks. */
interface Comparing {
  format: Pick<Format, 'columnOf' | 'named'>;
  items: readonly CatalogItem[];
  now: Instant;
}

/**
 * How a decision is on record: as it was filed now, with what stands there otherwise, deleted or repaired. What is kept
 * from its unit's systems, or needs a consent that it does not rest on, is compared with nothing: a nightly export would read it out field by field (Art. 34, 35, 53).
 */
export function howOnRecord(
  row: number,
  filed: { provider: string; secret: Pick<RecordState['secret'], 'filing'> },
  other: Stored<RecordState> | null,
  { format, items, now }: Comparing,
): OnRecord {
  if (!other) return { row, as: 'filed', fields: [] };
  const { state } = other;
  if (state.isDeleted) return { row, as: 'deleted', fields: [] };
  if (!isKeptWhileAsked(state) && !isBehind(state) && keptBy(state) === 'repaired') {
    return { row, as: 'repaired', fields: [] };
  }
  // Whoever files for the authority may have its duties from the unit that did before.
  const as = { as: 'provider', unit: state.provider, reader: filed.provider, official: null } as const;
  const sight = view(state, as, now, items);
  if ('withheld' in sight) return { row, as: 'filed', fields: [] };
  const fields = readOtherwise(state.secret.filing, filed.secret.filing)
    // What only another version of the format knows is not said in this one's words.
    .flatMap((key) => format.columnOf(key) ?? [])
    // The number of the decision is the same, however it is written.
    .filter((name) => name !== format.named.documentNumber)
    .slice(0, mostNamed);
  return { row, as: fields.length ? 'otherwise' : 'filed', fields };
}
