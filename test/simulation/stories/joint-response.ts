/** A joint response against somebody designated: every unit asked answers, or shows itself overdue (Art. 25). */
import type { Client } from '../../../client/src/index.ts';
import {
  answerOnLifting,
  type Feedback,
  giveFeedback,
  type Lifting,
  readResponse,
  startResponse,
} from '../../../local/acts/measure.ts';
import { holds } from '../invariants/broken.ts';
import { day, endAfterDays, hour } from '../people/calendar.ts';
import { provider, responder } from '../people/callers.ts';
import type { Ask } from '../people/door.ts';
import {
  inEffectSince,
  overSince,
  type RecordFacts,
  type ResponseFacts,
  settledIn,
} from '../people/ledger.ts';
import { pausedSince, suspendedWithin } from '../people/marks.ts';
import { deletionTale } from './objection.ts';
import type { Tale } from './tale.ts';

export const measure = 'restricted-procurement-and-subsidies';

export const starting = ({ id }: Pick<RecordFacts, 'id'>, by = 'market-regulation', what = measure) => ({
  as: provider(by),
  act: (client: Client) => startResponse(client, { record: id, measure: what, reason: '联合惩戒' }),
});

/** Whether a measure may stand on it. */
const carries = (record: RecordFacts, atMs: number): boolean => overSince(record, atMs) === null;

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
  for (const dueMs of response.duesMs) tale.city.lookAround(tale.ledger, dueMs);
  if (!record.isLasting && tale.acts('deletion', 0.5))
    tale.aside('deletion', (aside) => deletionTale(aside, record));
  if (tale.acts('again', 0.5)) {
    await tale.refused('measures', 'the same measure a second time', starting(record), [404, 409]);
  }
  for (const unit of response.units) {
    tale.aside(unit, async (aside) => {
      await answerTale(aside, record, response, unit);
      if (response.answered.get(unit) === 'implemented') await liftTale(aside, record, response, unit);
    });
  }
}

/** A measure against what it does not answer, by the very unit that recorded that, while it is in effect (Art. 22). */
export async function unrelatedMeasureTale(tale: Tale, record: RecordFacts): Promise<void> {
  await tale.later(tale.chance('when').between(hour, 60 * day));
  for (let tries = 0; tries < 4 && inEffectSince(record, tale.nowMs) === null; tries++)
    await tale.later(20 * day);
  if (inEffectSince(record, tale.nowMs) === null || tale.nowMs > record.endMs - hour) return;
  await tale.refused('10', 'measure for unrelated conduct', starting(record), [404, 409]);
}

/** Starts it, now and then several times at once: one of them is. */
export async function start(tale: Tale, record: RecordFacts, atOnce = 2): Promise<ResponseFacts | null> {
  const { simulated } = tale.city;
  const periods = [simulated.deployment.parameters];
  let response: ResponseFacts | null = null;
  const times = tale.acts('twice at once', 0.7) ? atOnce : 1;
  const starts = Array.from({ length: times }, (_, nth) => `start-${nth + 1}`);
  const begin = (what: string) =>
    tale.change(what, starting(record), ({ status, body }) => {
      const mayBeHidden = record.keeping > 0 || suspendedWithin(record, hour, tale.nowMs);
      if (status === 404 && (mayBeHidden || inEffectSince(record, tale.nowMs + hour) === null)) return;
      if (status === 409 && starts.length > 1) return;
      holds(status === 201, '11', `A joint response was answered with ${status}`);
      holds(response === null, 'measures', `${body.id} is a second measure of the same kind on ${record.id}`);
      periods.push(simulated.deployment.parameters);
      const dueMs = Date.parse(body.dueAt);
      const lawful = periods.some(({ jointResponseDays: days }) => dueMs === endAfterDays(tale.nowMs, days));
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
      response = {
        id: body.id,
        record: record.id,
        duesMs: [dueMs],
        begunUnder,
        units,
        answered: new Map(),
        liftingDays: [...new Set(periods.map(({ liftingDays }) => liftingDays))],
        lifted: new Map(),
      };
      tale.ledger.responses.set(body.id, response);
      tale.ledger.acknowledge(body.id, 'JointResponseStarted');
    });
  await Promise.all(starts.map(begin));
  return response;
}

/** Who answers for a unit that has ended says for which. */
const of = ({ city, nowMs }: Tale, unit: string): { unit?: string } =>
  city.merger.hasEnded(unit, nowMs) ? { unit } : {};

async function answerTale(
  tale: Tale,
  record: RecordFacts,
  response: ResponseFacts,
  unit: string,
): Promise<void> {
  if (!tale.acts('answer', 0.85)) return;
  const { id } = response;
  const dueMs = Math.max(...response.duesMs);
  const chance = tale.chance('answer');
  const ask = (body: Feedback) => ({
    as: responder(unit),
    act: (client: Client) => giveFeedback(client, id, { ...body, ...of(tale, unit) }),
  });
  if (tale.acts('without a reason', 0.2)) {
    await tale.refused('9', 'no measure and no reason', ask({ outcome: 'not-implemented' }), [409, 422]);
  }
  if (tale.acts('late', 0.25)) await tale.until(chance.between(dueMs, dueMs + 30 * day));
  else await tale.until(chance.between(tale.nowMs, Math.max(tale.nowMs, dueMs - hour)));
  await untilItGoesOn(tale, record, ask({ outcome: 'implemented', action: '已执行' }));
  const outcome = chance.pick(['implemented', 'implemented', 'not-implemented'] as const);
  const body =
    outcome === 'implemented' ? { outcome, action: '已执行' } : { outcome, explanation: '无此业务' };
  const { status } = await tale.change('feedback', ask(body), ({ status }) => {
    if (status === 409) return;
    holds(status === 201, '11', `Feedback was answered with ${status}`);
    response.answered.set(unit, outcome);
    tale.ledger.acknowledge(id, 'FeedbackGiven');
  });
  if (status === 409) {
    // It is refused where the measure has ended or waits, or does so while this was asked, and nowhere else.
    await tale.later(2 * hour);
    const waited = suspendedWithin(record, 3 * hour, tale.nowMs);
    holds(
      waited || !carries(record, tale.nowMs),
      'measures',
      `${id} takes no feedback, and its record stands`,
    );
  } else if (tale.acts('again', 0.2)) {
    await tale.refused(
      '11',
      'feedback a second time',
      ask({ outcome: 'implemented', action: '重复' }),
      [409],
    );
  }
}

/** A unit says at once that it has done what was asked of it. */
export async function implemented(tale: Tale, response: ResponseFacts, unit: string): Promise<void> {
  const { id } = response;
  const act = (client: Client) => giveFeedback(client, id, { outcome: 'implemented', action: '已执行' });
  await tale.change('feedback', { as: responder(unit), act }, ({ status }) => {
    holds(status === 201, '11', `Feedback was answered with ${status}`);
    response.answered.set(unit, 'implemented');
    tale.ledger.acknowledge(id, 'FeedbackGiven');
  });
}

/** While proceedings run nobody answers, or is refused who does. */
async function untilItGoesOn(tale: Tale, record: RecordFacts, ask: Ask): Promise<void> {
  const waits = () => pausedSince(record) !== null && carries(record, tale.nowMs);
  if (waits() && tale.acts('answers while it waits', 0.4)) {
    await tale.refused('measures', 'feedback on a measure that waits', ask, [409]);
  }
  while (waits()) await tale.later(5 * day);
}

/** Once the measure has ended with its record, a unit that implemented it lifts it, or says first why not yet. */
async function liftTale(
  tale: Tale,
  record: RecordFacts,
  response: ResponseFacts,
  unit: string,
): Promise<void> {
  const { id } = response;
  const chance = tale.chance('lifting');
  const ask = (body: Lifting) => ({
    as: responder(unit),
    act: (client: Client) => answerOnLifting(client, id, { ...body, ...of(tale, unit) }),
  });
  const lifted = { outcome: 'lifted', action: '已解除' } as const;
  if (tale.acts('lifts what stands', 0.2) && carries(record, tale.nowMs + hour)) {
    await tale.refused('measures', 'lifting what stands', ask(lifted), [409]);
  }
  while (carries(record, tale.nowMs)) await tale.later(5 * day);
  await tale.later(chance.between(2 * hour, 6 * hour));
  const reading = { as: responder(unit), act: (client: Client) => readResponse(client, id) };
  const liftMs = Date.parse((await tale.city.door.look(reading)).body.ended?.liftBy ?? '');
  holds(liftMs > tale.nowMs, 'measures', `${unit} is asked to lift ${id} by nothing that is to come`);
  tale.city.lookAround(tale.ledger, liftMs);
  const reply = (what: string, body: Lifting) =>
    tale.change(what, ask(body), ({ status }) => {
      holds(status === 201, '11', `A reply on lifting was answered with ${status}`);
      response.lifted.set(unit, body.outcome);
      tale.ledger.acknowledge(id, 'LiftingAnswered');
    });
  if (tale.acts('not yet', 0.5)) {
    await reply('not yet', { outcome: 'not-yet-lifted', explanation: '项目尚未结束' });
  }
  if (!tale.acts('lifts', 0.6)) return;
  if (tale.acts('without a word', 0.2)) {
    await tale.refused('measures', 'lifted without a word', ask({ outcome: 'lifted' }), [409]);
  }
  if (tale.acts('lifts late', 0.4)) await tale.until(chance.between(liftMs, liftMs + 30 * day));
  else await tale.until(chance.between(tale.nowMs, Math.max(tale.nowMs, liftMs - hour)));
  await reply('lifted', lifted);
}
