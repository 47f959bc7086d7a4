/** How promptly units provide, as supervision and they themselves read it, held against what their clerks know. */
import type { Client } from '../../../client/src/index.ts';
import { page } from '../../../local/acts/read.ts';
import { Chance } from '../chance.ts';
import type { City } from '../city.ts';
import { provider, supervision } from '../people/callers.ts';
import type { Ask } from '../people/door.ts';
import { type GoOn, inQuery, readList } from '../people/lists.ts';
import type { Count } from '../people/provided.ts';
import { holds } from './broken.ts';

/** How many of the last months are read while the years go on. */
const recent = 3;

/** Reads the last months, or at the end all. Gives how many counters were checked. */
export async function checkPromptness(city: City, isEnd: boolean): Promise<number> {
  const { provided } = city;
  const all = [...provided.months.keys()].sort();
  const counted = new Map<string, number>();
  let checked = 0;
  for (const month of isEnd ? all : all.slice(-recent)) {
    const found = await read(city, supervision, month);
    for (const [of, count] of found) {
      counted.set(of, (counted.get(of) ?? 0) + count.filed);
      holds(count.late <= count.filed, 'prompt', `${of} has more late than filed in ${month}`);
    }
    for (const [of, known] of provided.months.get(month) ?? []) {
      holdsAllKnown(`${of} in ${month}`, found.get(of) ?? nothing, known);
      checked++;
    }
    await readByItself(city, month, found);
  }
  for (const [of, filed] of counted)
    holds(filed <= (provided.sent.get(of) ?? 0), 'prompt', `More of ${of} is counted than was sent`);
  return checked;
}

const nothing: Count = { filed: 0, late: 0, daysLate: 0 };

/** What is on its way may be counted already; what is known to have become a record must be. */
function holdsAllKnown(of: string, count: Count, known: Count): void {
  for (const what of ['filed', 'late', 'daysLate'] as const)
    holds(
      count[what] >= known[what],
      'prompt',
      `Of ${of} ${count[what]} ${what} are counted, and ${known[what]} are known`,
    );
}

/** A unit reads of itself what supervision reads of it. */
async function readByItself(city: City, month: string, found: ReadonlyMap<string, Count>): Promise<void> {
  const [first] = [...found.keys()];
  const [unit] = first?.split(' ') ?? [];
  if (unit === undefined || city.merger.hasEnded(unit, city.simulated.world.nowMs)) return;
  const own = await read(city, provider(unit), month);
  for (const [of, { filed }] of own)
    holds(
      of.startsWith(`${unit} `) && filed >= (found.get(of)?.filed ?? 0),
      'prompt',
      `${unit} reads ${filed} of ${of} in ${month}`,
    );
}

async function read(city: City, as: Ask['as'], month: string): Promise<Map<string, Count>> {
  const tallies = await readList(
    'promptness',
    async (goOn: GoOn) => {
      const act = (client: Client) => page(client, '/v1/audit/promptness', { month, ...inQuery(goOn) });
      return (await city.door.look({ as, act })).body;
    },
    new Chance(city.plan.seed, `promptness:${as.unit}:${month}:${city.simulated.world.nowMs}`),
    ({ unit, item }) => `${unit} ${item}`,
  );
  return new Map(tallies.map(({ unit, item, ...count }) => [`${unit} ${item}`, count]));
}
