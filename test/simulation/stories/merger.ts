/** The department merges a unit into another: the one has ended, the other files its decisions and does what it owed. */
import type { Client } from '../../../client/src/index.ts';
import { approve, type Draft, draft, withdrawDraft } from '../../../local/acts/publish.ts';
import { contentOf } from '../../support/published.ts';
import type { City } from '../city.ts';
import { holds } from '../invariants/broken.ts';
import { day, hour } from '../people/calendar.ts';
import { department } from '../people/callers.ts';
import { merged } from '../people/merger.ts';
import type { Publications } from '../people/publications.ts';
import { type Part, Tale } from './tale.ts';

/** Where in the plan's years it is: before, some is filed that is not over by then. */
const share = 0.45;

export function mergerTale(city: City): [Tale<Publications>, Part<Publications>] {
  const tale = new Tale(city, city.publications, 'merger');
  const part: Part<Publications> = async (told) => {
    const { nowMs } = told;
    // At noon: what waits for it stays on its day.
    const atMs = Math.floor((nowMs + share * (city.endMs - nowMs)) / day) * day + 4 * hour;
    await told.until(atMs);
    if (city.plays(tale.name)) await merge(told);
  };
  return [tale, part];
}

async function merge(tale: Tale<Publications>): Promise<void> {
  const { unit, into } = merged;
  const [ends, goesOn] = [contentOf(unit), contentOf(into)];
  const authorities = [goesOn.authorities, ends.authorities].flat();
  await published(tale, into, { ...goesOn, authorities });
  const successors = { provider: into, respondent: into, designator: into };
  const circle = {
    what: 'units',
    name: unit,
    content: { ...ends, status: 'ended', successors: { provider: unit } },
  };
  await tale.refused('catalogs', 'a unit that succeeds itself', drafting(circle), [422]);
  const effectiveMs = await published(tale, unit, { ...ends, status: 'ended', successors });
  tale.city.merger.approved(effectiveMs);
  await comesBack(tale);
}

/** How long after all that is played the unit would be there again. */
const long = 400 * day;

/** That the one is there again some day does not let the other end into it before: until then nobody would have anything. */
async function comesBack(tale: Tale<Publications>): Promise<void> {
  const { unit, into } = merged;
  const effectiveAt = new Date(tale.city.endMs + long).toISOString();
  await published(tale, unit, contentOf(unit), effectiveAt);
  const successors = { provider: unit, respondent: unit, designator: unit };
  const content = { ...contentOf(into), status: 'ended', successors };
  const { body } = await tale.change(
    'draft of a circle',
    drafting({ what: 'units', name: into, content }),
    ({ status }) => holds(status === 201, 'catalogs', `The draft of a unit was answered with ${status}`),
  );
  const approving = {
    as: department('editor-2'),
    act: (client: Client) => approve(client, body.id, '"1"'),
  };
  await tale.refused('catalogs', 'a circle that lasts for a while', approving, [409]);
  const withdrawing = {
    as: department('editor-1'),
    act: (client: Client) => withdrawDraft(client, body.id, '"1"'),
  };
  await tale.change('withdrawal of a circle', withdrawing, ({ status }) =>
    holds(status === 201, 'catalogs', `The withdrawal of a draft was answered with ${status}`),
  );
}

const drafting = (body: object) => ({
  as: department('editor-1'),
  // The content is as the kind of its item has it, which the compiler does not know of each.
  act: (client: Client) => draft(client, body as unknown as Draft),
});

/** Publishes the next version of a unit's entry. Gives from when on it is in effect. */
async function published(
  tale: Tale<Publications>,
  name: string,
  content: object,
  effectiveAt?: string,
): Promise<number> {
  const drafted = await tale.change(
    `draft of ${name}${effectiveAt ?? ''}`,
    drafting({ what: 'units', name, content }),
    (answer) => {
      holds(answer.status === 201, 'catalogs', `The draft of a unit was answered with ${answer.status}`);
    },
  );
  const ask = {
    as: department('editor-2'),
    act: (client: Client) => approve(client, drafted.body.id, '"1"', effectiveAt ? { effectiveAt } : {}),
  };
  const { body } = await tale.change(`approval of ${name}${effectiveAt ?? ''}`, ask, ({ status }) => {
    holds(status === 201, 'catalogs', `The approval of a unit was answered with ${status}`);
  });
  return Date.parse(body.effectiveAt ?? '');
}
