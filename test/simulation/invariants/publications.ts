/** What is published, held against what the department was told. */
import type { Client } from '../../../client/src/index.ts';
import { page, prove } from '../../../local/acts/read.ts';
import { Chance } from '../chance.ts';
import type { City } from '../city.ts';
import { department, supervision } from '../people/callers.ts';
import { type GoOn, inQuery, readList } from '../people/lists.ts';
import { holds } from './broken.ts';
import { checkProof } from './sealed.ts';

const what = ['items', 'measures'] as const;
const open = { items: '/v1/catalog', measures: '/v1/measures' } as const;

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
    for (const { id, status } of listed) await proven(city, id, eventsOf(city, id, status));
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

/** A draft has its beginning, and what came of it. What comes with a deployment is published as it begins. */
const eventsOf = ({ publications }: City, id: string, status: string): number =>
  publications.drafts.has(id) && status !== 'draft' ? 2 : 1;

/** Sees that the history of a version is whole, and as long as it must be. */
async function proven({ door, sealed }: City, id: string, events: number): Promise<void> {
  const { body } = await door.look({ as: supervision, act: (client) => prove(client, id) });
  checkProof(body, sealed.mayWait);
  holds(body.events === events, '12', `The history of ${id} has ${body.events} events and not ${events}`);
}
