/**
 * An item ends while the notice of a record runs: it never takes effect, and its subject is told (Art. 9, 11). Of a firm whom
 * no other tale is about, under an item that none uses.
 */
import type { Client } from '../../../client/src/index.ts';
import { inquire } from '../../../local/acts/inquire.ts';
import { acknowledge } from '../../../local/acts/notice.ts';
import { page, readRecord } from '../../../local/acts/read.ts';
import type { City } from '../city.ts';
import { holds } from '../invariants/broken.ts';
import { sweptWithinMs } from '../invariants/looked.ts';
import { itemEnd } from '../people/adjustments.ts';
import { dateOf, day, hour } from '../people/calendar.ts';
import { citizen, procurement } from '../people/callers.ts';
import { type Subject, subjectOf } from '../people/population.ts';
import type { Publications } from '../people/publications.ts';
import { compulsoryMeasure } from '../people/rows.ts';
import { heard, opened } from './public-life.ts';
import { approvedByAnother, drafting } from './publishing.ts';
import { submitRow } from './submission.ts';
import { type Part, Tale } from './tale.ts';

const promise = 'ended-items';
const unit = 'market-regulation';

/** Behind all subjects that a run has; no individual business. */
const firmNumber = 4 * 600_000;

/** When the draft is written: what it ends is under notice some months after a run began. */
const draftedAfterMs = 20 * day;

export function endingItemTale(city: City): [Tale<Publications>, Part<Publications>] {
  const tale = new Tale(city, city.publications, 'ending-item', { later: false });
  const part: Part<Publications> = async (told) => {
    await told.later(draftedAfterMs);
    if (city.plays(tale.name)) await ends(told);
  };
  return [tale, part];
}

async function ends(tale: Tale<Publications>): Promise<void> {
  const { city } = tale;
  const [ledger] = city.ledgers;
  if (!ledger) return;
  const drafted = await drafting(tale, 'draft', itemEnd);
  await opened(tale, drafted, 'draft');
  await heard(tale, drafted, 'draft');
  const firm = subjectOf(city.simulated.keys, 2 * firmNumber);
  await tale.notAtMidnight();
  const row = compulsoryMeasure(unit, firm, `强〔${tale.name}〕1号`, dateOf(tale.nowMs));
  const one = new Tale(city, ledger, `${tale.name}/record`);
  const [settled] = await submitRow(one, { filed: row, provider: unit, exempt: false }, ['clerk-1']);
  const record = settled?.result.result === 'accepted' ? settled.result.record : '';
  holds(record !== '', promise, 'What is filed under an item that is to end came back');
  const served = { as: citizen(firm), act: (client: Client) => acknowledge(client, record) };
  const { status } = await city.door.send(`${tale.name}/acknowledge`, served);
  holds(status === 201, promise, `An acknowledgement was answered with ${status}`);
  await approvedByAnother(tale, drafted, itemEnd);
  // It takes effect minutes after the approval, and is swept then.
  await tale.later(hour + sweptWithinMs);
  await isOver(tale, firm, record);
  // Whatever ran out meanwhile.
  await tale.later(25 * day);
  await isOver(tale, firm, record);
}

/** It came to nothing: its subject reads that, and nobody is shown it. */
async function isOver({ city }: Tale<Publications>, firm: Subject, id: string): Promise<void> {
  const as = citizen(firm);
  const own = await city.door.look({ as, act: (client: Client) => readRecord(client, id) });
  holds(own.body.status === 'item-ended', promise, `A record whose item ended is ${own.body.status}`);
  const { body } = await city.door.look({ as, act: (client: Client) => page(client, '/v1/me/notices') });
  holds(
    body.items.some(({ kind }) => kind === 'item-ended'),
    promise,
    'Nobody is told that an item ended',
  );
  const basis = { type: 'duty', purpose: 'permits-inspections-penalties', matter: '审批' } as const;
  const { kind, code } = firm;
  const asked = { as: procurement, act: (client: Client) => inquire(client, { kind, code }, basis) };
  const seen = (await city.door.look(asked)).body.records ?? [];
  holds(seen.length === 0, promise, 'A record shows whose item ended before it took effect');
}
