import type * as z from 'zod/mini';
import type { Catalog } from '../../shared/catalog/catalog.ts';
import { versionOf } from '../../shared/catalog/version.ts';
import type { Ask, JointResponseState } from '../../shared/joint-response/state.ts';
import type { Instant } from '../../shared/time/civil.ts';
import type { jointResponse } from './contract.ts';

type Shown = z.infer<typeof jointResponse>;

/** A joint response at an instant: all of it for the initiating unit, its own part for an implementing one. */
export function showJointResponse(
  state: JointResponseState,
  version: number,
  unit: string,
  at: Instant,
  { measures }: Catalog,
): Shown {
  const { secret, asks, initiator, measure } = state;
  const begunUnder = versionOf(measures, measure, state.measureVersion);
  const seen = unit === initiator ? asks : asks.filter((ask) => ask.unit === unit);
  return {
    id: state.id,
    version,
    status: state.status,
    record: state.record,
    measure,
    measureName: begunUnder?.name ?? measure,
    basis: begunUnder?.basis ?? '',
    initiator,
    official: state.official,
    reason: secret.reason,
    startedAt: state.startedAt,
    dueAt: state.dueAt,
    units: seen.map((ask) => showAsk(ask, state, at)),
  };
}

const showAsk = (
  { unit, answer }: Ask,
  { dueAt, secret }: JointResponseState,
  at: Instant,
): Shown['units'][number] => ({
  unit,
  state: answer?.outcome ?? (at >= dueAt ? 'overdue' : 'asked'),
  answeredAt: answer?.at ?? null,
  late: answer?.late ?? false,
  official: answer?.official ?? null,
  text: secret.feedback[unit] ?? null,
});
