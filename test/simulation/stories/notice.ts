/** The notice before listing: delivered or not, replied to or not, and a named official's decision (Art. 11). */
import type { Client } from '../../../client/src/index.ts';
import { versionOf } from '../../../local/acts/answered.ts';
import {
  acknowledge,
  decideReply,
  readNotice,
  reply,
  type Service,
  serve,
} from '../../../local/acts/notice.ts';
import { holds } from '../invariants/broken.ts';
import { dateOf, day, endAfterDays, endToAct, hour, laterEnd, minute, second } from '../people/calendar.ts';
import { citizen, machine, provider } from '../people/callers.ts';
import { counted, type RecordFacts } from '../people/ledger.ts';
import { repairedSince } from '../people/marks.ts';
import { bothAtOnce } from './at-once.ts';
import { decideOnce } from './decide.ts';
import type { Tale } from './tale.ts';

export async function noticeTale(tale: Tale, record: RecordFacts): Promise<void> {
  for (const ms of new Set(record.deliverByMs)) tale.city.lookAround(tale.ledger, ms);
  if (!tale.acts('delivery', 0.85)) return undelivered(tale, record);
  // At once is before the workflow has begun to wait.
  if (!tale.acts('delivery at once', 0.15)) await tale.later(tale.chance('delivery').between(0, 20 * day));
  await tale.notAtMidnight();
  const [earliestMs = 0] = record.deliverByMs;
  if (tale.nowMs > earliestMs - hour || tale.nowMs > record.endMs - hour) return;
  await deliver(tale, record);
  if (record.noticeEndMs === null) return;
  await heard(tale, record, record.noticeEndMs);
}

/** How often it is replied, and of the replies how many are decided, and how many of those late. */
export interface Habits {
  replies: number;
  decided: number;
  late: number;
}

const usual: Habits = { replies: 0.4, decided: 0.85, late: 0.25 };

/** Whom a notice went to replies or does not, in time or too late, and an official decides on it in time, late, or never. */
export async function heard(
  tale: Tale,
  record: RecordFacts,
  replyUntilMs: number,
  { replies, decided, late }: Habits = usual,
): Promise<void> {
  tale.city.lookAround(tale.ledger, replyUntilMs);
  if (tale.acts('late reply', 0.08)) return lateReply(tale, record);
  if (!tale.acts('reply', replies)) return;
  if (!tale.acts('reply at once', 0.25)) {
    await tale.until(tale.chance('reply').between(tale.nowMs, replyUntilMs - hour));
  }
  await tale.notAtMidnight();
  if (isOver(tale, record)) return;
  await replyInTime(tale, record);
  if (record.decideByMs === null) return;
  tale.city.lookAround(tale.ledger, record.decideByMs);
  if (tale.acts('decision', decided)) await decide(tale, record, late);
}

/** Whether nothing can be said or decided on it any more. */
const isOver = (tale: Tale, record: RecordFacts): boolean =>
  tale.nowMs > record.endMs - hour ||
  record.deleted ||
  record.withdrawnMs !== null ||
  repairedSince(record) !== null;

/** After its limit the notice is back at its provider, and cannot be delivered any more. */
async function undelivered(tale: Tale, record: RecordFacts): Promise<void> {
  await tale.until((record.deliverByMs.at(-1) ?? 0) + 3 * hour);
  if (tale.nowMs > record.endMs - hour) return;
  await tale.refused('1', 'delivery too late', acknowledging(tale, record), [404, 409]);
}

const acknowledging = ({ ledger }: Tale, { id }: RecordFacts) => ({
  as: citizen(ledger.subject),
  act: (client: Client) => acknowledge(client, id),
});

/** The citizen takes notice, or an official serves it; sometimes both at once, and one of them counts. */
async function deliver(tale: Tale, record: RecordFacts): Promise<void> {
  const service: Service = { method: 'registered-mail', servedOn: dateOf(tale.nowMs), proof: '回执' };
  const served = {
    as: provider(record.provider),
    act: (client: Client) => serve(client, record.id, service),
  };
  if (tale.acts('announced', 0.15)) return announce(tale, record, service);
  const asks = tale.acts('served', 0.5)
    ? [served, acknowledging(tale, record)]
    : [acknowledging(tale, record), served];
  await bothAtOnce(tale, 'delivery', asks, 0.1, delivered(tale, record, 0));
}

/** An announcement counts as served only so many days later (Civil Procedure Law, Art. 95). */
const announced = 30 * day;

async function announce(tale: Tale, record: RecordFacts, service: Service): Promise<void> {
  const act = (client: Client) => serve(client, record.id, { ...service, method: 'public-announcement' });
  const noted = delivered(tale, record, announced);
  await tale.change('delivery', { as: provider(record.provider), act }, (answer) => {
    if (record.deleted && answer.status === 404) return;
    holds(answer.status === 201, '11', `An announcement was answered with ${answer.status}`);
    noted(answer);
  });
}

/** Notes until when the person may reply, whose service counts some time after it is registered. */
function delivered(tale: Tale, record: RecordFacts, afterMs: number) {
  const periods = [tale.city.simulated.deployment.parameters.noticePeriodDays];
  const askedMs = tale.nowMs;
  return (answer: Awaited<ReturnType<typeof serve>>): void => {
    periods.push(tale.city.simulated.deployment.parameters.noticePeriodDays);
    const replyUntilMs = Date.parse(answer.body.replyUntil ?? '');
    const { publications } = tale.city;
    const lawful = [askedMs, tale.nowMs]
      .flatMap((ms) => publications.calendarsAround(ms))
      .some((calendars) =>
        periods.some((days) => replyUntilMs === endToAct(tale.nowMs + afterMs, days, calendars)),
      );
    holds(lawful, '1', `A notice period ends at ${answer.body.replyUntil}, not when it must`);
    record.noticeEndMs = replyUntilMs;
    record.replyEndMs = replyUntilMs;
    counted(record, publications.calendarsAt(tale.nowMs), tale.nowMs);
    tale.ledger.acknowledge(record.id, 'NoticeDelivered');
  };
}

const replying = ({ ledger }: Tale, { id }: RecordFacts) => ({
  as: citizen(ledger.subject),
  act: (client: Client) => reply(client, id, '隐名申辩'),
});

async function lateReply(tale: Tale, record: RecordFacts): Promise<void> {
  const lateMs = tale.chance('late reply').between(minute, day);
  // A calendar may come meanwhile.
  while (tale.nowMs < (record.replyEndMs ?? 0) + lateMs) await tale.until((record.replyEndMs ?? 0) + lateMs);
  if (tale.nowMs < record.endMs - hour)
    await tale.refused('1', 'reply too late', replying(tale, record), [404, 409]);
}

async function replyInTime(tale: Tale, record: RecordFacts): Promise<void> {
  if (tale.nowMs > record.endMs - hour) return;
  const periods = [tale.city.simulated.deployment.parameters.replyDecisionDays];
  await tale.change('reply', replying(tale, record), ({ status, body }) => {
    if (record.deleted && status === 404) return;
    const mayBeOver = record.withdrawnMs !== null || repairedSince(record) !== null || record.keeping > 0;
    if (mayBeOver && status === 409) return;
    holds(status === 201, '11', `A reply in time was answered with ${status}`);
    periods.push(tale.city.simulated.deployment.parameters.replyDecisionDays);
    const decideByMs = Date.parse(body.decideBy ?? '');
    const endMs = record.replyEndMs ?? 0;
    const around = tale.city.publications.calendarsAround(tale.nowMs);
    const ends = [endMs, ...around.map((calendars) => laterEnd(endMs, calendars))];
    const said = record.moved.map(({ replyEndMs }) => replyEndMs);
    const found = periods.find((days) =>
      [...ends, ...said].some((ms) => decideByMs === endAfterDays(ms - second, days)),
    );
    holds(
      found !== undefined,
      '1',
      `A reply is to be decided by ${body.decideBy}, which is not when it must`,
    );
    record.decideByMs = endAfterDays(endMs - second, found ?? 0);
    tale.ledger.acknowledge(record.id, 'ReplyReceived');
  });
}

const confirmedFirst = ['confirm', 'withdraw'] as const;

async function decide(tale: Tale, record: RecordFacts, lateOften: number): Promise<void> {
  const chance = tale.chance('decision');
  const outcomes = chance.happens(0.6) ? confirmedFirst : confirmedFirst.toReversed();
  if (tale.acts('too early', 0.2) && tale.nowMs < (record.replyEndMs ?? 0) - hour) {
    await tale.refused('1', 'confirmed too early', await confirming(tale, record), [404, 409, 412]);
  }
  const late = tale.acts('late decision', lateOften);
  // Again where a calendar came meanwhile, by which it would be too early.
  do {
    const [endMs, decideByMs] = [record.replyEndMs ?? 0, record.decideByMs ?? 0];
    const [fromMs, toMs] = late ? [decideByMs, decideByMs + 20 * day] : [endMs + minute, decideByMs - hour];
    await tale.until(chance.between(fromMs, toMs));
  } while (tale.nowMs < (record.replyEndMs ?? 0) + minute);
  const gone = () => isOver(tale, record);
  if (gone()) return;
  await triedByOthers(tale, record);
  const officials = [1, 2].map((number) => `${record.provider}-official-${number}`);
  await decideOnce(tale, {
    on: record,
    read: (client) => readNotice(client, record.id),
    officials: officials
      .slice(0, tale.acts('two at once', 0.2) ? 2 : 1)
      .map((official) => provider(record.provider, official)),
    decide: (client, version, official) =>
      decideReply(client, record.id, version, { outcome: outcomes[official] ?? 'confirm', reasons: '理由' }),
    known: (_answer, official) => {
      const outcome = outcomes[official] === 'confirm' ? 'confirm' : 'withdraw';
      record.decision = { outcome, atMs: tale.nowMs, official: officials[official] ?? '' };
      tale.ledger.acknowledge(record.id, 'ReplyDecided');
    },
    gone,
  });
}

/** Nobody who brought the record decides on it, and no machine. */
async function triedByOthers(tale: Tale, record: RecordFacts): Promise<void> {
  if (tale.acts('by a machine', 0.2)) {
    const ask = await confirming(tale, record);
    await tale.refused('13', 'decided by a machine', { ...ask, as: machine(ask.as) }, [403]);
  }
  if (tale.acts('by who filed', 0.3)) {
    const ask = await confirming(tale, record);
    await tale.refused(
      '13',
      'decided by who filed',
      { ...ask, as: provider(record.provider, record.filedBy) },
      [403, 404],
    );
  }
  if (record.sentBy && tale.acts('by who sent', 0.7)) {
    const ask = await confirming(tale, record);
    const as = provider(record.provider, record.sentBy);
    await tale.refused('13', 'decided by who sent', { ...ask, as }, [403, 404]);
  }
}

async function confirming(tale: Tale, { id, provider: unit }: RecordFacts) {
  const as = provider(unit);
  const version = versionOf(await tale.city.door.look({ as, act: (client) => readNotice(client, id) }));
  const body = { outcome: 'confirm', reasons: '理由' } as const;
  return { as, act: (client: Client) => decideReply(client, id, version, body) };
}
