/** A joint response against somebody designated: every unit asked answers, or shows itself overdue (Art. 25). */
import type { Client } from '../../../client/src/index.ts';
import { type Feedback, giveFeedback, startResponse } from '../../../local/acts/measure.ts';
import { holds } from '../invariants/broken.ts';
import { day, endAfterDays, hour } from '../people/calendar.ts';
import { provider, responder } from '../people/callers.ts';
import { inEffectSince, type RecordFacts, type ResponseFacts } from '../people/ledger.ts';
import type { Tale } from './tale.ts';

export const measure = 'restricted-procurement-and-subsidies';

export const starting = ({ id }: Pick<RecordFacts, 'id'>, by = 'market-regulation', what = measure) => ({
  as: provider(by),
  act: (client: Client) => startResponse(client, { record: id, measure: what, reason: '联合惩戒' }),
});

export async function jointResponseTale(tale: Tale, record: RecordFacts): Promise<void> {
  if (tale.acts('too early', 0.3) && !record.exempt) {
    await tale.refused('10', 'measure before the designation is in effect', starting(record), [404]);
  }
  const chance = tale.chance('when');
  await tale.later(chance.between(hour, 60 * day));
  while (tale.nowMs < record.endMs - hour) {
    if (settledIn(record, tale.nowMs)) break;
    await tale.later(20 * day);
  }
  if (!settledIn(record, tale.nowMs)) return;
  await tale.notAtMidnight();
  const response = await start(tale, record);
  if (!response) return;
  tale.city.lookAround(tale.ledger, response.dueMs);
  for (const unit of response.units) tale.aside(unit, (aside) => answerTale(aside, response, unit));
}

/** Whether it has been in effect for long enough that everything on its way has come. */
const settledIn = (record: RecordFacts, atMs: number): boolean => {
  const since = inEffectSince(record, atMs);
  return since !== null && since + 3 * hour < atMs;
};

async function start(tale: Tale, record: RecordFacts): Promise<ResponseFacts | null> {
  const { simulated } = tale.city;
  const periods = [simulated.deployment.parameters.jointResponseDays];
  let response: ResponseFacts | null = null;
  await tale.change('start', starting(record), ({ status, body }) => {
    if (status === 404 && inEffectSince(record, tale.nowMs + hour) === null) return;
    holds(status === 201, '11', `A joint response was answered with ${status}`);
    periods.push(simulated.deployment.parameters.jointResponseDays);
    const dueMs = Date.parse(body.dueAt);
    const lawful = periods.some((days) => dueMs === endAfterDays(tale.nowMs, days));
    holds(lawful, '9', `Units are asked until ${body.dueAt}, which is not when it must be`);
    const units = body.units.map(({ unit }) => unit);
    const begunUnder = tale.city.inForce('measures', measure, Date.parse(body.startedAt));
    holds(
      body.basis === begunUnder.basis.zh,
      'catalogs',
      `${body.id} is begun under a basis that is not in force`,
    );
    const asked = JSON.stringify(units) === JSON.stringify(begunUnder.implementingUnits);
    holds(asked, '9', `${body.id} asks ${units}, and not whom the catalog names`);
    response = { id: body.id, record: record.id, dueMs, begunUnder, units, answered: new Map() };
    tale.ledger.responses.set(body.id, response);
    tale.ledger.acknowledge(body.id, 'JointResponseStarted');
  });
  return response;
}

async function answerTale(tale: Tale, response: ResponseFacts, unit: string): Promise<void> {
  if (!tale.acts('answer', 0.85)) return;
  const { dueMs, id } = response;
  const chance = tale.chance('answer');
  const ask = (body: Feedback) => ({
    as: responder(unit),
    act: (client: Client) => giveFeedback(client, id, body),
  });
  if (tale.acts('without a reason', 0.2)) {
    await tale.refused('9', 'no measure and no reason', ask({ outcome: 'not-implemented' }), [409, 422]);
  }
  if (tale.acts('late', 0.25)) await tale.until(chance.between(dueMs, dueMs + 30 * day));
  else await tale.until(chance.between(tale.nowMs, Math.max(tale.nowMs, dueMs - hour)));
  const outcome = chance.pick(['implemented', 'not-implemented'] as const);
  const body =
    outcome === 'implemented' ? { outcome, action: '已执行' } : { outcome, explanation: '无此业务' };
  await tale.change('feedback', ask(body), ({ status }) => {
    holds(status === 201, '11', `Feedback was answered with ${status}`);
    response.answered.set(unit, outcome);
    tale.ledger.acknowledge(id, 'FeedbackGiven');
  });
  if (tale.acts('again', 0.2)) {
    await tale.refused(
      '11',
      'feedback a second time',
      ask({ outcome: 'implemented', action: '重复' }),
      [409],
    );
  }
}
