import type { Official } from '../actor.ts';
import type { CatalogItem } from '../catalog/items.ts';
import type { Citation, Filing, Format } from '../formats/format.ts';
import { caseId, homeOf, newRest } from '../ids.ts';
import { fingerprint, type Keys, type SubjectKey, subjectKey } from '../keys/keys.ts';
import { type Fault, fault } from '../texts/said.ts';
import { civilDateOf, endOfDay, type Instant } from '../time/civil.ts';
import { periodEnd } from '../time/period.ts';
import { decisionNames } from './name.ts';
import type { RecordState } from './state.ts';

/** What is the same for every record of a submission. */
export interface FilingContext {
  item: CatalogItem;
  provider: string;
  submission: string;
  official: Official;
  exemption: Citation | null;
  now: Instant;
  deliveryLimitDays: number;
}

/**
 * When a filing's recording period ends, exclusive: the catalog's period from the date of the document, or
 * the end that the provider states, whichever comes first (Art. 8, 36).
 */
export function recordingEnd(item: CatalogItem, filing: Filing): Instant {
  const byCatalog = periodEnd(filing.decidedOn, item.recordingPeriod[filing.untrustworthiness ?? 'general']);
  const byProvider = filing.disclosedUntil ? endOfDay(filing.disclosedUntil) : byCatalog;
  return byProvider < byCatalog ? byProvider : byCatalog;
}

/** What a catalog-conform filing may still not be, seen at the time of its receipt (Art. 10, 36). */
export function timelinessFaults(
  item: CatalogItem,
  { named }: Pick<Format, 'named'>,
  filing: Filing,
  now: Instant,
): Fault[] {
  if (filing.decidedOn > civilDateOf(now)) {
    return [fault(named.decidedOn, 'date-in-future')];
  }
  if (recordingEnd(item, filing) <= now) {
    return [fault(named.decidedOn, 'recording-period-over')];
  }
  return [];
}

/** The identifier that the first release gave to the record of a decision: its name, without a key. */
export function firstReleaseId(item: Pick<CatalogItem, 'id'>, filing: Filing, subject: SubjectKey): string {
  const identity = JSON.stringify([item.id, filing.authority.code, filing.documentNumber]);
  const rest = fingerprint(identity)
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 24);
  return caseId('record', homeOf.subject(subject), rest);
}

/** A new identifier for the record of a filing. */
export const newRecordId = (keys: Keys, filing: Filing, now: Instant, unique: string): string =>
  caseId('record', homeOf.subject(subjectKey(keys, filing.subject)), newRest(now, unique));

/** The record as filed: waiting for its notice where it is adverse and no law exempts it, else in effect (Art. 11). */
export function fileRecord(
  keys: Keys,
  id: string,
  filing: Filing,
  row: number,
  context: FilingContext,
): RecordState {
  const { item, now } = context;
  const needsNotice = item.adverse && context.exemption === null;
  const deliverBy = periodEnd(civilDateOf(now), { days: context.deliveryLimitDays });
  return {
    kind: 'record',
    id,
    subject: subjectKey(keys, filing.subject),
    subjectKind: filing.subject.kind,
    status: needsNotice ? 'notifying' : 'active',
    stalledAt: null,
    item: item.id,
    catalogVersion: item.version,
    provider: context.provider,
    submission: context.submission,
    row,
    filedAt: now,
    untrustworthiness: filing.untrustworthiness,
    endsAt: recordingEnd(item, filing),
    exemption: context.exemption,
    notice: needsNotice
      ? {
          issuedAt: now,
          deliverBy,
          delivered: null,
          endsAt: null,
          replies: { count: 0, bytes: 0 },
          decideBy: null,
          decision: null,
          overdueSince: null,
        }
      : null,
    restrictions: [],
    correctedAt: null,
    cameToNothing: false,
    names: decisionNames(keys, item, filing),
    secret: {
      filing,
      official: context.official,
      earlierReplies: [],
      decisionReasons: null,
      deliveryProof: null,
    },
  };
}
