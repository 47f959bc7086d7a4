import { join } from 'node:path';
import { expect, test } from 'vitest';
import { advanceTo } from '../../local/clock/advance.ts';
import { openClock } from '../../local/clock/clock.ts';
import { parseDuration, parseRate } from '../../local/clock/duration.ts';
import { createTimers } from '../../local/clock/timers.ts';
import { temporaryFolder } from './support/fixture.ts';

const HOUR = 3_600_000;

test.each([
  ['P10D', 240 * HOUR],
  ['PT36H', 36 * HOUR],
  ['P1DT1H1M1.5S', 25 * HOUR + 61_500],
  ['P2W', 336 * HOUR],
  ['P1M', undefined],
  ['P1Y', undefined],
  ['P', undefined],
  ['PT', undefined],
  ['-P1D', undefined],
  ['10 days', undefined],
])('duration %s is %s ms', (text, expected) => {
  expect(parseDuration(text)).toBe(expected);
});

test('rates of minutes, hours and days', () => {
  expect([parseRate('rate(1 minute)'), parseRate('rate(2 hours)'), parseRate('rate(1 day)')]).toEqual([
    60_000,
    2 * HOUR,
    24 * HOUR,
  ]);
  expect(parseRate('cron(0 0 * * ? *)')).toBeUndefined();
});

test('the clock never goes back, and a restart keeps its offset', () => {
  const file = join(temporaryFolder(), 'clock.json');
  const clock = openClock(file);
  const wanted = clock.now() + HOUR;
  clock.moveTo(wanted);
  expect(clock.now()).toBeGreaterThanOrEqual(wanted);
  // The system's time may go on by a moment between two looks at it, so the offset is an hour or just below.
  const moved = clock.offsetMs();
  expect(moved).toBeLessThanOrEqual(HOUR);
  clock.moveTo(clock.now() - HOUR);
  expect(clock.offsetMs()).toBe(moved);
  expect(openClock(file).offsetMs()).toBe(moved);
  expect(openClock(file).now()).toBeGreaterThanOrEqual(wanted);
});

/** A clock with timers and one hourly schedule that note what fires, and at which hour after the start. */
function journal(nextScheduleHour: number) {
  const clock = openClock(join(temporaryFolder(), 'clock.json'));
  const timers = createTimers(clock);
  const fromMs = clock.now();
  const lines: string[] = [];
  const write = (what: string) => lines.push(`${what} ${Math.floor((clock.now() - fromMs) / HOUR)}`);
  let nextMs = fromMs + nextScheduleHour * HOUR;
  const latest = (instantMs: number) => nextMs + Math.floor((instantMs - nextMs) / HOUR) * HOUR;
  const fire = () => {
    write('schedule');
    nextMs = latest(clock.now()) + HOUR;
  };
  const schedules = {
    missedBy: (instantMs: number) => (nextMs <= instantMs ? latest(instantMs) : undefined),
    fireDue: fire,
    fireAll: fire,
  };
  const queues = { nextDue: () => undefined };
  const idle = async () => void lines.push('idle');
  return {
    lines,
    write,
    timers,
    fromMs,
    to: (hour: number) => advanceTo(fromMs + hour * HOUR, { clock, timers, schedules, queues, idle }),
  };
}

test('an advance passes every timer in order, each at its instant, and waits after each', async () => {
  const { lines, write, timers, fromMs, to } = journal(1000);
  timers.set('late', fromMs + 30 * HOUR, () => write('late'));
  timers.set('first', fromMs + 2 * HOUR, () => {
    write('first');
    timers.set('sprung', fromMs + 5 * HOUR, () => write('sprung'));
  });
  timers.set('cleared', fromMs + 3 * HOUR, () => write('cleared'));
  timers.set('second', fromMs + 4 * HOUR, () => write('second'));
  timers.clear('cleared');
  await to(10);
  timers.stop();
  expect(lines.filter((line) => line !== 'idle')).toEqual(['first 2', 'second 4', 'sprung 5', 'schedule 10']);
  expect(lines.join()).toMatch(/^idle,first 2,idle,second 4,idle,sprung 5,idle,schedule 10,idle$/);
  expect(timers.nextDue()).toBe(fromMs + 30 * HOUR);
});

test('missed occurrences of a schedule fire once before the next timer, and once at the target', async () => {
  const { lines, write, timers, fromMs, to } = journal(1);
  timers.set('a', fromMs + 4.5 * HOUR, () => write('a'));
  timers.set('b', fromMs + 4.7 * HOUR, () => write('b'));
  await to(20);
  timers.stop();
  expect(lines.filter((line) => line !== 'idle')).toEqual(['schedule 4', 'a 4', 'b 4', 'schedule 20']);
});
