/** What of an application is public: a pledge is made in public (credit repair measures, order 36), and nothing beside it. */
import type { CatalogItem } from '../catalog/items.ts';
import { isBehind, isExpungingLost } from '../process/loss.ts';
import type { RecordState } from '../record/state.ts';
import type { Instant } from '../time/civil.ts';
import { view } from '../visibility/visibility.ts';
import { wordingFor } from './expunged.ts';
import { ruleOf } from './rules.ts';
import { type ApplicationState, isGranted } from './state.ts';

/** What an organization said in public, and when. */
export interface PublishedWord {
  application: string;
  by: string;
  at: Instant;
  text: string;
}

/**
 * What anybody may read of an application by its identifier, while it is open or stands granted: only where everybody may
 * see the record, or might, were it not for this very application; so of no natural person, of nothing that is not public,
 * has ended or is suspended. It would tell that there is a record (Art. 5, 34, 36, 53). Null for everything else.
 */
export function publishedWord(
  state: ApplicationState,
  record: RecordState,
  at: Instant,
  items: readonly CatalogItem[],
): PublishedWord | null {
  const name = ruleOf(state.kind).published;
  const text = name && state.secret.fields[name];
  const stands = state.status === 'open' || isGranted(state);
  const restrictions = record.restrictions.filter(({ application }) => application !== state.id);
  const sight = view({ ...record, restrictions }, { as: 'public' }, at, items);
  // Whether it is open, or its words were destroyed, nobody knows for certain while events of it are lost.
  const isKept = isBehind(state) || isExpungingLost(state) || wordingFor(state, 'others') !== 'as-written';
  if (!text || isKept || !stands || !('shown' in sight)) return null;
  // Not by which pledge on record: that one is missing there would tell of a breach that is kept from everybody.
  return { application: state.id, by: sight.shown.subjectName, at: state.receivedAt, text };
}
