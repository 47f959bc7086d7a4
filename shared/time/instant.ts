import type { Instant } from './civil.ts';

const PATTERN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;

/**
 * The instant that somebody names in UTC, to the second or finer (`2026-11-27T01:00:00Z`), as it is written everywhere;
 * null where it is none: another form, another zone, or a day that does not exist.
 */
export function readInstant(text: unknown): Instant | null {
  if (typeof text !== 'string' || !PATTERN.test(text)) return null;
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) return null;
  const instant = at.toISOString();
  // What a month does not have is counted on into the next one.
  return instant.slice(0, 19) === text.slice(0, 19) ? instant : null;
}
