/** Whether something that the log knows and the history lacks is what a restore lost, as that was named then (decision 42). */
import { isLost, lostIn } from '../../shared/history/lost.ts';
import { readCaseId } from '../../shared/ids.ts';
import type { Numbers } from '../../shared/process/loss.ts';
import { eventRange } from '../../shared/store/dynamodb/keys.ts';
import type { Place } from '../../shared/store/dynamodb/raw.ts';
import { caseLost, dayOfLook, isKnownLoss, looksLost, lostOfDay } from '../audit/known-loss.ts';
import type { Auditing } from './auditing.ts';

/** What is known of cases and days, each asked once. */
export class KnownLosses {
  private readonly on: Auditing;
  private readonly asked = new Map<string, Promise<readonly Numbers[]>>();

  constructor(on: Auditing) {
    this.on = on;
  }

  /** Whether what lies at a place, or is missing there, is known; an event that is there stands instead of one that was lost. */
  async has(place: Place, isThere: boolean): Promise<boolean> {
    const [kind, id = '', number] = place.sk.split('#');
    if (kind === 'E') return isLost(await this.once(id, () => this.ofCase(id)), Number(number));
    if (isThere) return false;
    const day = dayOfLook(place);
    return (await this.once(`${day.pk} ${day.prefix}`, () => this.ofDay(day))).length > 0;
  }

  private once(of: string, ask: () => Promise<readonly Numbers[]>): Promise<readonly Numbers[]> {
    const known = this.asked.get(of) ?? ask();
    this.asked.set(of, known);
    return known;
  }

  private async ofCase(id: string): Promise<readonly Numbers[]> {
    // Of what somebody put there under no identifier of ours nothing was ever lost.
    if (!readCaseId(id)) return [];
    const { checking, keys } = this.on;
    const events = await checking.history.caseHistory(id);
    if (events.length > 0) return lostIn(await keys(), id, events);
    const sealed = await checking.log.under(eventRange(id).pk, eventRange(id).prefix);
    const to = Math.max(0, ...sealed.map(({ sk }) => Number(sk.split('#').at(-1))));
    return (await isKnownLoss(checking, caseLost(id, to))) ? [{ from: 1, to }] : [];
  }

  /** All that are missing of a day are those that a finding counted, or none is known: one more is not. */
  private async ofDay(day: { pk: string; prefix: string }): Promise<readonly Numbers[]> {
    const { checking, log, history } = this.on;
    const sealed = await log.under(day.pk, day.prefix);
    const items = await history.read(sealed);
    const missing = sealed.filter((_, at) => items[at] === null);
    const isKnown = await isKnownLoss(checking, looksLost(day, lostOfDay(missing)));
    return isKnown ? [{ from: 1, to: missing.length }] : [];
  }
}
