import type { WrongBefore } from '../../shared/recall/state.ts';
import type { RecordEvent } from '../../shared/record/commands.ts';
import { wrongBy } from '../../shared/record/wrong.ts';

/** What of a record was wrong until a version of it, by the event of its history that made that; null where none did. */
export function wrongIn(
  events: readonly { seq: number; body: string }[],
  record: string,
  version: number,
): WrongBefore | null {
  const event = events.find(({ seq }) => seq === version);
  if (!event) return null;
  const { type, at, by, data } = JSON.parse(event.body);
  // Nothing that is closed says whether others are owed anything.
  return wrongBy(record, { type, data } as RecordEvent, { seq: version, at, by })[0] ?? null;
}
