import { catalogReaders } from '../../shared/catalog/catalog.ts';
import { platformUnits } from '../../shared/process/process.ts';
import type { PublishedKind } from '../../shared/publication/kinds.ts';
import { highestOf, versionsOf } from '../../shared/publication/list.ts';
import { type Drafted, draftPublication } from '../../shared/publication/open.ts';
import type { Content } from '../../shared/publication/state.ts';
import { type Fault, fault } from '../../shared/texts/said.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { ever } from '../../shared/units/ending.ts';
import { namedFirst } from '../../shared/units/register.ts';
import type { Unit } from '../../shared/units/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import { opened } from '../http/commanded.ts';
import { type Performed, perform } from '../http/perform.ts';
import { actingOf } from '../http/principal.ts';
import {
  invalidField,
  invalidFields,
  officialNeeded,
  type Problem,
  problem,
  refused,
} from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import type { publications } from './contract.ts';
import { faultsOf } from './faults.ts';
import { unitsNamed } from './named-units.ts';
import { showPublication } from './show.ts';

type Drafting = Request<typeof publications.draft>;

/** What a version says at most, in bytes: all versions of a kind are read together. */
const mostBytes = 64 * 1024;

/** Drafts a version of something published. It has no effect until another official approves it (Art. 9, 17). */
export async function draft(request: Drafting, wired: Dependencies) {
  const { official, unit } = request.principal;
  if (!official) return officialNeeded();
  if (unit !== platformUnits.department) return problem('not-yours', 'not-yours');
  const written = JSON.stringify(request.body.content);
  if (Buffer.byteLength(written) > mostBytes)
    return invalidField('content', 'version-too-large', { most: mostBytes / 1024 });
  const content: Content = JSON.parse(written);
  const { what, name } = request.body;
  if (
    what === 'items' &&
    Array.isArray(content.providers) &&
    content.providers.includes(platformUnits.handler)
  )
    return invalidField('content.providers', 'decides-objections');
  const isUnit = what === 'units';
  // An entry rests on all others as they stand at this moment, those that are still to come too.
  const published = await wired.cases.published(what, isUnit ? undefined : versionsOf(name));
  const register = isUnit ? published.map(catalogReaders.units) : await wired.published('units', request.now);
  const earlier = published.filter(({ id }) => id === name);
  const replaces = highestOf(earlier);
  const version = { id: name, version: (replaces ?? 0) + 1, effectiveAt: ever, content, publication: '' };
  const wrong = [
    ...unknownUnits(what, content, register, request.now),
    ...(await faultsOf({ ...wired, register, earlier, now: request.now }, what, version)),
  ];
  if (wrong.length) return invalidFields(wrong);
  return perform(request, wired, {}, () => drafted(request, { what, name, content, official, replaces }));
}

/** What is wrong with the names of units in a draft: each must have an entry in the register, whatever it says of it. */
const unknownUnits = (
  what: PublishedKind,
  content: Content,
  register: readonly Unit[],
  now: Instant,
): Fault[] =>
  unitsNamed(what, content).flatMap(([field, named]) =>
    named.every((unit) => register.some(({ id }) => id === unit))
      ? []
      : [fault(`content.${field}`, 'no-such-unit', { units: namedFirst(register, now) })],
  );

function drafted({ newId, now, principal }: Drafting, draft: Omit<Drafted, 'id'>): Performed | Problem {
  const opens = draftPublication({ id: newId(), ...draft }, now, actingOf(principal));
  if (!opens.ok) return refused(opens.refusal);
  return opened(opens.value, '/v1/publications', showPublication);
}
