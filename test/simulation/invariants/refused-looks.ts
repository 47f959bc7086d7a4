/** The looks that were refused, as supervision reads them, held against what people tried (Art. 13, 32). */
import type { Client, Item } from '../../../client/src/index.ts';
import { page } from '../../../local/acts/read.ts';
import { monthOf } from '../../../shared/promptness/lateness.ts';
import { Chance } from '../chance.ts';
import type { City } from '../city.ts';
import { clocksApartMs, day } from '../people/calendar.ts';
import { supervision } from '../people/callers.ts';
import type { RefusalFacts } from '../people/ledger.ts';
import { type GoOn, inQuery, readList } from '../people/lists.ts';
import { holds } from './broken.ts';

type RefusedLook = Item<'/v1/audit/refused-looks'>;

/** How far back is read while the years go on. */
const recentMs = 31 * day;

/** Reads what was refused lately, or at the end all. Gives how many refusals were checked. */
export async function checkRefusedLooks(city: City, isEnd: boolean): Promise<number> {
  const sinceMs = isEnd ? 0 : city.simulated.world.nowMs - recentMs;
  const refusals = city.ledgers
    .flatMap((ledger) => ledger.refusals)
    .filter(({ fromMs }) => fromMs >= sinceMs);
  const months = new Set(
    refusals.flatMap(({ fromMs, toMs }) => [fromMs, toMs].map((ms) => monthOf(new Date(ms).toISOString()))),
  );
  const listed: RefusedLook[] = [];
  for (const month of months) listed.push(...(await read(city, month)));
  for (const refusal of refusals) {
    const { unit, basis } = refusal;
    const index = listed.findIndex((look) => isOf(look, refusal));
    holds(index >= 0, '7', `A look of ${unit} (${basis}), refused, is not on supervision's list`);
    listed.splice(index, 1);
  }
  const said = JSON.stringify(listed);
  for (const { subject } of city.ledgers)
    holds(
      ![subject.key, subject.code].some((each) => said.includes(each)),
      '7',
      'A refused look names at whom',
    );
  return refusals.length;
}

const isOf = ({ at, ...look }: RefusedLook, { unit, basis, fromMs, toMs }: RefusalFacts): boolean =>
  look.unit === unit &&
  look.basis === basis &&
  Date.parse(at) >= fromMs - clocksApartMs &&
  Date.parse(at) <= toMs + clocksApartMs;

const read = (city: City, month: string): Promise<RefusedLook[]> =>
  readList(
    'refused-looks',
    async (goOn: GoOn) => {
      const act = (client: Client) => page(client, '/v1/audit/refused-looks', { month, ...inQuery(goOn) });
      return (await city.door.look({ as: supervision, act })).body;
    },
    new Chance(city.plan.seed, `refused:${month}:${city.simulated.world.nowMs}`),
    ({ id }) => id,
  );
