import type * as z from 'zod/mini';
import type { EventWords } from '../../shared/history/entry.ts';
import { begunUnder, type JointMeasure } from '../../shared/joint-response/measures.ts';
import type { Ask, JointResponseState } from '../../shared/joint-response/state.ts';
import { published } from '../../shared/publication/in-both.ts';
import { type Instant, lastDayBefore } from '../../shared/time/civil.ts';
import type { jointResponse } from './operations.ts';

type Shown = z.infer<typeof jointResponse>;

/** What units said, by unit. */
export type Said = Readonly<Record<string, string>>;

/** What units said in the events of a joint response; in the first release it lay with the case. */
export function saidIn({ secret }: JointResponseState, words: readonly EventWords[]): Said {
  const said: Record<string, string> = { ...secret.earlierFeedback };
  for (const { type, data, secret: spoken } of words) {
    if (type === 'FeedbackGiven' && 'unit' in data) said[String(data.unit)] = String(spoken.text);
  }
  return said;
}

/** A joint response at an instant: all of it, or the part of one unit alone. */
export function showJointResponse(
  state: JointResponseState,
  version: number,
  part: 'all' | { unit: string },
  said: Said,
  at: Instant,
  measures: readonly JointMeasure[],
): Shown {
  const { secret, asks, initiator, measure } = state;
  const { name, basis } = begunUnder(measures, state);
  const seen = part === 'all' ? asks : asks.filter((ask) => ask.unit === part.unit);
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
    reason: secret.reason,
    startedAt: state.startedAt,
    dueAt: state.dueAt,
    lastDay: lastDayBefore(state.dueAt),
    units: seen.map((ask) => showAsk(ask, state.dueAt, said, at)),
  };
}

const showAsk = ({ unit, answer }: Ask, dueAt: Instant, said: Said, at: Instant): Shown['units'][number] => ({
  unit,
  state: answer?.outcome ?? (at >= dueAt ? 'overdue' : 'asked'),
  answeredAt: answer?.at ?? null,
  late: answer?.late ?? false,
  official: answer?.official ?? null,
  text: said[unit] ?? null,
});
