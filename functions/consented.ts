/** The consents on which records rest, read beside them: nothing more is read where none rests on any. */
import type { ConsentState } from '../shared/consent/state.ts';
import type { Stored } from '../shared/process/change.ts';
import type { RecordState } from '../shared/record/state.ts';
import type { CaseStore } from '../shared/store/store.ts';
import { ofKind } from './cases.ts';

/** Gives of each record the consent on which it rests, as it lies now; null where it rests on none, or it is not there. */
export type ConsentOf = (record: RecordState) => ConsentState | null;

/**
 * Reads the consents of some records, in one round trip after theirs: what was withdrawn before they were read is seen to be
 * so. None of a person is read twice, and records that need none cost nothing.
 */
export async function consentsOf(
  { load }: Pick<CaseStore, 'load'>,
  records: readonly (Stored<RecordState> | null | undefined)[],
): Promise<ConsentOf> {
  const ids = [...new Set(records.flatMap((record) => record?.state.consent?.id ?? []))];
  if (ids.length === 0) return () => null;
  const { cases } = await load(null, ids);
  const found = new Map(cases.map((each, index) => [ids[index], ofKind(each, 'consent')?.state ?? null]));
  return ({ consent }) => (consent && found.get(consent.id)) ?? null;
}

/** The consent on which one record rests, as a command takes it; nothing is read of one that rests on none. */
export async function consentBeside(
  { load }: Pick<CaseStore, 'load'>,
  { consent }: Pick<RecordState, 'consent'>,
): Promise<{ consent?: ConsentState | null }> {
  if (!consent) return {};
  const [found = null] = (await load(null, [consent.id])).cases;
  return { consent: ofKind(found, 'consent')?.state ?? null };
}
