/** Records what rests on a consent: never after it was withdrawn, whoever was at it at the same moment (Art. 15, 16). */
import type { CatalogItem } from '../../shared/catalog/items.ts';
import { allowsFiling } from '../../shared/consent/state.ts';
import { homeOf } from '../../shared/ids.ts';
import type { Stored } from '../../shared/process/change.ts';
import { isNameless } from '../../shared/record/kept.ts';
import type { RecordState } from '../../shared/record/state.ts';
import type { CaseStore, FiledRecord } from '../../shared/store/store.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { ofKind } from '../cases.ts';
import { endingOf } from '../consents/end.ts';

type Cases = Pick<CaseStore, 'load' | 'names' | 'write'>;

/** What became of a filing: it is a record, its decision is in another, or nobody consents to it any more. */
type Became = 'filed' | 'unconsented' | { standing: Stored<RecordState> | null };

export interface UnderConsent {
  /** By the identifiers of filings that are no records the record in which their decision is. */
  standing: Map<string, Stored<RecordState> | null>;
  unconsented: ReadonlySet<string>;
}

/** What an item asks of the consents under which its records are taken. */
type Asking = Pick<CatalogItem, 'scopeOfUse'> & { kinds: NonNullable<CatalogItem['consent']> };

/**
 * Inserts filed records that need a consent, each in a transaction that asks that the consent is as it was read: of a
 * withdrawal and a recording at once one is first, and after the withdrawal nothing is recorded. Doing it again with the
 * same records changes nothing, also where the consent ended since.
 */
export async function insertUnderConsent(
  cases: Cases,
  records: readonly FiledRecord[],
  asking: Asking,
  now: Instant,
): Promise<UnderConsent> {
  const standing: UnderConsent['standing'] = new Map();
  const unconsented = new Set<string>();
  for (const record of records) {
    const { id } = record.change.state;
    const became = await inserted(cases, record, asking, now);
    if (became === 'unconsented') unconsented.add(id);
    else if (became !== 'filed') standing.set(id, became.standing);
  }
  return { standing, unconsented };
}

const attempts = 8;

async function inserted(
  cases: Cases,
  { change }: FiledRecord,
  { kinds, scopeOfUse }: Asking,
  now: Instant,
): Promise<Became> {
  const { state } = change;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const [lies, rests = null] = (
      await cases.load(null, [state.id, ...(state.consent ? [state.consent.id] : [])])
    ).cases;
    // An earlier attempt put it there, while the consent held.
    if (lies) return 'filed';
    const consent = ofKind(rests, 'consent');
    const filed = { subject: state.subject, unit: state.provider, kinds, scopeOfUse };
    if (!consent || !allowsFiling(consent.state, filed, now)) return 'unconsented';
    const written = await cases.write({ changes: [change], unchanged: [consent] }, null);
    if (written.ok) return 'filed';
    if (written.conflict !== 'taken') continue;
    const other = await owning(cases, state, now);
    if (other !== 'nobody') return { standing: other };
  }
  throw new Error('Others are at these records: it is tried again.');
}

/** The record that has a name of a decision; null where it is on its way. One that came to nothing lets it go. */
async function owning(
  cases: Cases,
  { subject, names }: RecordState,
  now: Instant,
): Promise<Stored<RecordState> | null | 'nobody'> {
  for (const name of names) {
    const owner = (await cases.names(homeOf.subject(subject), name)).get(name);
    if (owner === undefined) continue;
    const other = ofKind((await cases.load(null, [owner])).cases[0], 'record');
    if (!other) return other;
    // One whose consent is over is over with it, before the sweep has been.
    const { consent: rests } = other.state;
    const lies = rests && ofKind((await cases.load(null, [rests.id])).cases[0], 'consent');
    const ending = rests ? endingOf(other, lies?.state ?? null, now) : null;
    if (ending && (await cases.write({ changes: [ending] }, null)).ok) return 'nobody';
    if (!isNameless(other.state)) return other;
    await cases.write({ changes: [], freed: [{ from: owner, names: other.state.names }] }, null);
  }
  return 'nobody';
}
