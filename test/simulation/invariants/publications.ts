/** What is published, held against what the department was told. */
import type { Client } from '../../../client/src/index.ts';
import { readComments } from '../../../local/acts/publish.ts';
import { page, prove } from '../../../local/acts/read.ts';
import { Chance } from '../chance.ts';
import type { City } from '../city.ts';
import { clocksApartMs } from '../people/calendar.ts';
import { department, supervision } from '../people/callers.ts';
import { type GoOn, inQuery, readList } from '../people/lists.ts';
import type { DraftFacts } from '../people/publications.ts';
import { holds } from './broken.ts';
import { checkProof } from './sealed.ts';

const what = ['items', 'measures', 'formats'] as const;
const open = { items: '/v1/catalog', measures: '/v1/measures', formats: '/v1/formats' } as const;

/** Reads the department's lists, every history, and what anybody reads. Gives how many versions were checked. */
export async function checkPublications(city: City): Promise<number> {
  const { publications, door, plan, simulated } = city;
  const { nowMs } = simulated.world;
  let checked = 0;
  for (const kind of what) {
    const as = department('editor-1');
    const chance = new Chance(plan.seed, `publications:${kind}:${nowMs}`);
    const drafted = (goOn: GoOn) => ({
      as,
      act: (client: Client) => page(client, '/v1/publications', { what: kind, ...inQuery(goOn) }),
    });
    const listed = await readList(
      'publications',
      async (goOn) => (await door.look(drafted(goOn))).body,
      chance,
      ({ id }) => id,
    );
    const drafts = [...publications.drafts.values()].filter((draft) => draft.what === kind);
    for (const { id, status, version } of drafts) {
      const found = listed.find((each) => each.id === id);
      const same = found?.status === status && found.version === version;
      holds(
        same,
        'lists',
        `${id} is listed as ${found?.status} ${found?.version}, and is ${status} ${version}`,
      );
    }
    const published = publications.versions[kind];
    const listedVersions = listed.filter(({ status }) => status === 'published').length;
    holds(
      listedVersions === published.length,
      'lists',
      `${listedVersions} versions of ${kind} are listed, and ${published.length} were published`,
    );
    for (const { id } of listed) await proven(city, id, eventsOf(city, id));
    for (const draft of drafts) await checkComments(city, draft);
    const { body } = await door.look({ as, act: (client) => page(client, open[kind]) });
    for (const { id, version } of body.items) {
      const known = publications.inForce(kind, id, nowMs).version;
      holds(
        version === known,
        'catalogs',
        `Anybody reads version ${version} of ${id}, and ${known} is in force`,
      );
    }
    checked += listed.length;
  }
  return checked;
}

/** A draft has what people did of it, and that its last day came. What comes with a deployment is published as it begins. */
function eventsOf({ publications, simulated }: City, id: string): [least: number, most: number] {
  const draft = publications.drafts.get(id);
  if (!draft) return [1, 1];
  const { events, isEnd, untilMs } = draft;
  // Whether the sweep or the experts came first after the last day.
  const isOver = untilMs !== null && simulated.world.nowMs >= untilMs - clocksApartMs;
  return [events, events + (isOver ? 1 : 0) + (isEnd ? 1 : 0)];
}

/** Everybody reads of a draft each comment on it, once, and whether it is answered; of who gave it the unit alone. */
async function checkComments(city: City, { id, comments, untilMs }: DraftFacts): Promise<void> {
  if (untilMs === null) return;
  const as = department('editor-1');
  const { body } = await city.door.look({ as, act: (client) => readComments(client, id, { limit: '50' }) });
  const read = body.items.map(({ id: of, text, unit, answer }) => [of, text, unit, answer !== null]);
  const known = [...comments].map(([of, { text, unit, isAnswered }]) => [of, text, unit, isAnswered]);
  holds(
    JSON.stringify(read.sort()) === JSON.stringify(known.sort()),
    'catalogs',
    `Of the ${known.length} comments on ${id} everybody reads ${JSON.stringify(read)}`,
  );
}

/** Sees that the history of a version is whole, and as long as it must be. */
async function proven({ door, sealed }: City, id: string, [least, most]: [number, number]): Promise<void> {
  const { body } = await door.look({ as: supervision, act: (client) => prove(client, id) });
  checkProof(body, sealed.mayWait);
  const isAsLong = body.events >= least && body.events <= most;
  holds(isAsLong, '12', `The history of ${id} has ${body.events} events and not ${least} to ${most}`);
}
