import type { Official } from '../actor.ts';
import type { NoticeEntry } from '../process/process.ts';
import { published } from '../publication/in-both.ts';
import type { Said } from '../texts/said.ts';
import { type CivilDate, type Instant, lastDayBefore } from '../time/civil.ts';
import { hasImplemented } from './lifting.ts';
import { begunUnder, type JointMeasure } from './measures.ts';
import type { JointResponseState, LiftingOutcome, MeasureEnding } from './state.ts';

/** The notice of a joint measure to whom it is against: basis, reasons, remedies and way out (Art. 20, 22). */
export interface MeasureNotice {
  id: string;
  kind: 'joint-measure';
  issuedAt: Instant;
  record: string;
  measure: Said;
  basis: Said;
  reason: string;
  initiator: string;
  implementingUnits: string[];
  remedies: Said;
  removal: Said;
  /** When it ended with its record; null while it stands. */
  endedAt: Instant | null;
}

export const measureEndKinds = ['joint-measure-ended', 'joint-measure-lifted'] as const;

/** How far a unit that had implemented a measure has lifted it. */
export interface Lifting {
  unit: string;
  state: 'asked' | 'overdue' | LiftingOutcome;
  answeredAt: Instant | null;
  official: Official | null;
}

/** The notice that a joint measure ended, who was asked to lift it until when, and who has; given again once all have. */
export interface MeasureEndNotice {
  id: string;
  kind: (typeof measureEndKinds)[number];
  issuedAt: Instant;
  record: string;
  measure: Said;
  because: MeasureEnding;
  initiator: string;
  liftBy: Instant | null;
  liftLastDay: CivilDate | null;
  lifting: Lifting[];
}

/** When all who had implemented a measure had lifted it; null before, and where nobody had. */
function liftedAt({ status, end, asks }: JointResponseState): Instant | null {
  if (status !== 'ended' || !end?.liftBy) return null;
  const [last = null] = asks
    .flatMap(({ lifting }) => lifting?.at ?? [])
    .sort()
    .reverse();
  return last;
}

/** Every notice that a joint response has given: of its beginning, of its end, and that all have lifted it. */
export function measureNotices(state: JointResponseState): NoticeEntry[] {
  const lifted = liftedAt(state);
  return [
    { kind: 'joint-measure', issuedAt: state.startedAt },
    ...(state.end ? [{ kind: 'joint-measure-ended' as const, issuedAt: state.end.at }] : []),
    ...(lifted ? [{ kind: 'joint-measure-lifted' as const, issuedAt: lifted }] : []),
  ];
}

/**
 * A notice of a measure, as it was begun: `measures` are all published versions. Null where it has given none of that
 * kind; what entered no kind gave that of the beginning.
 */
export function showMeasureNotice(
  state: JointResponseState,
  kind: NoticeEntry['kind'] | null,
  measures: readonly JointMeasure[],
  at: Instant,
): MeasureNotice | MeasureEndNotice | null {
  const given = measureNotices(state).find((each) => each.kind === (kind ?? 'joint-measure'));
  if (!given) return null;
  const { issuedAt } = given;
  const isEnd = measureEndKinds.find((each) => each === given.kind);
  return isEnd ? ofEnd(state, isEnd, issuedAt, measures, at) : ofBeginning(state, measures);
}

function ofBeginning(state: JointResponseState, measures: readonly JointMeasure[]): MeasureNotice {
  const { name, basis, remedies, removal } = begunUnder(measures, state);
  return {
    id: state.id,
    kind: 'joint-measure',
    issuedAt: state.startedAt,
    record: state.record,
    measure: published(name),
    basis: published(basis),
    reason: state.secret.reason,
    initiator: state.initiator,
    implementingUnits: state.asks.map(({ unit }) => unit),
    remedies: published(remedies),
    removal: published(removal),
    endedAt: state.end?.at ?? null,
  };
}

function ofEnd(
  state: JointResponseState,
  kind: MeasureEndNotice['kind'],
  issuedAt: Instant,
  measures: readonly JointMeasure[],
  at: Instant,
): MeasureEndNotice | null {
  const { end } = state;
  if (!end) return null;
  const { liftBy, because } = end;
  return {
    id: state.id,
    kind,
    issuedAt,
    record: state.record,
    measure: published(begunUnder(measures, state).name),
    because,
    initiator: state.initiator,
    liftBy,
    liftLastDay: liftBy && lastDayBefore(liftBy),
    lifting: liftingOf(state, at),
  };
}

/** How far each unit that had implemented a measure that ended has lifted it: overdue from its instant on, marked or not. */
export const liftingOf = ({ asks, end }: JointResponseState, at: Instant): Lifting[] =>
  asks.filter(hasImplemented).map(({ unit, lifting }) => ({
    unit,
    state: liftingState(lifting?.outcome ?? null, at >= (end?.liftBy ?? at)),
    answeredAt: lifting?.at ?? null,
    official: lifting?.official ?? null,
  }));

function liftingState(said: LiftingOutcome | null, isOver: boolean): Lifting['state'] {
  if (said === 'lifted') return said;
  // Why it has not is no lifting: the deadline holds.
  return isOver ? 'overdue' : (said ?? 'asked');
}
