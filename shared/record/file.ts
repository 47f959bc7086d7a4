import type { Official } from '../actor.ts';
import { disclosesClass, ownLeast } from '../catalog/disclosure.ts';
import type { CatalogItem, CitedProvision } from '../catalog/items.ts';
import { recordedFor } from '../catalog/period.ts';
import type { AnsweredDoubt } from '../formats/doubts.ts';
import { type Filing, type Format, protectionOf } from '../formats/format.ts';
import { caseId, homeOf, newRest } from '../ids.ts';
import { fingerprint, type Keys, type SubjectKey, subjectKey } from '../keys/keys.ts';
import { isAlarm } from '../prohibited/alarms.ts';
import type { ParameterValues } from '../regulation.ts';
import { type Fault, fault } from '../texts/said.ts';
import { civilDateOf, endOfDay, type Instant } from '../time/civil.ts';
import type { HolidayCalendar } from '../time/holidays.ts';
import { lastDay, periodEnd } from '../time/period.ts';
import { endFrom } from '../time/period-to-act.ts';
import { filedSecret } from './filed-secret.ts';
import { unheard, unheardYet } from './hearing.ts';
import { licenceFiled } from './licence.ts';
import { decisionNames } from './name.ts';
import type { Exemption, RecordState, RestsOn } from './state.ts';

/** The periods of a deployment that a record is filed under, as they were when its submission came in. */
export type FilingPeriods = Pick<
  ParameterValues,
  'deliveryLimitDays' | 'noticePeriodDays' | 'exemptionReviewDays'
>;

/** What is the same for every record of a submission. */
export interface FilingContext extends FilingPeriods {
  item: CatalogItem;
  provider: string;
  /** The codes of the authorities under which the provider has filed. */
  authorities: readonly string[];
  submission: string;
  official: Official;
  /** Who else brought it: who sent it, or answered for it before it came back. */
  sentBy?: readonly Official[];
  /** What they say to the doubts of its row. */
  answered: AnsweredDoubt[];
  exemption: CitedProvision | null;
  /** What its subject consented to; left out where it needs no consent. */
  consent?: RestsOn | undefined;
  now: Instant;
  /** The calendars of holidays that are in effect then. */
  calendars: readonly HolidayCalendar[];
}

/**
 * When a filing's recording period ends, exclusive: the catalog's period from the date of the document, or
 * the end that the provider states, whichever comes first (Art. 8, 36).
 */
export function recordingEnd(item: CatalogItem, filing: Filing): Instant {
  const byCatalog = periodEnd(filing.decidedOn, recordedFor(item.recordingPeriod, filing.untrustworthiness));
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

/** The items of the first release: of any other it put nothing on record. */
const firstReleaseItems = ['administrative-penalties', 'serious-untrustworthiness-designations'];

/** The identifier that the first release gave to the record of a decision: its name, without a key. Null where it gave none. */
export function firstReleaseId(
  item: Pick<CatalogItem, 'id'>,
  filing: Filing,
  subject: SubjectKey,
): string | null {
  if (!firstReleaseItems.includes(item.id)) return null;
  const identity = JSON.stringify([item.id, filing.authority.code, filing.documentNumber]);
  const rest = fingerprint(identity)
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 24);
  return caseId('record', homeOf.subject(subject), rest);
}

/** A new identifier for the record of a filing. */
export const newRecordId = (keys: Keys, filing: Filing, now: Instant, unique: string): string =>
  caseId('record', homeOf.subject(subjectKey(keys, filing.subject)), newRest(now, unique));

/** The subject is told at once, so the period to reply runs from that day (Art. 11). */
function exemptedBy(
  { law, article }: CitedProvision,
  { now, calendars, noticePeriodDays, exemptionReviewDays }: FilingContext,
): Exemption {
  const today = civilDateOf(now);
  const countedTo = lastDay(today, { days: noticePeriodDays });
  return {
    law,
    article,
    hearing: unheard({ endsAt: endFrom(countedTo, calendars), countedTo }),
    reviewBy: periodEnd(today, { days: exemptionReviewDays }),
    review: null,
  };
}

/** Whether the official who files it overrode an alarm, so that supervision sees to it, within the days of an exemption's. */
const overriddenBy = ({
  answered,
  now,
  exemptionReviewDays,
}: FilingContext): Pick<RecordState, 'overridden'> =>
  answered.some(isAlarm)
    ? { overridden: { reviewBy: periodEnd(civilDateOf(now), { days: exemptionReviewDays }), review: null } }
    : {};

/** The record as filed: waiting for its notice where it is adverse and no law exempts it, else in effect (Art. 11). */
export function fileRecord(
  keys: Keys,
  id: string,
  filing: Filing,
  row: number,
  context: FilingContext,
): RecordState {
  const { item, now } = context;
  const needsNotice = item.noticeBefore && context.exemption === null;
  const deliverBy = () => periodEnd(civilDateOf(now), { days: context.deliveryLimitDays });
  return {
    kind: 'record',
    id,
    subject: subjectKey(keys, filing.subject),
    subjectKind: filing.subject.kind,
    protectedAs: protectionOf(filing),
    isOpen: item.openForOrganizations && disclosesClass(item, filing, now),
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
    exemption: context.exemption && exemptedBy(context.exemption, context),
    notice: needsNotice ? { issuedAt: now, deliverBy: deliverBy(), delivered: null, ...unheardYet } : null,
    restrictions: [],
    correctedAt: null,
    isDeleted: false,
    cameToNothing: false,
    owed: null,
    expunging: null,
    expunged: null,
    ...(context.consent ? { consent: context.consent } : {}),
    ...overriddenBy(context),
    ...ownLeast(item),
    ...licenceFiled(keys, item, filing),
    names: decisionNames(keys, item, filing, context.authorities),
    secret: filedSecret({
      filing,
      official: context.official,
      answered: context.answered,
      ...(context.sentBy?.length ? { sentBy: [...context.sentBy] } : {}),
    }),
  };
}
