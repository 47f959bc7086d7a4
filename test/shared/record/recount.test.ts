import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PublishedCalendar } from '../../../shared/catalog/catalog.ts';
import { allLatest } from '../../../shared/publication/list.ts';
import { hearingOf } from '../../../shared/record/hearing.ts';
import { recordProcess } from '../../../shared/record/process.ts';
import { addDays, type CivilDate, type Instant } from '../../../shared/time/civil.ts';
import { endFrom } from '../../../shared/time/period-to-act.ts';
import { actors, shanghai, shift } from '../../support/actors.ts';
import { commands, filed, giveCommand, onRecord } from '../../support/cases.ts';

/** Ten days later is 1 January 2027. */
const delivered = shanghai('2026-12-22', '10:00:00.000');
const counted = '2027-01-01';
const notified = onRecord(
  filed(undefined, { now: shanghai('2026-12-20') }),
  commands.acknowledge('2026-12-22'),
  delivered,
  actors.subject,
);
const said = hearingOf(notified.state)?.endsAt ?? '';
const hour = 3_600_000;

const days = (from: CivilDate, many: number) =>
  fc.subarray(Array.from({ length: many }, (_, index) => addDays(from, index)));

/** A calendar of 2026 or 2027 as nobody would announce it, which took effect while the period ran, or after it. */
const calendars: fc.Arbitrary<PublishedCalendar[]> = fc
  .array(
    fc.record({
      year: fc.constantFrom(2026, 2027),
      holidays: days('2026-12-28', 20),
      workingWeekends: days('2026-12-28', 20),
      hours: fc.integer({ min: 1, max: 500 }),
    }),
    { maxLength: 4 },
  )
  .map((drawn) =>
    drawn.map(({ year, hours, ...content }, index) => ({
      ...content,
      year,
      id: `year-${year}`,
      version: index + 1,
      effectiveAt: shift(delivered, hours * hour),
    })),
  );

const recount = (published: PublishedCalendar[], at: Instant, before = notified) => {
  const ran = giveCommand(
    recordProcess,
    before,
    { type: 'recount', calendars: published, items: [] },
    at,
    actors.platform,
  );
  if (!ran.ok) throw new Error(ran.refusal.code);
  return ran.value;
};

describe('A15 a period that runs while calendars come', () => {
  test('ends, at any time, at the latest of what was said and what each calendar made of it as it came', () => {
    fc.assert(
      fc.property(calendars, fc.integer({ min: 0, max: 700 }), (published, hours) => {
        const at = shift(delivered, hours * hour);
        const came = published
          .map(({ effectiveAt }) => effectiveAt)
          .filter((effectiveAt) => effectiveAt > delivered && effectiveAt < at);
        const lawful = [...came, at].sort().reduce((end, instant) => {
          const byThen = endFrom(counted, allLatest(published, instant));
          return instant < end && byThen > end ? byThen : end;
        }, said);
        const { state, events } = recount(published, at);
        expect(hearingOf(state)?.endsAt).toBe(lawful);
        expect(lawful >= said).toBe(true);
        expect(events).toHaveLength(lawful > said ? 1 : 0);
      }),
    );
  });

  test('is as long by one calendar as the longer of the two counts', () => {
    fc.assert(
      fc.property(calendars, (drawn) => {
        const at = shift(said, -hour);
        const published = drawn.slice(0, 1).map((each) => ({ ...each, effectiveAt: shift(delivered, hour) }));
        const byCalendar = endFrom(counted, allLatest(published, at));
        const { state } = recount(published, at);
        expect(hearingOf(state)?.endsAt).toBe(byCalendar > said ? byCalendar : said);
      }),
    );
  });

  test('is the same however often and late it is looked at, and each event says what was said before', () => {
    fc.assert(
      fc.property(calendars, fc.array(fc.integer({ min: 0, max: 700 })), (published, looks) => {
        const last = shift(delivered, 701 * hour);
        let { state } = notified;
        for (const hours of looks.sort((a, b) => a - b)) {
          const change = recount(published, shift(delivered, hours * hour), { ...notified, state });
          const before = hearingOf(state)?.endsAt;
          for (const { data } of change.events) expect(data).toMatchObject({ said: before });
          state = change.state;
        }
        const often = recount(published, last, { ...notified, state }).state;
        expect(hearingOf(often)?.endsAt).toBe(hearingOf(recount(published, last).state)?.endsAt);
        expect(recount(published, last, { ...notified, state: often }).events).toEqual([]);
      }),
    );
  });
});
