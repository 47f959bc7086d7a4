const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const WEEK_MS = 7 * DAY_MS;

const DURATION =
  /^P(?=.)(?:(?<weeks>\d+)W)?(?:(?<days>\d+)D)?(?:T(?=.)(?:(?<hours>\d+)H)?(?:(?<minutes>\d+)M)?(?:(?<seconds>\d+(?:\.\d+)?)S)?)?$/;

/**
 * Milliseconds of an ISO 8601 duration of weeks, days, hours, minutes and seconds (`P10D`, `PT36H`).
 * Years and months have no fixed length: for them, and for anything else, undefined.
 */
export function parseDuration(text: string): number | undefined {
  const parts = DURATION.exec(text)?.groups;
  if (parts === undefined) return undefined;
  const amount = (unit: string) => Number(parts[unit] ?? 0);
  return (
    amount('weeks') * WEEK_MS +
    amount('days') * DAY_MS +
    amount('hours') * HOUR_MS +
    amount('minutes') * MINUTE_MS +
    Math.round(amount('seconds') * SECOND_MS)
  );
}

const RATE = /^rate\((?<amount>\d+) (?<unit>minute|hour|day)s?\)$/;
const UNIT_MS: Record<string, number> = { minute: MINUTE_MS, hour: HOUR_MS, day: DAY_MS };

/** Milliseconds of a scheduler's `rate(5 minutes)`, or undefined for any other expression. */
export function parseRate(expression: string): number | undefined {
  const parts = RATE.exec(expression)?.groups;
  const unitMs = UNIT_MS[parts?.unit ?? ''];
  return parts === undefined || unitMs === undefined ? undefined : Number(parts.amount) * unitMs;
}
