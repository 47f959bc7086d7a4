/** What of an application is public: a pledge is made in public (credit repair measures, order 36), and nothing beside it. */
import type { RecordState } from '../record/state.ts';
import type { Instant } from '../time/civil.ts';
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
 * What anybody may read of an application by its identifier: of an organization alone, while it is open or stands granted
 * and its record is in effect; null for everything else. While disclosure of the record is suspended, so is that of what
 * tells that there is one (Art. 5, 34, 36, 53).
 */
export function publishedWord(
  state: ApplicationState,
  record: RecordState,
  at: Instant,
): PublishedWord | null {
  const name = ruleOf(state.kind).published;
  const text = name && state.secret.fields[name];
  const stands = state.status === 'open' || isGranted(state);
  const isInEffect = record.status === 'active' && at < record.endsAt;
  const isPublic =
    record.subjectKind === 'organization' &&
    isInEffect &&
    record.restrictions.every(({ mark }) => mark !== 'suspended');
  if (!text || !stands || !isPublic) return null;
  return { application: state.id, by: record.secret.filing.subjectName, at: state.receivedAt, text };
}
