/**
 * Who saw which record when, and when it turned out wrong, as the answers that left the door say it: whom the city must
 * have told to stop using what they saw. Kept apart from the access list, which is held against it.
 */
import { readCaseId } from '../../../shared/ids.ts';
import { clocksApartMs, day } from './calendar.ts';
import type { Done } from './door.ts';
import type { Ledger } from './ledger.ts';

/** A look by which a record left to a unit, or perhaps did: nobody knows of a function that died over it. */
interface Sighting {
  unit: string;
  fromMs: number;
  toMs: number;
  sure: boolean;
}

export type Because = 'corrected' | 'deleted' | 'withdrawn' | 'repaired';

/** That a record was wrong until then. */
export interface WrongFacts {
  record: string;
  because: Because;
  fromMs: number;
  toMs: number;
  /** The units by which and for which it was changed. */
  by: readonly string[];
}

/** Who saw a version two years before it turned out wrong is told (Art. 33): with a leap day, and what clocks are apart. */
const lastYears = { surely: 729 * day, perhaps: 732 * day } as const;

const ofPlatform = new Set(['management-body', 'supervision', 'credit-department', 'operations']);

/** The routes by which units see a record that is named in the path. */
const naming = new Set(['GET /v1/records/{id}', 'GET /v1/notices/{id}']);

export class Sightings {
  /** Hears of each change that says that what was seen before is not to be used. */
  onWrong: (ledger: Ledger, wrong: WrongFacts, count: number) => void = () => {};
  private readonly ledgers: readonly Ledger[];
  private readonly seen = new Map<string, Sighting[]>();
  private readonly wrong = new Map<string, readonly WrongFacts[]>();
  /** Since when what is decided on a case may have been carried out. */
  private readonly triedMs = new Map<string, number>();
  /** The requests that are known to have changed something: one that comes again changes nothing. */
  private readonly carriedOut = new Set<string>();

  constructor(ledgers: readonly Ledger[]) {
    this.ledgers = ledgers;
  }

  /** The changes of a record by which what was seen of it before is not to be used, in their order. */
  changesOf = (record: string): readonly WrongFacts[] => this.wrong.get(record) ?? [];

  /** The units to which a version before a change surely left, and that it was not changed by. */
  surelyToTell({ record, fromMs, by }: WrongFacts): string[] {
    const before = (this.seen.get(record) ?? []).filter(
      ({ sure, toMs }) => sure && toMs < fromMs && toMs > fromMs - lastYears.surely,
    );
    return [...new Set(before.map(({ unit }) => unit))].filter((unit) => !by.includes(unit));
  }

  /** Whether a version before a change may have left to a unit that is to be told. */
  mayBeTold = (unit: string, { record, toMs, by }: WrongFacts): boolean =>
    !by.includes(unit) &&
    (this.seen.get(record) ?? []).some(
      (each) => each.unit === unit && each.fromMs <= toMs && each.fromMs > toMs - lastYears.perhaps,
    );

  heard(done: Done): void {
    const { method, path } = done.request;
    const route = `${method} ${path}`;
    if (method === 'POST' && route !== 'POST /v1/inquiries') this.changed(route, done);
    else if (done.as.unit && !ofPlatform.has(done.as.unit)) this.looked(route, done);
  }

  private looked(route: string, { as: { unit }, request, fromMs, toMs, answer }: Done): void {
    const saw = (record: string, sure: boolean) =>
      this.seen.set(record, [...(this.seen.get(record) ?? []), { unit, fromMs, toMs, sure }]);
    if (!answer) {
      for (const record of this.perhaps(route, request.id)) saw(record, false);
      return;
    }
    if (answer.status !== 200) return;
    if (naming.has(route)) saw(request.id ?? '', true);
    if (route !== 'POST /v1/inquiries' && route !== 'GET /v1/joint-responses/{id}') return;
    const { records = [], target = null } = JSON.parse(answer.body);
    for (const { id } of [...records, ...(target ? [target] : [])]) saw(id, true);
  }

  /** What may have left where nobody knows what did. */
  private perhaps(route: string, id: string | undefined): string[] {
    if (naming.has(route)) return [id ?? ''];
    return route === 'POST /v1/inquiries' || route === 'GET /v1/joint-responses/{id}'
      ? this.ledgers.flatMap(({ records }) => [...records.keys()])
      : [];
  }

  private changed(route: string, { as, request, fromMs, toMs, answer }: Done): void {
    const what = `${route} ${request.id}`;
    const event = request.event();
    const sinceMs = Math.min(this.triedMs.get(what) ?? fromMs, fromMs);
    if (!answer) this.triedMs.set(what, sinceMs);
    if (answer?.status !== 201) return;
    const because = becauseOf(route, JSON.parse(event.body ?? '{}'));
    const key = `${what} ${event.headers['idempotency-key']}`;
    if (!because || this.carriedOut.has(key)) return;
    this.carriedOut.add(key);
    const isOfCase = route.includes('/objections/') || route.includes('/expungements/');
    const record = isOfCase ? JSON.parse(answer.body).record : request.id;
    if (!record) return;
    const ledger = this.ledgerOf(record);
    const known = this.changesOf(record);
    // Of what is deleted nothing is left to delete.
    if (!ledger || (because === 'deleted' && known.some((each) => each.because === 'deleted'))) return;
    const { provider = '' } = ledger.records.get(record) ?? {};
    const by = ofPlatform.has(as.unit) ? [] : [as.unit, provider];
    this.turnedOut(ledger, { record, because, fromMs: sinceMs, toMs, by });
  }

  /** That what was seen of a record before is not to be used: of a repair its people say so, once they know that it was. */
  turnedOut(ledger: Ledger, wrong: WrongFacts): void {
    const known = this.changesOf(wrong.record);
    this.wrong.set(wrong.record, [...known, wrong]);
    this.onWrong(ledger, wrong, known.length + 1);
  }

  private ledgerOf(record: string): Ledger | undefined {
    const home = readCaseId(record)?.home;
    return this.ledgers.find(({ subject }) => subject.key === home?.key);
  }
}

/** What a request that was carried out makes of a record; null where what was seen of it may go on being used. */
function becauseOf(route: string, { outcome }: { outcome?: string }): Because | null {
  switch (route) {
    case 'POST /v1/records/{id}/corrections':
      return 'corrected';
    case 'POST /v1/records/{id}/withdrawals':
      return 'withdrawn';
    case 'POST /v1/notices/{id}/decisions':
      return outcome === 'withdraw' ? 'withdrawn' : null;
    case 'POST /v1/objections/{id}/decisions':
      return outcome === 'corrected' || outcome === 'deleted' ? outcome : null;
    case 'POST /v1/expungements/{id}/decisions':
      // Whoever saw it is told as where it is deleted.
      return outcome === 'expunge' ? 'deleted' : null;
    default:
      return null;
  }
}

/** Whether an instant may be that of a change, as a machine's clock has it. */
export const isOf = (at: string, { fromMs, toMs }: WrongFacts): boolean =>
  Date.parse(at) >= fromMs - clocksApartMs && Date.parse(at) <= toMs + clocksApartMs;
