/** Units that are told to stop using what they saw: most say what they did, some late, some never (Art. 33). */
import type { Client } from '../../../client/src/index.ts';
import { page } from '../../../local/acts/read.ts';
import { acknowledgeRecall, readRecall } from '../../../local/acts/recall.ts';
import { holds } from '../invariants/broken.ts';
import type { ShownRecall } from '../invariants/looked.ts';
import { day, hour } from '../people/calendar.ts';
import { bank, citizen, responder } from '../people/callers.ts';
import { personal } from '../people/population.ts';
import { isOf, type WrongFacts } from '../people/sightings.ts';
import type { Tale } from './tale.ts';

const officialOf = (unit: string) => (unit === bank.unit ? bank : responder(unit));

/** Whoever is told of a change does what they do once the messages have had their time. */
export async function recallTale(tale: Tale, wrong: WrongFacts): Promise<void> {
  await tale.later(3 * hour);
  const own = (client: Client) => page(client, '/v1/me/recalls');
  const { body } = await tale.city.door.look({ as: citizen(tale.ledger.subject), act: own });
  for (const recall of body.items) {
    const { id, record, unit, changedAt } = recall;
    const isNew = record === wrong.record && isOf(changedAt, wrong) && !tale.ledger.recalls.has(id);
    if (!isNew) continue;
    tale.ledger.recalls.set(id, { id, unit, answered: null });
    tale.aside(unit, (aside) => answerTale(aside, recall));
  }
}

async function answerTale(tale: Tale, { id, unit, dueAt }: ShownRecall): Promise<void> {
  const as = officialOf(unit);
  const chance = tale.chance('answer');
  const outcome = chance.pick(['stopped', 'not-used'] as const);
  const act = (client: Client) => acknowledgeRecall(client, id, { outcome, text: '已停止使用' });
  if (tale.acts('for another', 0.2)) {
    const other = unit === bank.unit ? responder('procurement-centre') : bank;
    await tale.refused('13', 'another unit says what was done', { as: other, act }, [404]);
  }
  if (tale.acts('reads', 0.5)) {
    const told = await tale.city.door.look({ as, act: (client) => readRecall(client, id) });
    const isSilent = !personal.test(JSON.stringify(told.body));
    holds(
      told.status === 200 && isSilent,
      'recalls',
      `${unit} cannot read what it is told by ${id}, or reads too much`,
    );
  }
  if (!tale.acts('answers', 0.75)) return;
  const dueMs = Date.parse(dueAt);
  if (tale.acts('late', 0.3)) await tale.until(chance.between(dueMs + hour, dueMs + 30 * day));
  else await tale.until(chance.between(tale.nowMs, Math.max(tale.nowMs, dueMs - hour)));
  const late = tale.nowMs >= dueMs;
  const { status } = await tale.change('acknowledgement', { as, act }, ({ status: came }) => {
    if (came !== 201) return;
    tale.ledger.recalls.set(id, { id, unit, answered: { outcome, late } });
    tale.ledger.acknowledge(id, 'RecallAcknowledged');
  });
  // It is refused where a later change took its place, and nowhere else: the checks see to that.
  holds(status === 201 || status === 409, '11', `An acknowledgement was answered with ${status}`);
  if (status === 201 && tale.acts('again', 0.2)) {
    await tale.refused('11', 'an acknowledgement a second time', { as, act }, [409]);
  }
}
