/**
 * What a restore lost of a case: events that the log knows and the register does not. Of every process the same. Until a
 * named official has settled it, the case is shown to nobody but its subject and who settles it, and takes no command but
 * that, and whatever only protects its subject (decision 42).
 */
import type { Official } from '../actor.ts';
import type { Rule } from '../authority/may.ts';
import type { Instant } from '../time/civil.ts';
import type { HolidayCalendar } from '../time/holidays.ts';
import {
  type CaseState,
  type LossOutcome,
  type NoticeEntry,
  type OpenLoss,
  platformUnits,
  type WorkEntry,
} from './process.ts';

/** The numbers of events, the first and the last. */
export interface Numbers {
  from: number;
  to: number;
}

export type LossCommand =
  /**
   * The events of some numbers are lost. The mark's own number comes behind `after`: the last that the log or the history
   * has, as of one place the log takes what comes first. `seal` is what nobody makes without a key.
   */
  | ({
      type: 'mark-loss';
      after: number;
      settleBy: Instant;
      seal: string;
      isExpungingLost: boolean;
    } & Numbers)
  | { type: 'mark-loss-overdue' }
  | {
      type: 'settle-loss';
      outcome: LossOutcome;
      document: string;
      reasons: string;
      official: Official;
      /** The calendars of holidays that are in effect: its subject's time is counted by them. */
      calendars: readonly HolidayCalendar[];
    };

/**
 * Who may give them: what is lost the platform finds; who brought a case does not settle it. Another official of the
 * management body does where one of theirs brought it, as nobody else settles anything.
 */
export const lossAuthority = {
  'mark-loss': { by: ['platform'], not: [] },
  'mark-loss-overdue': { by: ['platform'], not: [] },
  'settle-loss': { by: ['handler'], not: ['about-oneself', 'own-unit-concerned', 'brought-by-oneself'] },
} as const satisfies Record<LossCommand['type'], Rule>;

export type LossEvent =
  | {
      type: 'EventsLost';
      data: Numbers & { settleBy: Instant; seal: string; isExpungingLost?: true };
    }
  | { type: 'LossOverdue'; data: object }
  | {
      type: 'LossSettled';
      data: { outcome: LossOutcome; official: Official };
      secret: { document: string; reasons: string };
    };

/** The events with which the platform only keeps its books. */
export const lossBookkeeping = ['LossOverdue'] as const satisfies readonly LossEvent['type'][];

/** What was lost of a case and is not settled; null where nothing is. */
export function openLossOf({ losses = [] }: Pick<CaseState, 'losses'>): OpenLoss | null {
  const last = losses.at(-1);
  return last && !last.settled ? last : null;
}

/** Whether a case is behind what the log knows of it: what it says may not be what it said last. */
export const isBehind = (state: Pick<CaseState, 'losses'>): boolean => openLossOf(state) !== null;

/** Whether what the case says was to be destroyed, and a restore brought it back without that: also once it is settled. */
export const isExpungingLost = ({ losses = [] }: Pick<CaseState, 'losses'>): boolean =>
  losses.some((loss) => loss.isExpungingLost);

/** A case with what changes of the last of its losses. */
function withLast<S extends CaseState>(state: S, change: Partial<OpenLoss>): S {
  const { losses = [] } = state;
  const last = losses.at(-1);
  return last ? { ...state, losses: [...losses.slice(0, -1), { ...last, ...change }] } : state;
}

/** A case after what happened to what was lost of it. */
export function evolveLoss<S extends CaseState>(state: S, event: LossEvent, now: Instant): S {
  switch (event.type) {
    case 'EventsLost': {
      const { from, to, settleBy, isExpungingLost } = event.data;
      const found = { from, to, since: now, settleBy, overdueMarkedAt: null, settled: null };
      const loss = isExpungingLost ? { ...found, isExpungingLost } : found;
      return { ...state, losses: [...(state.losses ?? []), loss] };
    }
    case 'LossOverdue':
      return withLast(state, { overdueMarkedAt: now });
    case 'LossSettled':
      return settledLoss(state, event.data, now);
  }
}

/** A case of which nothing is left to settle; `official` is null where its subject ended it. */
export const settledLoss = <S extends CaseState>(
  state: S,
  { outcome, official }: { outcome: LossOutcome; official: Official | null },
  now: Instant,
): S => (isBehind(state) ? withLast(state, { settled: { at: now, outcome, official } }) : state);

/** The management body settles what was lost; supervision hears of it where it is overdue. */
export function lossWork({ losses }: Pick<CaseState, 'losses'>): WorkEntry[] {
  const open = openLossOf({ losses });
  if (!open) return [];
  const units = [platformUnits.handler, ...(open.overdueMarkedAt ? [platformUnits.supervision] : [])];
  return units.map((unit) => ({ unit, what: 'settle-loss', dueAt: open.settleBy }));
}

/** When a case that is behind falls due: nothing else of it does meanwhile. */
export const lossDue = ({ settleBy, overdueMarkedAt }: OpenLoss): Instant | null =>
  overdueMarkedAt ? null : settleBy;

export const lossNoticeKinds = ['events-lost', 'loss-settled'] as const;

/** What its subject is told: that events of a case were lost, and that it was settled. */
export const lossNotices = ({ losses = [] }: Pick<CaseState, 'losses'>): NoticeEntry[] =>
  losses.flatMap(({ since, settled }): NoticeEntry[] => [
    { kind: 'events-lost', issuedAt: since },
    ...(settled ? [{ kind: 'loss-settled' as const, issuedAt: settled.at }] : []),
  ]);
