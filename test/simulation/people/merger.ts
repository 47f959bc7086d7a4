/** A unit that is merged into another while the city goes on: its people are the other's from an instant on. */
import type { AuthorizerContext } from '../../../functions/http/principal.ts';
import { minute } from './calendar.ts';

/** Which unit is merged into which. */
export const merged = { unit: 'housing', into: 'transport' } as const;

/** Around the instant nobody of either does anything: machines' clocks are apart. */
const marginMs = 15 * minute;

export class Merger {
  /** From when on the one has ended; null while nobody has approved that. */
  private sinceMs: number | null = null;

  approved(sinceMs: number): void {
    this.sinceMs = sinceMs;
  }

  /** Whether a unit has ended at an instant. */
  hasEnded = (unit: string, atMs: number): boolean =>
    unit === merged.unit && this.sinceMs !== null && atMs >= this.sinceMs;

  /** Whose what a unit owes is at an instant. */
  whose = (unit: string, atMs: number): string => (this.hasEnded(unit, atMs) ? merged.into : unit);

  /** The unit for which somebody acts who acts from an instant on: whoever waits for it acts after it. */
  actsFor = (unit: string, fromMs: number): string => this.whose(unit, fromMs + marginMs);

  /** With what token somebody of a unit comes at an instant: an official keeps number and name. */
  token = (as: AuthorizerContext, atMs: number): AuthorizerContext =>
    this.hasEnded(as.unit, atMs) ? { ...as, unit: merged.into } : as;

  /** Until when somebody of a unit waits before they act; null where they need not. */
  waitsUntil({ unit }: AuthorizerContext, atMs: number): number | null {
    const isNear = this.sinceMs !== null && Math.abs(atMs - this.sinceMs) <= marginMs;
    return isNear && this.sinceMs !== null && Object.values<string>(merged).includes(unit)
      ? this.sinceMs + marginMs + 1
      : null;
  }
}
