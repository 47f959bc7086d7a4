/** What the subject is told of an act of the providing unit on a record of theirs (Art. 10, 33). */
import type { Official } from '../actor.ts';
import type { CatalogItem } from '../catalog/items.ts';
import type { NoticeEntry } from '../process/process.ts';
import { type Said, said } from '../texts/said.ts';
import type { Instant } from '../time/civil.ts';
import type { ShownRecord } from '../visibility/show.ts';
import { view } from '../visibility/visibility.ts';
import type { Because } from './commands.ts';
import type { RecordState } from './state.ts';

export const providerActKinds = ['record-corrected', 'record-withdrawn'] as const;
export type ProviderActKind = (typeof providerActKinds)[number];

export interface ProviderActNotice extends Because {
  /** That of the record. */
  id: string;
  kind: ProviderActKind;
  issuedAt: Instant;
  official: Official;
  /** Which of the corrections of the record it tells of, from 1 on; null where the record was withdrawn. */
  number: number | null;
  /** What was changed, by the names of the columns; null where the record was withdrawn. */
  columns: string[] | null;
  howToObject: Said;
  /** As it stands now; null once nothing shows it any more, as where the correction ended it. */
  record: ShownRecord | null;
}

/** Every notice that a record has given of what its provider did, the first one first. */
export const providerActNotices = ({ secret }: RecordState): NoticeEntry[] => [
  ...secret.corrections.map(({ at }, index) => {
    const after = secret.corrections.slice(0, index).filter((each) => each.at === at).length;
    return { kind: 'record-corrected' as const, issuedAt: at, ...(after ? { after } : {}) };
  }),
  ...(secret.withdrawal ? [{ kind: 'record-withdrawn' as const, issuedAt: secret.withdrawal.at }] : []),
];

/**
 * The notice of a kind that a record gave its subject at an instant; null where it gave none. It is told whatever became
 * of the record since: whoever was on record knows that it was withdrawn, and why.
 */
export function showProviderAct(
  state: RecordState,
  { kind, issuedAt, after }: { kind: ProviderActKind; issuedAt: Instant | null; after: number },
  at: Instant,
  items: readonly CatalogItem[],
): ProviderActNotice | null {
  const { corrections, withdrawal } = state.secret;
  const corrected = corrections.filter((each) => each.at === issuedAt)[after];
  const act = kind === 'record-withdrawn' ? withdrawal : corrected;
  if (!act) return null;
  const shown = view(state, { as: 'subject', subject: state.subject }, at, items);
  return {
    id: state.id,
    kind,
    issuedAt: act.at,
    official: act.official,
    document: act.document,
    reason: act.reason,
    number: kind === 'record-corrected' && corrected ? corrections.indexOf(corrected) + 1 : null,
    columns: kind === 'record-corrected' ? (corrected?.columns ?? []) : null,
    howToObject: said('howToObject'),
    record: 'shown' in shown ? shown.shown : null,
  };
}
