/** An authority's clerk submits what was decided, and waits until it is recorded (Art. 10). */

import type { Client } from '../../../client/src/index.ts';
import { file } from '../../../local/acts/file.ts';
import { readRecord } from '../../../local/acts/read.ts';
import type { CatalogItem } from '../../../shared/catalog/items.ts';
import { addDays } from '../../../shared/time/civil.ts';
import type { Chance } from '../chance.ts';
import { Broken, holds } from '../invariants/broken.ts';
import { dateOf, day, endAfterDays, endAfterMonths, endOf, endToAct, second } from '../people/calendar.ts';
import { machine, provider, providers } from '../people/callers.ts';
import { mayComeToNothing, type RecordFacts } from '../people/ledger.ts';
import { keptBecause, unmarked } from '../people/marks.ts';
import {
  commendation,
  designation,
  doubtful,
  type Filed,
  monthsUnder,
  penalty,
  prohibited,
  prohibitedWays,
  writtenOtherwise,
} from '../people/rows.ts';
import { overrideTale, sendOverAlarm } from './alarm.ts';
import { type Settled, submitRow } from './submission.ts';
import type { Tale } from './tale.ts';
import { sendToWait, type Waits } from './waiting.ts';

/** What an authority decided about somebody, as it is to be filed. */
export interface Decided {
  filed: Filed;
  provider: string;
  exempt: boolean;
  decidedOn: string;
  /** The end that the provider states, if it states one. */
  until: string | null;
}

/** Files one decision about the subject. Null where it was lawfully sent back. */
export async function fileRecord(
  tale: Tale,
  decision: (tale: Tale, chance: Chance) => Decided,
): Promise<RecordFacts | null> {
  if (tale.acts('as a version is deployed', 0.1)) await untilDeployment(tale);
  else if (tale.acts('as a version takes effect', 0.2)) await untilEffect(tale);
  await tale.notAtMidnight();
  const decided = decision(tale, tale.chance('decision'));
  const unlawful = tale.acts('prohibited', 0.08);
  const foreign = tale.acts('of another authority', 0.1);
  tale.ledger.pending++;
  try {
    if (foreign) await fileForeign(tale, decided);
    return unlawful ? await fileProhibited(tale, decided) : await fileLawful(tale, decided);
  } finally {
    tale.ledger.pending--;
    tale.city.changed(tale.ledger);
  }
}

/** Whoever decided it files it, or the unit into which that has been merged. */
const asItIsFiled = (tale: Tale, decided: Decided): Decided => ({
  ...decided,
  provider: tale.city.merger.actsFor(decided.provider, tale.nowMs),
});

async function fileProhibited(tale: Tale, given: Decided): Promise<null> {
  const decided = asItIsFiled(tale, given);
  const sent = {
    ...decided,
    filed: prohibited(decided.filed, tale.picks(tale.chance('prohibited how'), prohibitedWays)),
  };
  const [settled] = await submitRow(tale, sent, ['clerk-1']);
  holds(settled?.facts.came === 'back', '6', 'It took a row that names what may not be collected');
  return null;
}

/** Another unit does not put it on record, before whoever decided it does (Art. 8, 10). */
async function fileForeign(tale: Tale, given: Decided): Promise<void> {
  const decided = asItIsFiled(tale, given);
  const by = providers.find((unit) => unit !== decided.provider) ?? decided.provider;
  const [settled] = await submitRow(tale, { ...decided, provider: by, exempt: false }, ['clerk-1']);
  holds(settled?.facts.came === 'back', '13', "It took a row of another authority's decision");
}

/** Nobody is listed at once by an exemption that is not the unit's: nothing is received. */
async function withoutNotice(tale: Tale, { filed, provider: by }: Decided): Promise<void> {
  if (by === 'market-regulation' || !tale.acts('exemption of another unit', 0.2)) return;
  const body = { item: filed.item, exemption: 'food-safety-risk', records: [filed.row] };
  const ask = { as: provider(by), act: (client: Client) => file(client, body) };
  await tale.refused('1', 'exemption of another unit', ask, [422]);
}

async function fileLawful(tale: Tale, given: Decided): Promise<RecordFacts> {
  await withoutNotice(tale, given);
  const clerks = tale.acts('two clerks', 0.15) ? ['clerk-1', 'clerk-2'] : ['clerk-1'];
  const deployed = [tale.city.simulated.deployment.parameters];
  const { decided, settled, isConfirmed, overridden, sentBy } = await asItIsSent(tale, given, clerks);
  deployed.push(tale.city.simulated.deployment.parameters);
  const ids = new Set(settled.flatMap(({ result }) => (result.result === 'accepted' ? [result.record] : [])));
  holds(ids.size === 1, '11', `One decision, submitted by ${clerks.length}, became ${ids.size} records`);
  const [id = ''] = ids;
  const { filedUnder, readBy } = await versionsOf(tale, decided, id, settled);
  const receivedMs = settled.map(({ filedMs }) => filedMs);
  const record: RecordFacts = {
    id,
    class: decided.filed.class,
    decidedOn: decided.decidedOn,
    filedUnder,
    readBy,
    provider: decided.provider,
    filed: decided.filed,
    filedBy: clerks[settled.findIndex(({ result }) => result.result === 'accepted')] ?? '',
    sentBy,
    exempt: decided.exempt,
    endMs: endUnder(decided, filedUnder),
    deliverByMs: receivedMs
      .flatMap((ms) => deployed.map((periods) => endAfterDays(ms, periods.deliveryLimitDays)))
      .sort(ascending),
    replyUntilMs: receivedMs.flatMap((ms) =>
      deployed.flatMap((periods) =>
        tale.city.publications
          .calendarsAround(ms)
          .map((calendars) => endToAct(ms, periods.noticePeriodDays, calendars)),
      ),
    ),
    reviewByMs: receivedMs.flatMap((ms) =>
      deployed.map((periods) => endAfterDays(ms, periods.exemptionReviewDays)),
    ),
    reviewed: false,
    isConfirmed,
    overridden,
    corrected: false,
    readsOtherwise: 'no',
    isSettled: false,
    withdrawnMs: null,
    filedAgain: false,
    isLasting: decided.filed.class === 'designation' && tale.acts('lasting', 0.5),
    recordedMs: tale.nowMs,
    noticeEndMs: null,
    replyEndMs: null,
    moved: [],
    decideByMs: null,
    decision: null,
    deleted: false,
    deletedMs: null,
    ...unmarked(),
  };
  tale.ledger.records.set(record.id, record);
  tale.ledger.acknowledge(record.id, 'RecordFiled');
  if (overridden === 'unseen') tale.aside('override', (aside) => overrideTale(aside, record));
  if (tale.acts('again', 0.3)) tale.aside('again', (aside) => fileAgain(aside, record));
  return record;
}

/** How a decision was sent in the end, and what became of it: over an alarm, answered for once it had waited, or by its clerks. */
async function asItIsSent(
  tale: Tale,
  given: Decided,
  clerks: string[],
): Promise<
  { decided: Decided; settled: Settled[] } & Pick<RecordFacts, 'isConfirmed' | 'overridden' | 'sentBy'>
> {
  const plain = { isConfirmed: false, overridden: 'no', sentBy: null } as const;
  if (tale.acts('over an alarm', 0.1)) {
    const filed = asItIsFiled(tale, given);
    const over = await sendOverAlarm(tale, filed, 'clerk-1');
    if (over)
      return { ...plain, decided: { ...filed, ...over.sent }, settled: [over.settled], overridden: 'unseen' };
  }
  const why = whyItWaits(tale, given);
  const decided = why && asItWaits(asItIsFiled(tale, given), why);
  const sentBy = why === 'doubtful' && tale.acts('answered by another', 0.3) ? 'clerk-4' : null;
  const by = { sends: sentBy ?? 'clerk-1', answers: 'clerk-1' };
  const sent = decided && (await sendToWait(tale, decided, by, why));
  if (sent) return { ...plain, decided, settled: [sent], isConfirmed: why === 'doubtful', sentBy };
  const filed = asItIsFiled(tale, given);
  return { ...plain, decided: filed, settled: await submitRow(tale, filed, clerks) };
}

/** Whether a row waits for an official, and why; null where it does not. Only of a fine something is doubtful. */
function whyItWaits(tale: Tale, { filed }: Decided): Waits | null {
  if (filed.class === 'general' && tale.acts('doubtful', 0.2)) return 'doubtful';
  return tale.acts('by system', 0.15) ? 'by system' : null;
}

const asItWaits = (decided: Decided, why: Waits): Decided =>
  why === 'doubtful' ? { ...decided, filed: doubtful(decided.filed) } : decided;

const ascending = (a: number, b: number) => a - b;

/** What a decision comes back with that is filed once more, by whether its record reads as it was filed. */
const saidOfFiling = {
  no: ['already-filed'],
  perhaps: ['already-filed', 'on-record-otherwise'],
  yes: ['on-record-otherwise'],
} as const;

/** What it comes back with: of what is kept from the unit's systems nothing is compared (Art. 34, 35, 53). */
function expectedOfFiling(record: RecordFacts): readonly string[] {
  if (record.deleted) return ['decision-deleted'];
  const kept = keptBecause(record);
  const said = kept
    ? [kept === 'repaired' ? 'decision-repaired' : 'already-filed']
    : saidOfFiling[record.readsOtherwise];
  // While it is being kept from others, or shown again, nobody can say which was first.
  return record.deciding > 0 ? [...said, ...saidOfFiling.perhaps, 'decision-repaired'] : said;
}

/** Whether a record is over by tomorrow, or its decision would be by a version of its item that is in force by then: what is filed again is judged by that. */
function isOverSoon(
  { city, nowMs }: Tale,
  { endMs, decidedOn, class: of, filedUnder }: RecordFacts,
): boolean {
  const versions = city.publications.within('items', filedUnder.id, nowMs, nowMs + day);
  const ends = versions.map((version) => endAfterMonths(decidedOn, monthsUnder(of, version)));
  return nowMs > Math.min(endMs, ...ends) - day;
}

/**
 * Files the decision once more, weeks later, its number written otherwise now and then: it is on record once, under
 * every name that it has had.
 * @param filed the row, as it was filed where nothing else is said
 */
export async function fileAgain(tale: Tale, record: RecordFacts, filed = record.filed): Promise<void> {
  // Sent once more it would give its alarm again.
  if (record.overridden !== 'no') return;
  await tale.later(tale.chance('when').between(1, 25 * day));
  // What comes to nothing may be filed anew, and would be another record; what is over comes back for that.
  // Where something is doubtful, it is asked before it is known whether it is on record.
  if (
    record.isConfirmed ||
    mayComeToNothing(record, tale.nowMs) ||
    record.filedAgain ||
    isOverSoon(tale, record)
  )
    return;
  const { provider: by, exempt } = record;
  const sent = {
    filed: tale.acts('written otherwise', 0.5) ? writtenOtherwise(filed) : filed,
    provider: tale.city.merger.actsFor(by, tale.nowMs),
    exempt,
  };
  tale.ledger.pending++;
  record.filedAgain = true;
  try {
    const [settled] = await submitRow(tale, sent, ['clerk-3']);
    const codes = settled?.result.result === 'returned' ? settled.result.faults.map(({ code }) => code) : [];
    const expected = expectedOfFiling(record);
    holds(
      expected.some((code) => codes.some((said) => said === code)),
      '11',
      `A decision on record, filed again, comes back for "${codes}"`,
    );
  } finally {
    record.filedAgain = false;
    tale.ledger.pending--;
    tale.city.changed(tale.ledger);
  }
}

/** What speaks against the subject. */
export function adverse(tale: Tale, chance: Chance): Decided {
  const kind = tale.picks(chance, ['general', 'general', 'serious', 'designation', 'designation'] as const);
  const decidedOn = addDays(dateOf(tale.nowMs), -chance.between(0, 10));
  const number = `模〔${tale.name}〕号`;
  const { subject } = tale.ledger;
  const by = kind === 'designation' ? 'market-regulation' : tale.picks(chance, providers);
  // The catalog publishes the exemption for this unit alone.
  const exempt = by === 'market-regulation' && tale.acts('exempt', 0.3);
  if (kind === 'designation') {
    return { filed: designation(subject, number, decidedOn), provider: by, exempt, decidedOn, until: null };
  }
  const until = tale.acts('ends sooner', 0.3) ? addDays(decidedOn, chance.between(40, 340)) : null;
  return {
    filed: penalty(by, subject, kind, number, decidedOn, until),
    provider: by,
    exempt,
    decidedOn,
    until,
  };
}

/** A designation that is in effect at once, as a law exempts it from its notice. */
export function designatedAtOnce(tale: Tale): Decided {
  const decidedOn = dateOf(tale.nowMs);
  const filed = designation(tale.ledger.subject, `模〔${tale.name}〕号`, decidedOn);
  return { filed, provider: 'market-regulation', exempt: true, decidedOn, until: null };
}

/** What speaks for the subject. */
export function commended(tale: Tale, chance: Chance): Decided {
  const by = chance.pick(providers);
  const decidedOn = addDays(dateOf(tale.nowMs), -chance.between(0, 10));
  const until = tale.acts('ends sooner', 0.3) ? addDays(decidedOn, chance.between(40, 340)) : null;
  const filed = commendation(by, tale.ledger.subject, `模表〔${tale.name}〕号`, decidedOn, until);
  return { filed, provider: by, exempt: false, decidedOn, until };
}

/** When it ends by the version of the catalog that it was filed under, or before, where its provider says so. */
function endUnder({ filed, decidedOn, until }: Decided, item: CatalogItem): number {
  const byCatalogMs = endAfterMonths(decidedOn, monthsUnder(filed.class, item));
  return until ? Math.min(byCatalogMs, endOf(until)) : byCatalogMs;
}

/** Lets it come in while the version deployed is being replaced, its message still on its way. */
const untilDeployment = (tale: Tale): Promise<void> =>
  tale.until(tale.city.simulated.nextDeploymentMs - tale.chance('deployment').between(0, 4 * second));

/** Lets it come in as a version of an item takes effect, its message still on its way. */
async function untilEffect(tale: Tale): Promise<void> {
  const effectiveMs = await tale.city.publications.nextEffect();
  await tale.until(effectiveMs - tale.chance('effect').between(0, second));
}

/** The versions of the catalog and of its format that a record says it was filed under: those in effect when it was received. */
async function versionsOf(tale: Tale, { filed, provider: by }: Decided, id: string, settled: Settled[]) {
  const as = machine(provider(by));
  const { status, body } = await tale.city.door.look({ as, act: (client) => readRecord(client, id) });
  holds(status === 200, '11', `${id} is on record by its receipt, and reading it is answered with ${status}`);
  const item = settled
    .map(({ receipt }) => tale.city.inForce('items', filed.item, Date.parse(receipt.body.receivedAt)))
    .find(({ version }) => version === body.catalogVersion);
  if (!item) throw new Broken('catalogs', `${id} is filed under version ${body.catalogVersion}`);
  const format = settled
    .map(({ receipt }) => tale.city.inForce('formats', item.format, Date.parse(receipt.body.receivedAt)))
    .find(({ version }) => version === body.formatVersion);
  if (!format) throw new Broken('catalogs', `${id} is read by version ${body.formatVersion} of its format`);
  return { filedUnder: item, readBy: format };
}
