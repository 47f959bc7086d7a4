/** What units have provided, as their clerks know it, and how late it was: held against what the platform counts (Art. 10). */
import { dateOf, day } from './calendar.ts';

export interface Provision {
  unit: string;
  item: string;
  decidedOn: string;
  receivedMs: number;
  /** Within how many days of the decision it was to be sent. */
  frequencyDays: number;
}

export interface Count {
  filed: number;
  late: number;
  daysLate: number;
}

const none: Count = { filed: 0, late: 0, daysLate: 0 };

export class Provided {
  /** By month, then by unit and item: what is known to have become a record. */
  readonly months = new Map<string, Map<string, Count>>();
  /** By unit and item: how many rows were sent at most. */
  readonly sent = new Map<string, number>();

  /** That a row is about to be sent. */
  sends(unit: string, item: string): void {
    const of = `${unit} ${item}`;
    this.sent.set(of, (this.sent.get(of) ?? 0) + 1);
  }

  /** That a row became a record. */
  becameRecord({ unit, item, decidedOn, receivedMs, frequencyDays }: Provision): void {
    const receivedOn = dateOf(receivedMs);
    const over = (Date.parse(receivedOn) - Date.parse(decidedOn)) / day - frequencyDays;
    const days = Math.max(0, over);
    const month = this.months.get(receivedOn.slice(0, 7)) ?? new Map<string, Count>();
    this.months.set(receivedOn.slice(0, 7), month);
    const of = `${unit} ${item}`;
    const { filed, late, daysLate } = month.get(of) ?? none;
    month.set(of, { filed: filed + 1, late: late + (days > 0 ? 1 : 0), daysLate: daysLate + days });
  }
}
