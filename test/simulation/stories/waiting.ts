/** A row that a unit's own system sends, or of which something is doubtful: it waits for an official, who confirms it in time or not (Art. 10, 11). */
import type { Client } from '../../../client/src/index.ts';
import { versionOf } from '../../../local/acts/answered.ts';
import { confirm, file, readSubmission } from '../../../local/acts/file.ts';
import { parameters } from '../../../shared/regulation.ts';
import { holds } from '../invariants/broken.ts';
import { sweptWithinMs } from '../invariants/looked.ts';
import { day, hour } from '../people/calendar.ts';
import { machine, provider, providers } from '../people/callers.ts';
import type { Receipt, Sent, Settled, Submission } from './submission.ts';
import { settle } from './submission.ts';
import type { Tale } from './tale.ts';

/** Why a row waits. */
export type Waits = 'by system' | 'doubtful';

/** Who sends a row, where its unit's system does not, and who answers for it. */
interface Clerks {
  sends: string;
  answers: string;
}

/**
 * Sends a row without an official, or a doubtful one. Gives the submission once a clerk has confirmed it, and answered what
 * is asked; null where nobody does.
 */
export async function sendToWait(
  tale: Tale,
  sent: Sent,
  clerks: Clerks,
  why: Waits,
): Promise<Settled | null> {
  const { filed, provider: unit, exempt } = sent;
  const body = {
    item: filed.item,
    records: [filed.row],
    ...(exempt ? { exemption: 'food-safety-risk' } : {}),
  };
  const as = why === 'doubtful' ? provider(unit, clerks.sends) : machine(provider(unit));
  const ask = { as, act: (client: Client) => file(client, body) };
  tale.city.provided.sends(unit, filed.item);
  const receipt = await tale.city.door.send(`${tale.name}/${why}`, ask);
  const { status, body: received } = receipt;
  holds(status === 202 && received.waiting === 1, '13', `A row that is ${why} was answered with ${status}`);
  await triedByOthers(tale, unit, received.id);
  if (tale.acts('confirmed', 0.6)) {
    const settled = await confirmed(tale, sent, receipt, clerks.answers);
    if (settled) return settled;
  }
  await tale.until(Date.parse(received.confirmBy ?? '') + sweptWithinMs + hour);
  const left = (await tale.city.door.look(reading(unit, received.id))).body;
  const [row] = left.results;
  holds(row?.result === 'lapsed', '13', `A row that nobody confirmed is ${row?.result}`);
  return null;
}

const reading = (unit: string, id: string) => ({
  as: provider(unit),
  act: (client: Client) => readSubmission(client, id),
});

/** Nobody else answers for it: no system, no other unit. */
async function triedByOthers(tale: Tale, unit: string, id: string): Promise<void> {
  if (!tale.acts('confirmed by others', 0.5)) return;
  const other = providers.find((each) => each !== unit) ?? unit;
  const act = (client: Client) => confirm(client, id, '"1"');
  await tale.refused('13', 'confirmed by a system', { as: machine(provider(unit)), act }, [403]);
  await tale.refused('13', 'confirmed by another unit', { as: provider(other), act }, [404]);
}

/** What an official says to everything that is asked. */
export const answersTo = (results: Submission['results']) =>
  results.flatMap(({ row, ...result }) =>
    ('doubts' in result ? result.doubts : []).map(({ field, code }) => ({
      row,
      field,
      code,
      reason: '与决定书核对无误',
    })),
  );

async function confirmed(tale: Tale, sent: Sent, receipt: Receipt, clerk: string): Promise<Settled | null> {
  const { id } = receipt.body;
  await tale.later(tale.chance('confirmed').between(hour, (parameters.rowConfirmationDays.min - 0.2) * day));
  await tale.notAtMidnight();
  const isMerged = tale.city.merger.actsFor(sent.provider, tale.nowMs) !== sent.provider;
  const seen = await tale.city.door.look(reading(sent.provider, id));
  const version = versionOf(seen);
  const answers = answersTo(seen.body.results);
  const by = provider(sent.provider, clerk);
  if (answers.length && !isMerged) {
    const silent = { as: by, act: (client: Client) => confirm(client, id, version) };
    await tale.refused('asked', 'confirmed without an answer', silent, [409]);
  }
  const ask = {
    as: by,
    act: (client: Client) => confirm(client, id, version, answers.length ? { answers } : {}),
  };
  if (isMerged) {
    await tale.refused('13', 'confirmed for a unit that has ended', ask, [403]);
    return null;
  }
  const { status, body } = await tale.city.door.send(`${tale.name}/confirmation`, ask);
  holds(status === 201, '13', `A confirmation was answered with ${status}`);
  const at = body.confirmations.at(-1)?.at ?? '';
  return await settle(tale, sent, receipt, Date.parse(at));
}
