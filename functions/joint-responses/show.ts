import type * as z from 'zod/mini';
import type { EventWords } from '../../shared/history/entry.ts';
import { begunUnder, type JointMeasure } from '../../shared/joint-response/measures.ts';
import { liftingOf } from '../../shared/joint-response/notice.ts';
import type { Ask, JointResponseState } from '../../shared/joint-response/state.ts';
import { published } from '../../shared/publication/in-both.ts';
import { type Instant, lastDayBefore } from '../../shared/time/civil.ts';
import type { AnswersFor } from '../../shared/units/successors.ts';
import type { jointResponse } from './operations.ts';
import { initiated } from './part.ts';

type Shown = z.infer<typeof jointResponse>;
type ShownUnit = Shown['units'][number];

/** What units said, each by unit: on implementing the measure, and last on lifting it. */
export interface Said {
  feedback: Readonly<Record<string, string>>;
  lifting: Readonly<Record<string, string>>;
}

export const nothingSaid: Said = { feedback: {}, lifting: {} };

/** What units said in the events of a joint response; in the first release it lay with the case. */
export function saidIn({ secret }: JointResponseState, words: readonly EventWords[]): Said {
  const feedback: Record<string, string> = { ...secret.earlierFeedback };
  const lifting: Record<string, string> = {};
  for (const { type, data, secret: spoken } of words) {
    if (!('unit' in data)) continue;
    if (type === 'FeedbackGiven') feedback[String(data.unit)] = String(spoken.text);
    if (type === 'LiftingAnswered') lifting[String(data.unit)] = String(spoken.text);
  }
  return { feedback, lifting };
}

export interface Read {
  /** As it stands. */
  state: JointResponseState;
  version: number;
  /** For which units it is read. */
  reader: AnswersFor;
  said: Said;
}

/**
 * A joint response as a unit reads it at an instant: all of it where it initiated it, else its own part. While it waits
 * and once it has ended nothing says why it was begun, and what units did is read by each itself alone, to lift it.
 */
export function showJointResponse(
  { state, version, reader, said }: Read,
  at: Instant,
  measures: readonly JointMeasure[],
): Shown {
  const { secret, asks, initiator, measure, end } = state;
  const { name, basis } = begunUnder(measures, state);
  const seen = initiated(state, reader) ? asks : asks.filter(({ unit }) => reader.respondent.includes(unit));
  return {
    id: state.id,
    version,
    status: state.status,
    record: state.record,
    measure,
    measureName: published(name),
    basis: published(basis),
    initiator,
    official: state.official,
    reason: end || state.paused ? null : secret.reason,
    startedAt: state.startedAt,
    dueAt: state.dueAt,
    lastDay: lastDayBefore(state.dueAt),
    paused: state.paused,
    ended: end && { ...end, liftLastDay: end.liftBy && lastDayBefore(end.liftBy) },
    units: seen.map((ask) => showAsk(ask, { state, version, reader, said }, at)),
  };
}

function showAsk(ask: Ask, { state, reader, said }: Read, at: Instant): ShownUnit {
  const { unit, answer } = ask;
  const { end, dueAt } = state;
  const unanswered = at >= dueAt && !state.paused ? 'overdue' : 'asked';
  const lifting = liftingOf(state, at).find((each) => each.unit === unit);
  return {
    unit,
    state: answer?.outcome ?? (end ? 'ended' : unanswered),
    answeredAt: answer?.at ?? null,
    late: answer?.late ?? false,
    official: answer?.official ?? null,
    text: (end || state.paused) && !reader.respondent.includes(unit) ? null : (said.feedback[unit] ?? null),
    lifting:
      end && lifting
        ? { ...lifting, late: ask.lifting?.late ?? false, text: said.lifting[unit] ?? null }
        : null,
  };
}
