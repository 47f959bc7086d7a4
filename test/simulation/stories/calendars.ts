/** The department publishes calendars of holidays, and more of them while periods run that they touch (Art. 11). */
import type { Client } from '../../../client/src/index.ts';
import { approve, draft } from '../../../local/acts/publish.ts';
import { addDays } from '../../../shared/time/civil.ts';
import { type HolidayCalendar, isRestDay } from '../../../shared/time/holidays.ts';
import type { City } from '../city.ts';
import { holds } from '../invariants/broken.ts';
import { sweptWithinMs } from '../invariants/looked.ts';
import { dateOf, day, hour, minute, second } from '../people/calendar.ts';
import { department } from '../people/callers.ts';
import { counted } from '../people/ledger.ts';
import type { Publications } from '../people/publications.ts';
import { type Part, Tale } from './tale.ts';

const every = 40 * day;

/** From this day of a year on its calendar is taken back to what it was at first; who was told more keeps it. */
const lastExtended = '11-10';
/** No day behind this one is made a day of rest, so that what is taken back leads nobody into another year. */
const lastMoved = '12-19';

export function calendarTales(city: City): [Tale<Publications>, Part<Publications>][] {
  const count = Math.floor((city.endMs - city.simulated.world.nowMs) / every);
  return Array.from({ length: count }, (_, index) => {
    const tale = new Tale(city, city.publications, `calendar-${index + 1}`);
    const part: Part<Publications> = async (told) => {
      await told.later((index + 1) * every);
      if (city.plays(tale.name)) await publish(told);
    };
    return [tale, part];
  });
}

async function publish(tale: Tale<Publications>): Promise<void> {
  const year = Number(dateOf(tale.nowMs + day).slice(0, 4));
  const { holidays, workingWeekends } = nextOf(tale, year);
  const content = { year, holidays: [...holidays], workingWeekends: [...workingWeekends] };
  const name = `year-${year}`;
  const drafting = {
    as: department('editor-1'),
    act: (client: Client) => draft(client, { what: 'calendars', name, content }),
  };
  const { body } = await tale.change('draft', drafting, ({ status }) =>
    holds(status === 201, 'calendar', `A calendar was answered with ${status}`),
  );
  await tale.later(tale.chance('approval').between(minute, 3 * hour));
  const approving = {
    as: department('editor-2'),
    act: (client: Client) => approve(client, body.id, '"1"', {}),
  };
  await tale.change('approval', approving, ({ status, body: approved }) => {
    holds(status === 201, 'calendar', `The approval of a calendar was answered with ${status}`);
    const { version, effectiveAt } = approved;
    if (version === null || effectiveAt === null)
      throw new Error('What is approved has a number and an instant.');
    tale.ledger.calendars.push({ ...content, id: name, version, effectiveAt });
    tale.city.simulated.world.at(Date.parse(effectiveAt), () => came(tale));
  });
}

/** How often somebody looks once the sweep has been. */
const looks = 8;

/** Every period that runs is counted by it from now on. */
function came({ city, nowMs }: Tale<Publications>): void {
  const calendars = city.publications.calendarsAt(nowMs);
  for (const ledger of city.ledgers) {
    for (const record of ledger.records.values()) {
      if (!counted(record, calendars, nowMs)) continue;
      // Often enough for one of the looks to go through everything.
      for (let nth = 0; nth < looks; nth++) city.lookAround(ledger, nowMs + sweptWithinMs + nth * 2 * hour);
      city.lookAround(ledger, record.replyEndMs ?? nowMs);
    }
  }
}

/** The next version of a year's calendar: some last days of periods that run are days of rest by it, after all. */
function nextOf(tale: Tale<Publications>, year: number): HolidayCalendar {
  const first = asAtFirst(year);
  const today = dateOf(tale.nowMs);
  if (today.slice(5) >= lastExtended) return first;
  const before = tale.ledger.calendars.filter((each) => each.year === year).at(-1) ?? first;
  const ends = tale.city.ledgers.flatMap(({ records }) =>
    [...records.values()].flatMap(({ replyEndMs }) =>
      // Once it takes effect, a day after its approval, they run for some time yet.
      replyEndMs !== null && replyEndMs > tale.nowMs + 2 * day ? [dateOf(replyEndMs - second)] : [],
    ),
  );
  const extended = [...new Set(ends)].sort().filter((date) => date <= `${year}-${lastMoved}`);
  const chance = tale.chance('days');
  // The last of them runs for longest: long enough for somebody to read of it before it is over.
  const chosen = extended.filter((date) => chance.happens(0.7) || date === extended.at(-1));
  const added = chosen.filter((date) => !before.holidays.includes(date));
  return {
    year,
    holidays: [...before.holidays, ...added],
    workingWeekends: before.workingWeekends.filter((date) => !added.includes(date)),
  };
}

/** A year's calendar as it is known without anything published. */
function asAtFirst(year: number): HolidayCalendar {
  const dates: string[] = [];
  for (let date = `${year}-01-01`; Number(date.slice(0, 4)) === year; date = addDays(date, 1))
    dates.push(date);
  const isWeekend = (date: string) => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
  return {
    year,
    holidays: dates.filter((date) => !isWeekend(date) && isRestDay(date, [])),
    workingWeekends: dates.filter((date) => isWeekend(date) && !isRestDay(date, [])),
  };
}
