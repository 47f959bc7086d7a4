/** Which events of a case a restore lost, as its history says: nobody says it without a key (decision 42). */
import { type Keys, sealOf } from '../keys/keys.ts';
import type { LossEvent, Numbers } from '../process/loss.ts';
import type { CaseEvent } from '../process/process.ts';

/** What a mark's seal is over: its own number, too, so that it says the same of no other place. */
const sealedText = (id: string, { from, to }: Numbers, seq: number): string =>
  JSON.stringify(['events-lost', id, from, to, seq]);

/**
 * The seal of a mark that lies as event `seq` of its case: by it whoever checks a history knows that a restore lost these
 * events, and nobody took them away.
 */
export const sealOfLoss = (keys: Keys, id: string, numbers: Numbers, seq: number): string =>
  sealOf(keys, sealedText(id, numbers, seq));

/** The numbers that an event says were lost of a case; null where it says none, or was not made by the platform. */
export function lostBy(keys: Keys, id: string, { seq, body }: { seq: number; body: string }): Numbers | null {
  if (!body.includes('"EventsLost"')) return null;
  const said = saidIn(body);
  if (!said) return null;
  const { from, to, seal } = said;
  const isOurs = from <= to && to < seq && seal === sealOfLoss(keys, id, { from, to }, seq);
  return isOurs ? { from, to } : null;
}

/** What a text says of what was lost; null where somebody made it into something else. */
function saidIn(body: string): Extract<LossEvent, { type: 'EventsLost' }>['data'] | null {
  try {
    const event: Partial<CaseEvent> | null = JSON.parse(body);
    // Whether these are numbers and a seal says the seal.
    return event?.type === 'EventsLost' ? ((event.data ?? null) as ReturnType<typeof saidIn>) : null;
  } catch {
    return null;
  }
}

/** All numbers that the history of a case says were lost. */
export const lostIn = (keys: Keys, id: string, events: readonly { seq: number; body: string }[]): Numbers[] =>
  events.flatMap((event) => lostBy(keys, id, event) ?? []);

/** Whether a number is among some that were lost. */
export const isLost = (lost: readonly Numbers[], seq: number): boolean =>
  lost.some(({ from, to }) => from <= seq && seq <= to);
