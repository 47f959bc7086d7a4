import type { Official } from '../actor.ts';
import type { CatalogItem } from '../catalog/items.ts';
import type { ConsentState } from '../consent/state.ts';
import type { EventWords } from '../history/entry.ts';
import type { Stored } from '../process/change.ts';
import type { UntrustworthinessClass } from '../regulation.ts';
import { repairFrom } from '../repair/conditions.ts';
import { type Said, said } from '../texts/said.ts';
import { type CivilDate, type Instant, lastDayBefore } from '../time/civil.ts';
import { type ShownProvision, type ShownRecord, showProvision } from '../visibility/show.ts';
import type { Viewer } from '../visibility/viewer.ts';
import { view } from '../visibility/visibility.ts';
import { decisionOwedBy, hearingOf } from './hearing.ts';
import type { NamedCalendar, RecordState, RecordStatus, ReplyOutcome } from './state.ts';

export const recordNoticeKinds = ['notice-before-listing', 'listed-under-exemption'] as const;

/** A notice as its subject, its provider and the handler see it (Art. 11, 22; decision and repair notice together). */
export interface RecordNotice {
  id: string;
  kind: (typeof recordNoticeKinds)[number];
  version: number;
  status: RecordStatus;
  issuedAt: Instant;
  deliveredOn: CivilDate | null;
  /** Until when the subject may reply, exclusive; null until delivered. */
  replyUntil: Instant | null;
  replyLastDay: CivilDate | null;
  /** That a calendar moved that day after it had been said: which day was said before. Null where none did. */
  recounted: { at: Instant; lastDayBefore: CivilDate; calendar: NamedCalendar | null } | null;
  replyCount: number;
  /** Null in a list: a notice that is read by itself has them. */
  replies: { at: Instant; text: string }[] | null;
  decideBy: Instant | null;
  decideLastDay: CivilDate | null;
  overdue: boolean;
  decision: { at: Instant; outcome: ReplyOutcome; official: Official; reasons: string | null } | null;
  exemption: ShownProvision | null;
  untrustworthiness: UntrustworthinessClass | null;
  lastDay: CivilDate;
  repairFrom: CivilDate | null;
  howTo: { reply: Said; object: Said; repair: Said };
  record: ShownRecord | null;
}

/** What its subject may do; how it is repaired where there is no waiting period, as well (NDRC order 36 of 2025). */
const howTo = (state: RecordState) => ({
  reply: said(state.notice ? 'howToReply' : 'howToReplyUnderExemption'),
  object: said('howToObject'),
  repair: said(state.untrustworthiness && repairFrom(state) === null ? 'howToRepairAtOnce' : 'howToRepair'),
});

/**
 * The notice of a record for a viewer; null where it has none or the viewer may not see the record.
 * @param words what was said in the events of the record; null in a list
 * @param consent the one on which the record rests, as it lies now; null where it rests on none
 */
export function showRecordNotice(
  { state, seq }: Stored<RecordState>,
  words: readonly EventWords[] | null,
  viewer: Viewer,
  at: Instant,
  items: readonly CatalogItem[],
  consent: ConsentState | null = null,
): RecordNotice | null {
  const shown = view(state, viewer, at, items, consent);
  const hearing = hearingOf(state);
  if (!('shown' in shown) || !hearing) return null;
  const { notice, exemption, secret } = state;
  const { endsAt, recounted, replies, decideBy, decision } = hearing;
  const owedBy = decisionOwedBy(state);
  return {
    id: state.id,
    kind: notice ? 'notice-before-listing' : 'listed-under-exemption',
    version: seq,
    status: state.status,
    issuedAt: notice?.issuedAt ?? state.filedAt,
    deliveredOn: notice?.delivered?.on ?? null,
    replyUntil: endsAt,
    replyLastDay: endsAt && lastDayBefore(endsAt),
    recounted: recounted && {
      at: recounted.at,
      lastDayBefore: lastDayBefore(recounted.said),
      calendar: recounted.calendar,
    },
    replyCount: replies.count,
    replies: words && [...secret.earlierReplies, ...repliesIn(words)],
    decideBy,
    decideLastDay: decideBy && lastDayBefore(decideBy),
    overdue: owedBy !== null && at >= owedBy,
    decision: decision && { ...decision, reasons: secret.decisionReasons },
    exemption: exemption && showProvision(exemption),
    untrustworthiness: state.untrustworthiness,
    lastDay: lastDayBefore(state.endsAt),
    repairFrom: repairFrom(state),
    howTo: howTo(state),
    record: shown.shown,
  };
}

/** Replies of this release: their words lie with the events that brought them. */
const repliesIn = (words: readonly EventWords[]) =>
  words
    .filter(({ type, data }) => type === 'ReplyReceived' && 'bytes' in data)
    .map(({ at, secret }) => ({ at, text: String(secret.text) }));
