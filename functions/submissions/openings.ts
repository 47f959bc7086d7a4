/** The records that the rows of a submission become, the same at every attempt: all of it comes from the submission as received. */
import type { Official } from '../../shared/actor.ts';
import { folded, isSameOfficial } from '../../shared/authority/same-official.ts';
import type { Catalog } from '../../shared/catalog/catalog.ts';
import type { CatalogItem } from '../../shared/catalog/items.ts';
import type { AnsweredDoubt } from '../../shared/formats/doubts.ts';
import { contentKeysOf } from '../../shared/keys/content-key.ts';
import type { Keys } from '../../shared/keys/keys.ts';
import { opening } from '../../shared/process/change.ts';
import { allLatest } from '../../shared/publication/list.ts';
import { type FilingContext, fileRecord, firstReleaseId } from '../../shared/record/file.ts';
import { recordProcess } from '../../shared/record/process.ts';
import type { FiledRecord } from '../../shared/store/store.ts';
import type { SubmissionState } from '../../shared/submission/state.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { authoritiesUntil } from '../../shared/units/register.ts';
import type { Payload } from './payload.ts';

/** The opening of the record of each row for which somebody answers. */
export function openings(
  keys: Keys,
  { item, calendars, units }: { item: CatalogItem } & Pick<Catalog, 'calendars' | 'units'>,
  submission: SubmissionState,
  payload: Payload,
): FiledRecord[] {
  const { provider, id } = submission;
  const { exemption, periods } = payload;
  const keyOf = contentKeysOf(Buffer.from(payload.seed, 'base64'));
  const context = { item, provider, submission: id, exemption, ...periods };
  const answered = answeredRows(submission, payload);
  const inForce = publishedAt(units, calendars, provider);
  return payload.filings.flatMap(({ row, filing, consent }) => {
    const found = answered.get(row);
    if (!found) return [];
    const { record, official, at, sentBy, answered: toDoubts } = found;
    const state = fileRecord(keys, record, filing, row, {
      ...context,
      consent,
      official,
      sentBy,
      answered: toDoubts,
      now: at,
      ...inForce(at),
    });
    const event = {
      type: 'RecordFiled',
      data: { submission: id, row, ...(consent ? { consent: consent.id } : {}) },
    } as const;
    const by = { as: 'official' as const, unit: provider, official, capacity: 'provider' as const };
    const opens = opening(recordProcess, state, event, at, by);
    if (!opens.ok) throw new Error('A row is filed by whom its submission does not name.');
    return [
      {
        change: opens.value,
        contentKey: keyOf(record),
        firstReleaseId: firstReleaseId(item, filing, state.subject),
      },
    ];
  });
}

/** What was published by the instant of a row, and by no later one: that would make another record at another attempt. Most rows share one. */
function publishedAt(units: Catalog['units'], calendars: Catalog['calendars'], provider: string) {
  const known = new Map<Instant, Pick<FilingContext, 'calendars' | 'authorities'>>();
  return (at: Instant) => {
    const found = known.get(at) ?? {
      calendars: allLatest(calendars, at),
      authorities: authoritiesUntil(units, provider, at),
    };
    known.set(at, found);
    return found;
  };
}

/** A row for which somebody answers: as what it is filed, by whom, and when. */
interface Answered {
  record: string;
  official: Official;
  at: Instant;
  /** Who else brought it: who sent it, or answered for it before it came back. */
  sentBy: Official[];
  /** What they say to its doubts. */
  answered: AnsweredDoubt[];
}

/**
 * The rows that are on their way into the register, each with who answers for it. What waits, or is there, is none: what was
 * recorded beside rows that waited may have come to nothing since.
 */
function answeredRows(
  { confirmations, receivedAt, recordedAt, secret }: SubmissionState,
  payload: Pick<Payload, 'official'>,
): Map<number, Answered> {
  const sent = payload.official && { official: payload.official, at: receivedAt };
  const confirmed = new Map(confirmations.flatMap((each) => each.rows.map((row) => [row, each] as const)));
  const first = secret.sentBy ?? payload.official;
  const senders = (row: number, by: Official): Official[] => {
    const answered = confirmations.flatMap((each) => (each.rows.includes(row) ? [each.official] : []));
    const all = new Map(
      [...(first ? [first] : []), ...answered].map((each) => [folded(each.id), each] as const),
    );
    return [...all.values()].filter((each) => !isSameOfficial(each, by));
  };
  return new Map(
    secret.rows.flatMap((row) => {
      if (row.result !== 'accepted' && row.result !== 'confirmed') return [];
      if (row.result === 'accepted' && recordedAt !== null) return [];
      const by = row.result === 'confirmed' ? confirmed.get(row.row) : sent;
      const answered = row.result === 'confirmed' ? row.answered : [];
      if (!by) return [];
      const { official, at } = by;
      return [[row.row, { record: row.record, official, at, sentBy: senders(row.row, official), answered }]];
    }),
  );
}
