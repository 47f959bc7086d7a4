import type { Api } from '../acts/api.ts';

/** How long it is from one sweep to the next, in milliseconds. */
const betweenSweeps = 5 * 60_000;

/** Goes past an instant and what a sweep does then: one that was cut off with the move is made good by the next. */
export async function moveJustPastSwept(api: Api, instant: string): Promise<void> {
  await api.moveJustPast(instant);
  await api.moveJustPast(new Date(Date.parse(instant) + betweenSweeps).toISOString());
}
