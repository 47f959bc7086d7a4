/** The department publishes the next version of something: one official drafts, another approves (Art. 9, 17). */

import type { Client } from '../../../client/src/index.ts';
import { type approve, type Draft, draft } from '../../../local/acts/publish.ts';
import type { City } from '../city.ts';
import { Broken, holds } from '../invariants/broken.ts';
import {
  type Adjustment,
  formatAdjustment,
  itemAdjustment,
  itemEnd,
  itemEndWithoutNotice,
  measureAdjustment,
  narrows,
} from '../people/adjustments.ts';
import { day, hour, minute, second } from '../people/calendar.ts';
import { machine } from '../people/callers.ts';
import { inEffectSince, type Ledger } from '../people/ledger.ts';
import type { DraftFacts, Publications, Versions } from '../people/publications.ts';
import { deployedFor } from '../simulated.ts';
import { bothAtOnce } from './at-once.ts';
import { approvers, approving, byNumber, editor, heard, opened, withdrawn } from './public-life.ts';
import { type Part, Tale } from './tale.ts';

/** How soon what an adjustment narrows, or widens, may take effect after its approval. */
const soonestMs = { narrowed: 5 * minute, widened: day };

/** Of how many of the recorded somebody looks around the instant at which a version takes effect, at most. */
const mostLookers = 12;

/** The department's tales: a measure is adjusted with every deployment, an item then and half-way between, a data format shortly after the last. */
export function publishingTales(city: City): [Tale<Publications>, Part<Publications>][] {
  const { world } = city.simulated;
  const every = (ms: number) =>
    Array.from({ length: Math.floor((city.endMs - world.nowMs) / ms) }, (_, index) => index + 1);
  const adjusted = (
    atMs: number,
    number: number,
    adjustment: Adjustment<'items'> | Adjustment<'measures'> | Adjustment<'formats'>,
  ) => {
    const tale = new Tale(city, city.publications, `publishing-${adjustment.what}-${number}`);
    const part: Part<Publications> = async (told) => {
      await told.later(atMs);
      if (city.plays(tale.name)) await publish(told, adjustment);
    };
    return [tale, part] satisfies [Tale<Publications>, Part<Publications>];
  };
  return [
    ...every(deployedFor / 2).map((number) =>
      adjusted((number * deployedFor) / 2, number, itemAdjustment(number)),
    ),
    ...every(deployedFor).map((number) => adjusted(number * deployedFor, number, measureAdjustment(number))),
    ...every(deployedFor).map((number) =>
      adjusted((number - 0.8) * deployedFor, number, formatAdjustment(number)),
    ),
  ];
}

async function publish<K extends keyof Versions>(
  tale: Tale<Publications>,
  adjustment: Adjustment<K>,
): Promise<void> {
  if (tale.acts('thinks better of it', 0.3))
    await takenBack(tale, await drafting(tale, 'first draft', adjustment));
  const old = tale.acts('had another draft', 0.5) ? await drafting(tale, 'other draft', adjustment) : null;
  const drafted = await drafting(tale, 'draft', adjustment);
  if (old) await opened(tale, old, 'other draft');
  await opened(tale, drafted, 'draft');
  if (old) await Promise.all([heard(tale, old, 'other draft'), heard(tale, drafted, 'draft')]);
  else await heard(tale, drafted, 'draft');
  const number = byNumber(12);
  if (tale.acts('approves it oneself', 0.6)) {
    await tale.refused('catalogs', 'own draft approved', approving(drafted, editor, number), [403]);
  }
  const [other = editor] = approvers;
  if (tale.acts('by a machine', 0.2)) {
    await tale.refused(
      'catalogs',
      'approved by a machine',
      approving(drafted, machine(other), number),
      [403],
    );
  }
  if (tale.acts('without its number', 0.4)) {
    await tale.refused('catalogs', 'approved without its number', approving(drafted, other, {}), [409]);
  }
  await tale.later(tale.chance('approval').between(minute, 3 * hour));
  const around = lookersOf(tale);
  for (const ledger of around) tale.city.changed(ledger);
  await tale.later(second);
  await approvedByAnother(tale, drafted, adjustment);
  const { effectiveAt } = tale.ledger.latest(adjustment.what, adjustment.name);
  if (old) {
    await tale.refused('catalogs', 'old draft approved', approving(old, other, number), [409]);
    await withdrawn(tale, old, 'old draft');
  }
  for (const ledger of around) tale.city.lookAround(ledger, Date.parse(effectiveAt));
}

/** Withdraws a draft, sometimes while comments on it run; nobody approves it any more. */
async function takenBack(tale: Tale<Publications>, drafted: DraftFacts): Promise<void> {
  if (tale.acts('first draft opened', 0.4)) await opened(tale, drafted, 'first draft');
  await tale.later(tale.chance('withdrawal').between(minute, day));
  await withdrawn(tale, drafted, 'first draft');
  const [other = editor] = approvers;
  const ask = approving(drafted, other, byNumber(12));
  await tale.refused('catalogs', 'approved after all', ask, [409, 412]);
}

/** Those by which an item ends. */
const ends: ReadonlySet<object> = new Set([itemEnd, itemEndWithoutNotice]);

export async function drafting<K extends keyof Versions>(
  tale: Tale<Publications>,
  what: string,
  adjustment: Adjustment<K>,
): Promise<DraftFacts> {
  // The content is as the kind of its item has it, which the compiler does not know of each.
  const ask = { as: editor, act: (client: Client) => draft(client, adjustment as unknown as Draft) };
  const { body } = await tale.change(what, ask, ({ status, body: { id, draftedAt } }) => {
    holds(status === 201, 'catalogs', `A draft was answered with ${status}`);
    const begun = { version: null, etag: '"1"', events: 1, untilMs: null, decideByMs: null };
    tale.ledger.drafts.set(id, {
      id,
      what: adjustment.what,
      draftedMs: Date.parse(draftedAt),
      status: 'draft',
      isEnd: ends.has(adjustment),
      ...begun,
      comments: new Map(),
    });
  });
  const drafted = tale.ledger.drafts.get(body.id);
  if (!drafted) throw new Error('A draft is known once it is answered.');
  return drafted;
}

type Approved = Awaited<ReturnType<typeof approve>>['body'];

/** Another official approves, sometimes two at once, sometimes for a later day. */
export async function approvedByAnother<K extends keyof Versions>(
  tale: Tale<Publications>,
  drafted: DraftFacts,
  adjustment: Adjustment<K>,
  effectiveMs: number | null = null,
): Promise<void> {
  const [first = editor] = approvers;
  const number = byNumber(12);
  const tooSoon = { ...number, effectiveAt: new Date(tale.nowMs + minute).toISOString() };
  if (tale.acts('too soon', 0.4)) {
    await tale.refused('catalogs', 'effective too soon', approving(drafted, first, tooSoon), [409]);
  }
  const byChance = tale.acts('later', 0.15)
    ? tale.nowMs + tale.chance('later').between(2 * day, 20 * day)
    : null;
  const later = effectiveMs ?? byChance;
  const body = later === null ? number : { ...number, effectiveAt: new Date(later).toISOString() };
  const asks = approvers.map((as) => approving(drafted, as, body));
  await bothAtOnce(tale, 'approval', asks, 0.2, ({ body: approved }) => {
    approvedAs(tale, drafted, adjustment, approved, later);
  });
}

function approvedAs<K extends keyof Versions>(
  { ledger }: Tale<Publications>,
  drafted: DraftFacts,
  { what, name, content }: Adjustment<K>,
  { version, approvedAt, effectiveAt }: Approved,
  laterMs: number | null,
): void {
  const before = ledger.latest(what, name);
  if (version === null || approvedAt === null || effectiveAt === null) {
    throw new Broken('catalogs', `What is approved of ${name} has no number or no instant`);
  }
  holds(
    version === before.version + 1,
    'catalogs',
    `Version ${version} of ${name} comes after ${before.version}`,
  );
  const approved: Versions[K] = { ...before, ...content, version, effectiveAt };
  const approvedMs = Date.parse(approvedAt);
  const replaced = ledger.within(what, name, approvedMs + soonestMs.narrowed, approvedMs + soonestMs.widened);
  const isNarrower = replaced.every((each) => narrows(each, approved));
  const effectiveMs = laterMs ?? approvedMs + (isNarrower ? soonestMs.narrowed : soonestMs.widened);
  holds(
    Date.parse(effectiveAt) === effectiveMs,
    'catalogs',
    `Version ${version} of ${name}, approved ${approvedAt}, takes effect ${effectiveAt}`,
  );
  Object.assign(drafted, { status: 'published', version });
  drafted.events++;
  ledger.approved(what, approved);
}

/** Those about whom something is in effect, whom a version may concern: some of them, by chance. */
function lookersOf(tale: Tale<Publications>): Ledger[] {
  const lots = tale.chance('lookers');
  return tale.city.ledgers
    .filter(({ records }) =>
      [...records.values()].some((record) => inEffectSince(record, tale.nowMs) !== null),
    )
    .map((ledger) => ({ ledger, lot: lots.between(0, 1_000_000) }))
    .sort((a, b) => a.lot - b.lot)
    .slice(0, mostLookers)
    .map(({ ledger }) => ledger);
}
